export { ComplaintImportEntity } from './complaint-import.entity';
export { ComplaintsModule } from './complaints.module';
export { RecomputedMetrics } from './recomputed-metrics';
