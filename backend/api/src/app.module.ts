import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access';
import { CompetitionModule } from './competition';
import { ComplaintsModule } from './complaints';
import { JudgingModule } from './judging';
import { LedgerModule } from './ledger';
import { ParticipantsModule } from './participants';
import { PlatformModule, type Runtime } from './platform';
import { ReportsModule } from './reports';
import { ResultsModule } from './results';
import { SubmissionsModule } from './submissions';

/** The program: its slices in their order. */
@Module({})
export class AppModule {
  static on(runtime: Runtime): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.on(runtime),
        LedgerModule,
        AccessModule,
        CompetitionModule,
        ParticipantsModule,
        ComplaintsModule,
        SubmissionsModule,
        JudgingModule,
        ResultsModule,
        ReportsModule,
      ],
    };
  }
}
