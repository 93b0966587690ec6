import { Module } from '@nestjs/common';
import { AccessModule } from '../access';
import { CompetitionModule } from '../competition';
import { LedgerModule } from '../ledger';
import { ParticipantsModule } from '../participants';
import { SubmissionsModule } from '../submissions';
import { Admission } from './admission';
import { Benches } from './benches';
import { ClaimReviewing } from './claim-reviewing';
import { Conflicts } from './conflicts';
import { ConflictsController } from './conflicts.controller';
import { DemoPanels } from './demo-panels';
import { ExampleFilling } from './example-filling';
import { ExampleMarks } from './example-marks';
import { ExamplePlanRepository } from './example-plan.repository';
import { Judgement } from './judgement';
import { JudgingSeed } from './judging.seed';
import { Marking } from './marking';
import { PanelRepository } from './panel.repository';
import { PanelSeats } from './panel-seats';
import { PanelViews } from './panel-views';
import { Panels } from './panels';
import { PanelsController } from './panels.controller';
import { Progress } from './progress';
import { ProgressController } from './progress.controller';
import { RecusalRecording } from './recusal-recording';
import { RecusalRepository } from './recusal.repository';
import { Recusals } from './recusals';
import { Recusing } from './recusing';
import { RecusalsController } from './recusals.controller';
import { Rosters } from './rosters';
import { SeatingRules } from './seating-rules';
import { SheetList } from './sheet-list';
import { SheetLocking } from './sheet-locking';
import { SheetLocks } from './sheet-locks';
import { SheetReading } from './sheet-reading';
import { SheetRepository } from './sheet.repository';
import { SheetVerification } from './sheet-verification';
import { SheetsController } from './sheets.controller';
import { StageWatch } from './stage-watch';

/** Panels, conflicts and recusals, sheets and the events behind them. */
@Module({
  imports: [LedgerModule, AccessModule, CompetitionModule, ParticipantsModule, SubmissionsModule],
  controllers: [PanelsController, ConflictsController, RecusalsController, SheetsController, ProgressController],
  providers: [
    ...[PanelRepository, RecusalRepository, SheetRepository, ExamplePlanRepository],
    ...[Rosters, Benches, Admission, Conflicts, Recusals, Recusing, RecusalRecording],
    ...[Panels, PanelSeats, PanelViews, SeatingRules, Progress, StageWatch],
    ...[Marking, ClaimReviewing, SheetList, SheetReading, SheetLocking, SheetLocks, SheetVerification, Judgement],
    ...[DemoPanels, ExampleFilling, ExampleMarks, JudgingSeed],
  ],
  exports: [Judgement, JudgingSeed, SheetVerification],
})
export class JudgingModule {}
