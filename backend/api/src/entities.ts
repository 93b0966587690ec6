import { AssignmentEntity, PersonEntity, SessionEntity } from './access';
import {
  AwardCategoryEntity,
  CalendarVersionEntity,
  EditionEntity,
  EditionFactEntity,
  InstrumentEntity,
  OffDayEntity,
  OfficialDurationEntity,
  ParticipantGroupEntity,
  PresetEntity,
  ReportingPeriodEntity,
  StageEntity,
} from './competition';
import { ComplaintImportEntity, ComplaintLimitsEntity, MonitoringEntity } from './complaints';
import {
  ConflictDeclarationEntity,
  ExamplePlanEntity,
  MarkEventEntity,
  PanelEntity,
  PanelMemberEntity,
  RecusalEntity,
  SheetEntity,
} from './judging';
import { LedgerChainEntity, LedgerRecordEntity } from './ledger';
import {
  AgencyEntity,
  AgencyFactEntity,
  DocumentedFigureEntity,
  EntryEntity,
  FormerIdentityEntity,
  ParticipationEntity,
  ServiceUnitEntity,
  SuccessionEntity,
} from './participants';
import { type EntityClass, KeptAnswerEntity, SeedingEntity, StoredFileEntity } from './platform';
import { DocumentEntity } from './reports';
import { ComputationEntity, RulingEntity, RunEntity } from './results';
import { ClaimedPeriodEntity, MetricClaimEntity, VerificationActEntity } from './submissions';

/** Every row type of the program, sorted by slice. */
export const ENTITIES: readonly EntityClass[] = [
  // platform
  KeptAnswerEntity,
  StoredFileEntity,
  SeedingEntity,
  // ledger
  LedgerChainEntity,
  LedgerRecordEntity,
  // access
  PersonEntity,
  AssignmentEntity,
  SessionEntity,
  // competition
  PresetEntity,
  EditionEntity,
  EditionFactEntity,
  ParticipantGroupEntity,
  AwardCategoryEntity,
  ReportingPeriodEntity,
  StageEntity,
  InstrumentEntity,
  OffDayEntity,
  CalendarVersionEntity,
  OfficialDurationEntity,
  // participants
  AgencyEntity,
  DocumentedFigureEntity,
  EntryEntity,
  FormerIdentityEntity,
  SuccessionEntity,
  ServiceUnitEntity,
  ParticipationEntity,
  AgencyFactEntity,
  // complaints
  ComplaintImportEntity,
  ComplaintLimitsEntity,
  MonitoringEntity,
  // submissions
  MetricClaimEntity,
  ClaimedPeriodEntity,
  VerificationActEntity,
  // judging
  PanelEntity,
  PanelMemberEntity,
  ConflictDeclarationEntity,
  RecusalEntity,
  SheetEntity,
  MarkEventEntity,
  ExamplePlanEntity,
  // results
  RunEntity,
  RulingEntity,
  ComputationEntity,
  // reports
  DocumentEntity,
];
