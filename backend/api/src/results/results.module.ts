import { Module } from '@nestjs/common';
import { AccessModule } from '../access';
import { CompetitionModule } from '../competition';
import { JudgingModule } from '../judging';
import { LedgerModule } from '../ledger';
import { ParticipantsModule } from '../participants';
import { SubmissionsModule } from '../submissions';
import { AdviceComputation } from './advice-computation';
import { AdviceController } from './advice.controller';
import { AnsweredRuns } from './answered-runs';
import { Candidates } from './candidates';
import { ComputationController } from './computation.controller';
import { ComputationDesk } from './computation-desk';
import { ComputationRepository } from './computation.repository';
import { ComputationWatch } from './computation-watch';
import { Computations } from './computations';
import { JudgedSheets } from './judged-sheets';
import { MovesBack } from './moves-back';
import { OfficialRuns } from './official-runs';
import { Precedents } from './precedents';
import { ResultsWatch } from './results-watch';
import { RulingController } from './ruling.controller';
import { RulingKeeping } from './ruling-keeping';
import { RulingRecording } from './ruling-recording';
import { RulingRepository } from './ruling.repository';
import { Rulings } from './rulings';
import { RunAdvice } from './run-advice';
import { RunCalendar } from './run-calendar';
import { RunController } from './run.controller';
import { RunCommissions } from './run-commissions';
import { RunComputation } from './run-computation';
import { RunMaker } from './run-maker';
import { RunMaking } from './run-making';
import { RunMaterials } from './run-materials';
import { RunNames } from './run-names';
import { RunOrders } from './run-orders';
import { RunnableStages } from './runnable-stages';
import { RunReading } from './run-reading';
import { RunRecording } from './run-recording';
import { RunRepository } from './run.repository';
import { RunWork } from './run-work';
import { Runs } from './runs';

/** Runs, their explanation, and what the plenary decides about them. */
@Module({
  imports: [
    ...[LedgerModule, AccessModule, CompetitionModule, ParticipantsModule],
    ...[SubmissionsModule, JudgingModule],
  ],
  controllers: [RunController, ComputationController, RulingController, AdviceController],
  providers: [
    ...[RunRepository, RulingRepository, OfficialRuns, RunnableStages, Precedents, Candidates, JudgedSheets],
    ...[RunMaterials, RunComputation, RunRecording, RunMaking, RunOrders, RunNames, Runs, RunReading],
    ...[AnsweredRuns, RulingKeeping, RulingRecording, Rulings, MovesBack, ResultsWatch, RunCalendar],
    ...[ComputationRepository, ComputationDesk, ComputationWatch, Computations, RunCommissions],
    ...[RunMaker, RunWork],
    ...[AdviceComputation, RunAdvice],
  ],
  exports: [Runs],
})
export class ResultsModule {}
