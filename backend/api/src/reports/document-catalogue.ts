import { Injectable } from '@nestjs/common';
import { MONITORING_DOCUMENT_KINDS, type OrderDocument } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { type CompetitionOrder, DocumentModels, type DocumentNaming } from './document-models';
import { MonitoringDocuments, type MonitoringOrder } from './monitoring-documents';
import type { RenderOrder } from './renderer';

/** Every document that can be ordered: those of the competition and those of monitorings. */
@Injectable()
export class DocumentCatalogue {
  constructor(
    private readonly competition: DocumentModels,
    private readonly monitorings: MonitoringDocuments,
  ) {}

  /** Refuses what could never be made. */
  naming(tx: Transaction, edition: string, order: OrderDocument): Promise<DocumentNaming> {
    return isOfMonitoring(order)
      ? this.monitorings.naming(tx, edition, order)
      : this.competition.naming(tx, edition, order as CompetitionOrder);
  }

  model(tx: Transaction, edition: string, order: OrderDocument, printedAt: string): Promise<RenderOrder> {
    return isOfMonitoring(order)
      ? this.monitorings.model(tx, edition, order, printedAt)
      : this.competition.model(tx, edition, order as CompetitionOrder, printedAt);
  }
}

function isOfMonitoring(order: OrderDocument): order is MonitoringOrder {
  return MONITORING_DOCUMENT_KINDS.some((kind) => kind === order.kind);
}
