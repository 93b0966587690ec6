import { Injectable } from '@nestjs/common';
import type { CompetitionDocumentKind, EditionView, OrderDocument } from '@anggakara/contracts';
import { Agencies, Entries } from '../participants';
import { Refusal, type Transaction } from '../platform';
import { Claims } from '../submissions';
import { agencyMetricsReport } from './agency-metrics-report.model';
import { evaluationReport } from './evaluation-report.model';
import { RankingFacts } from './ranking-facts';
import { rankingWorkbook } from './ranking-workbook.model';
import type { RenderOrder } from './renderer';
import { shortlistReport, shortlistTitle } from './shortlist-report.model';

/** How an ordered document is called before it is made. */
export interface DocumentNaming {
  readonly title: string;
  readonly subject: string;
  readonly fileName: string;
}

/** What is not about a monitoring. */
export type CompetitionOrder = OrderDocument & { readonly kind: CompetitionDocumentKind };

/** From an order about the competition to what the document says. */
@Injectable()
export class DocumentModels {
  constructor(
    private readonly rankings: RankingFacts,
    private readonly entries: Entries,
    private readonly agencies: Agencies,
    private readonly claims: Claims,
  ) {}

  /** Refuses what could never be made: a missing subject, an unknown code, a stage without a run. */
  async naming(tx: Transaction, editionCode: string, order: CompetitionOrder): Promise<DocumentNaming> {
    const edition = await this.rankings.edition(tx, editionCode);
    switch (order.kind) {
      case 'evaluation-report': {
        const entry = await this.entries.find(tx, editionCode, needed(order.entry, 'entry'));
        await this.rankings.evaluations(tx, edition, { ...order, entry: entry.code });
        const fileName = `laporan-evaluasi-${editionCode}-${entry.code}.pdf`;
        return { title: 'Laporan Hasil Evaluasi', subject: `${entry.code} · ${entry.name}`, fileName };
      }
      case 'agency-metrics-report': {
        const agency = await this.agencies.find(tx, needed(order.agency, 'agency'));
        const fileName = `metrik-${agency.code}.pdf`;
        return { title: 'Laporan Metrik Instansi', subject: agency.name, fileName };
      }
      case 'shortlist-report': {
        const found = await this.rankings.selection(tx, edition, order);
        const { stage, number } = found.run;
        const fileName = `daftar-${editionCode}-${stage}-${number}.pdf`;
        return { title: shortlistTitle(found), subject: `${found.stage.name}, perhitungan nomor ${number}`, fileName };
      }
      case 'ranking-workbook': {
        const { stage, run } = await this.rankings.ranking(tx, edition, order);
        const fileName = `peringkat-${editionCode}-${run.stage}-${run.number}.xlsx`;
        return { title: `Peringkat ${stage.name.toLowerCase()}`, subject: `Perhitungan nomor ${run.number}`, fileName };
      }
    }
  }

  async model(tx: Transaction, editionCode: string, order: CompetitionOrder, printedAt: string): Promise<RenderOrder> {
    const edition = await this.rankings.edition(tx, editionCode);
    switch (order.kind) {
      case 'evaluation-report':
        return this.evaluation(tx, edition, { ...order, entry: needed(order.entry, 'entry') }, printedAt);
      case 'agency-metrics-report':
        return this.agencyMetrics(tx, edition, needed(order.agency, 'agency'), printedAt);
      case 'shortlist-report':
        return {
          kind: 'pdf',
          model: shortlistReport({ ...(await this.rankings.selection(tx, edition, order)), printedAt }),
        };
      case 'ranking-workbook':
        return {
          kind: 'xlsx',
          model: rankingWorkbook({ ...(await this.rankings.ranking(tx, edition, order)), printedAt }),
        };
    }
  }

  private async evaluation(
    tx: Transaction,
    edition: EditionView,
    order: OrderDocument & { readonly entry: string },
    printedAt: string,
  ): Promise<RenderOrder> {
    const entry = await this.entries.find(tx, edition.code, order.entry);
    const claim = await this.claims.view(tx, edition.code, entry.code);
    const evaluations = await this.rankings.evaluations(tx, edition, order);
    const leave = (await this.entries.endings(tx, edition.code)).get(entry.code) ?? null;
    return { kind: 'pdf', model: evaluationReport({ edition, entry, claim, leave, evaluations, printedAt }) };
  }

  private async agencyMetrics(
    tx: Transaction,
    edition: EditionView,
    code: string,
    printedAt: string,
  ): Promise<RenderOrder> {
    const agency = await this.agencies.find(tx, code);
    const leaves = await this.entries.endings(tx, edition.code);
    const claims = [];
    for (const entry of await this.entries.ofAgency(tx, edition.code, code)) {
      const claim = await this.claims.view(tx, edition.code, entry.code);
      claims.push({ entry, claim, leave: leaves.get(entry.code) ?? null });
    }
    return { kind: 'pdf', model: agencyMetricsReport({ edition, agency, claims, printedAt }) };
  }
}

function needed(code: string | undefined, name: 'entry' | 'agency'): string {
  if (code === undefined)
    throw new Refusal('document-subject-missing', { needed: name }, [{ path: name, code: 'required' }]);
  return code;
}
