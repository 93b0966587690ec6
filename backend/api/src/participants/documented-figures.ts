import { Injectable } from '@nestjs/common';
import type { DocumentedFigureView, FigureComparisonView, Language } from '@anggakara/contracts';
import { Calendar } from '../competition';
import { Database, type Transaction } from '../platform';
import { documentedFigureView } from './documented-figure.mapper';
import { DocumentedFigureRepository } from './documented-figure.repository';
import { figureComparison } from './figure-comparison';

/** Quoted figures: shown, compared and explained; never scored, never completed by guess. (docs/decisions/0501) */
@Injectable()
export class DocumentedFigures {
  constructor(
    private readonly database: Database,
    private readonly figures: DocumentedFigureRepository,
    private readonly calendar: Calendar,
  ) {}

  async ofAgency(tx: Transaction, agency: string, language: Language): Promise<readonly DocumentedFigureView[]> {
    const rows = await this.figures.ofAgency(tx, agency);
    if (rows.length === 0) return [];
    const offDays = await this.calendar.offDays(tx);
    return rows.map((row) => documentedFigureView(row, offDays, language));
  }

  /** Every figure beside the others, with why they must not be ranked together. */
  async comparison(language: Language = 'id'): Promise<FigureComparisonView> {
    const tx = this.database.reader;
    const rows = await this.figures.all(tx);
    const offDays = await this.calendar.offDays(tx);
    return figureComparison(rows.map((row) => documentedFigureView(row, offDays, language)));
  }
}
