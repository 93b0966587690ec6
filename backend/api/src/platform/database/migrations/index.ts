import type { MigrationInterface } from 'typeorm';
import { KeepAnswers1764000000000 } from './1764000000000-keep-answers';
import { StoreFiles1764000100000 } from './1764000100000-store-files';
import { CountRequests1764000200000 } from './1764000200000-count-requests';
import { SeedOnce1764000300000 } from './1764000300000-seed-once';
import { ChainLedger1764001000000 } from './1764001000000-chain-ledger';
import { AdmitPeople1764002000000 } from './1764002000000-admit-people';
import { FoundEditions1764003000000 } from './1764003000000-found-editions';
import { VersionCalendar1764003500000 } from './1764003500000-version-calendar';
import { RegisterAgencies1764004000000 } from './1764004000000-register-agencies';
import { RegisterEntries1764004100000 } from './1764004100000-register-entries';
import { KnowAgencies1764004200000 } from './1764004200000-know-agencies';
import { ClaimMetrics1764005000000 } from './1764005000000-claim-metrics';
import { JudgeEntries1764006000000 } from './1764006000000-judge-entries';
import { KeepRuns1764007000000 } from './1764007000000-keep-runs';
import { OrderRuns1764007100000 } from './1764007100000-order-runs';
import { OrderDocuments1764008000000 } from './1764008000000-order-documents';
import { OrderShortlists1764008100000 } from './1764008100000-order-shortlists';
import { TellHistory1764009000000 } from './1764009000000-tell-history';
import { ImportComplaints1764010000000 } from './1764010000000-import-complaints';
import { ChooseSheets1764010100000 } from './1764010100000-choose-sheets';
import { HoldNationalFiles1764010200000 } from './1764010200000-hold-national-files';
import { VerifyClaims1764020000000 } from './1764020000000-verify-claims';
import { MonitorComplaints1764030000000 } from './1764030000000-monitor-complaints';
import { OrderMonitoringReports1764030100000 } from './1764030100000-order-monitoring-reports';
import { LimitComplaints1764040000000 } from './1764040000000-limit-complaints';
import { CompareTexts1764040100000 } from './1764040100000-compare-texts';

/** In the order in which they run; each slice's author adds to the end of that slice's part. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  // platform
  KeepAnswers1764000000000,
  StoreFiles1764000100000,
  CountRequests1764000200000,
  SeedOnce1764000300000,
  // ledger
  ChainLedger1764001000000,
  // access
  AdmitPeople1764002000000,
  // competition
  FoundEditions1764003000000,
  VersionCalendar1764003500000,
  // participants
  RegisterAgencies1764004000000,
  RegisterEntries1764004100000,
  KnowAgencies1764004200000,
  // submissions
  ClaimMetrics1764005000000,
  // judging
  JudgeEntries1764006000000,
  // results
  KeepRuns1764007000000,
  OrderRuns1764007100000,
  // reports
  OrderDocuments1764008000000,
  OrderShortlists1764008100000,
  // competition, after what may not be in an edition of history
  TellHistory1764009000000,
  // complaints, after the periods that they are parted by and the editions that have none
  ImportComplaints1764010000000,
  ChooseSheets1764010100000,
  HoldNationalFiles1764010200000,
  // submissions, after the exports that claims are compared with
  VerifyClaims1764020000000,
  // complaints, of monitorings
  MonitorComplaints1764030000000,
  // reports, of monitorings
  OrderMonitoringReports1764030100000,
  // complaints, by which limits they are late
  LimitComplaints1764040000000,
  // complaints, which texts repeat each other
  CompareTexts1764040100000,
];
