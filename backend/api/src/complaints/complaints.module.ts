import { Module } from '@nestjs/common';
import { AccessModule } from '../access';
import { CompetitionModule } from '../competition';
import { LedgerModule } from '../ledger';
import { ParticipantsModule } from '../participants';
import { CompetitionImports } from './competition-imports';
import { ComplaintImportRepository } from './complaint-import.repository';
import { ComplaintImportsController } from './complaint-imports.controller';
import { ComplaintLimits } from './complaint-limits';
import { ComplaintLimitsController } from './complaint-limits.controller';
import { ComplaintLimitsRepository } from './complaint-limits.repository';
import { ComplaintMappingRepository } from './complaint-mapping.repository';
import { ComplaintMetricsController } from './complaint-metrics.controller';
import { ComplaintPartRepository } from './complaint-part.repository';
import { ComplaintStoreRepository } from './complaint-store.repository';
import { ComplaintsSeed } from './complaints.seed';
import { ImportActs } from './import-acts';
import { ImportAdmission } from './import-admission';
import { ImportChecking } from './import-checking';
import { ImportCompleting } from './import-completing';
import { ImportHousekeeping } from './import-housekeeping';
import { ImportOrders } from './import-orders';
import { ImportReader } from './import-reader';
import { ImportRecounting } from './import-recounting';
import { ImportRules } from './import-rules';
import { ImportSteps } from './import-steps';
import { ImportStoring } from './import-storing';
import { ImportsReading } from './imports-reading';
import { ImportTables } from './import-tables';
import { ImportViews } from './import-views';
import { ImportWork } from './import-work';
import { LimitConditions } from './limit-conditions';
import { LimitsHours } from './limits-hours';
import { LimitsRecount } from './limits-recount';
import { LimitsRevision } from './limits-revision';
import { MonitoredRepository } from './monitored.repository';
import { MonitoringImports } from './monitoring-imports';
import { MonitoringMaking } from './monitoring-making';
import { MonitoringReading } from './monitoring-reading';
import { MonitoringRepository } from './monitoring.repository';
import { Monitorings } from './monitorings';
import { MonitoringsController } from './monitorings.controller';
import { RecomputedMetrics } from './recomputed-metrics';
import { RecountRepository } from './recount.repository';
import { RejectedRowRepository } from './rejected-row.repository';
import { RepetitionRepository } from './repetition.repository';
import { StoredComplaints } from './stored-complaints';
import { StoredRowRepository } from './stored-row.repository';
import { TalliedClassesRepository } from './tallied-classes.repository';
import { Uploads } from './uploads';

/** Raw complaint exports: brought in, checked, stored by reporting period, and counted. */
@Module({
  imports: [LedgerModule, AccessModule, CompetitionModule, ParticipantsModule],
  controllers: [
    ComplaintImportsController,
    ComplaintMetricsController,
    ComplaintLimitsController,
    MonitoringsController,
  ],
  providers: [
    ComplaintImportRepository,
    ComplaintPartRepository,
    ComplaintMappingRepository,
    ComplaintStoreRepository,
    RejectedRowRepository,
    RepetitionRepository,
    RecountRepository,
    ...[ComplaintLimitsRepository, TalliedClassesRepository, LimitConditions, LimitsHours, ComplaintLimits],
    ...[ImportRecounting, LimitsRecount, LimitsRevision],
    ImportTables,
    ImportRules,
    ImportActs,
    ImportAdmission,
    ImportViews,
    ImportSteps,
    Uploads,
    ImportOrders,
    ImportsReading,
    ImportReader,
    ImportChecking,
    ImportCompleting,
    ImportStoring,
    ImportWork,
    ImportHousekeeping,
    ComplaintsSeed,
    RecomputedMetrics,
    MonitoringRepository,
    MonitoredRepository,
    CompetitionImports,
    MonitoringImports,
    Monitorings,
    MonitoringMaking,
    MonitoringReading,
    StoredRowRepository,
    StoredComplaints,
  ],
  exports: [ComplaintsSeed, LimitConditions, RecomputedMetrics, Monitorings, MonitoringReading, StoredComplaints],
})
export class ComplaintsModule {}
