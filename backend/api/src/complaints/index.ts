export { ComplaintImportEntity } from './complaint-import.entity';
export { ComplaintsModule } from './complaints.module';
export { MonitoringEntity } from './monitoring.entity';
export { MonitoringReading } from './monitoring-reading';
export { type MonitoringPlace, Monitorings } from './monitorings';
export { RecomputedMetrics } from './recomputed-metrics';
export { type ShownAgency, shownAgency, shownNational } from './shown-agencies';
export { type ShownReminder, shownReminder } from './shown-reminder';
