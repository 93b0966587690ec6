import { Module } from '@nestjs/common';
import { AccessModule } from '../access';
import { CompetitionModule } from '../competition';
import { ComplaintsModule } from '../complaints';
import { LedgerModule } from '../ledger';
import { ParticipantsModule } from '../participants';
import { ResultsModule } from '../results';
import { SubmissionsModule } from '../submissions';
import { DocumentCatalogue } from './document-catalogue';
import { DocumentCommissions } from './document-commissions';
import { DocumentDesk } from './document-desk';
import { DocumentMaker } from './document-maker';
import { DocumentModels } from './document-models';
import { DocumentOrders } from './document-orders';
import { DocumentRepository } from './document.repository';
import { DocumentWork } from './document-work';
import { Documents } from './documents';
import { DocumentsController } from './documents.controller';
import { MonitoringDocuments } from './monitoring-documents';
import { MonitoringReportsController } from './monitoring-reports.controller';
import { RankingFacts } from './ranking-facts';
import { Renderer } from './renderer';

/** PDF and XLSX documents: ordered, made by jobs, kept by the hash of their bytes. */
@Module({
  imports: [
    ...[LedgerModule, AccessModule, CompetitionModule, ParticipantsModule, ComplaintsModule],
    ...[SubmissionsModule, ResultsModule],
  ],
  controllers: [DocumentsController, MonitoringReportsController],
  providers: [
    DocumentRepository,
    DocumentCommissions,
    DocumentOrders,
    Documents,
    DocumentDesk,
    RankingFacts,
    DocumentModels,
    MonitoringDocuments,
    DocumentCatalogue,
    Renderer,
    DocumentMaker,
    DocumentWork,
  ],
})
export class ReportsModule {}
