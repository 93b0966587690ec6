import { Injectable } from '@nestjs/common';
import type { Page, SheetSummaryView } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { type Actor, Database } from '../platform';
import { Benches } from './benches';
import { sheetSummaryView } from './sheet.mapper';
import { SheetRepository } from './sheet.repository';

/** What a juror has to mark, and how far it is. */
@Injectable()
export class SheetList {
  constructor(
    private readonly database: Database,
    private readonly benches: Benches,
    private readonly sheets: SheetRepository,
  ) {}

  /** One row for each entry of the groups in which the person has a seat, recused or not. */
  async own({ personId, role }: Actor, place: StagePlace): Promise<Page<SheetSummaryView>> {
    const tx = this.database.reader;
    const bench = await this.benches.of(tx, place);
    const standings = await this.sheets.standings(tx, place, personId);
    const sheets = new Map(standings.map((sheet) => [sheet.entry, sheet]));
    const items = bench.roster.listFor(personId, role).map((entry) => {
      const sheet = sheets.get(entry.code);
      return sheetSummaryView(entry, bench.criteria(entry), { sheet, state: bench.state(entry, personId, sheet) });
    });
    return { items, total: items.length };
  }
}
