import { Injectable } from '@nestjs/common';
import type { MonitoringDocumentKind, OrderDocument } from '@anggakara/contracts';
import { Editions } from '../competition';
import { type MonitoringPlace, MonitoringReading, Monitorings } from '../complaints';
import { Refusal, type Transaction } from '../platform';
import type { DocumentNaming } from './document-models';
import { monitoringAgencyReport } from './monitoring-agency-report.model';
import { monitoringReport } from './monitoring-report.model';
import { monitoringWorkbook } from './monitoring-workbook.model';
import type { RenderOrder } from './renderer';

export type MonitoringOrder = OrderDocument & { readonly kind: MonitoringDocumentKind };

const TITLES = {
  'monitoring-report': 'Ringkasan Nasional Pemantauan Pengaduan',
  'monitoring-agency-report': 'Laporan Pemantauan Instansi',
  'monitoring-workbook': 'Data Pemantauan Pengaduan',
} as const satisfies Record<MonitoringDocumentKind, string>;

/** From an order about a monitoring to what the document says. */
@Injectable()
export class MonitoringDocuments {
  constructor(
    private readonly editions: Editions,
    private readonly monitorings: Monitorings,
    private readonly reading: MonitoringReading,
  ) {}

  /** Refuses `document-subject-missing`, and `not-found` for what is not monitored. */
  async naming(tx: Transaction, editionCode: string, order: MonitoringOrder): Promise<DocumentNaming> {
    const place = placeOf(editionCode, order);
    const { name } = await this.monitorings.find(tx, place);
    const [title, base] = [TITLES[order.kind], `monev-${editionCode}-${place.number}`];
    if (order.kind === 'monitoring-workbook') return { title, subject: name, fileName: `${base}.xlsx` };
    if (order.kind === 'monitoring-report') return { title, subject: name, fileName: `${base}.pdf` };
    const agency = await this.reading.agency(tx, { ...place, agency: agencyOf(order) }, 'id');
    return { title, subject: `${agency.name} · ${name}`, fileName: `${base}-${agency.agency}.pdf` };
  }

  async model(tx: Transaction, editionCode: string, order: MonitoringOrder, printedAt: string): Promise<RenderOrder> {
    const place = placeOf(editionCode, order);
    const edition = await this.editions.find(tx, editionCode);
    const view = await this.reading.national(tx, place);
    if (order.kind === 'monitoring-agency-report') {
      const detail = await this.reading.agency(tx, { ...place, agency: agencyOf(order) }, 'id');
      const seen = view.agencies.find(({ agency }) => agency === detail.agency);
      if (seen === undefined) throw new Refusal('not-found');
      return { kind: 'pdf', model: monitoringAgencyReport({ edition, detail, seen, printedAt }) };
    }
    const source = { edition, view, reminders: await this.reading.reminders(tx, place), printedAt };
    return order.kind === 'monitoring-report'
      ? { kind: 'pdf', model: monitoringReport(source) }
      : { kind: 'xlsx', model: monitoringWorkbook(source) };
  }
}

function placeOf(edition: string, { monitoring: number }: OrderDocument): MonitoringPlace {
  if (number === undefined) throw missing('monitoring');
  return { edition, number };
}

function agencyOf({ agency }: OrderDocument): string {
  if (agency === undefined) throw missing('agency');
  return agency;
}

function missing(name: 'monitoring' | 'agency'): Refusal {
  return new Refusal('document-subject-missing', { needed: name }, [{ path: name, code: 'required' }]);
}
