export { DocumentEntity } from './document.entity';
export { ReportsModule } from './reports.module';
