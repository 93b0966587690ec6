import { Injectable } from '@nestjs/common';
import type { EntryView, Page, SheetSummaryView, SheetView } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { seenBy } from '../participants';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import { Claims } from '../submissions';
import { Admission, type Admitted } from './admission';
import { Benches } from './benches';
import { sheetSummaryView, sheetView } from './sheet.mapper';
import type { SheetPlace } from './sheet-place';
import { SheetRepository } from './sheet.repository';

/** A juror's own sheets, and nobody else's. */
@Injectable()
export class SheetReading {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
    private readonly benches: Benches,
    private readonly sheets: SheetRepository,
    private readonly claims: Claims,
  ) {}

  /** One row for each entry of the groups in which the person has a seat, recused or not. */
  async list(place: StagePlace, personId: string): Promise<Page<SheetSummaryView>> {
    const tx = this.database.reader;
    const bench = await this.benches.of(tx, place);
    const standings = await this.sheets.standings(tx, place, personId);
    const sheets = new Map(standings.map((sheet) => [sheet.entry, sheet]));
    const items = bench.listOf(personId).map((entry) => {
      const standing = { sheet: sheets.get(entry.code), isRecused: bench.isRecused(entry, personId) };
      return sheetSummaryView(entry, bench.criteria(entry), standing);
    });
    return { items, total: items.length };
  }

  async find(actor: Actor, place: SheetPlace): Promise<SheetView> {
    const tx = this.database.reader;
    return this.view(tx, actor, await this.admission.forReading(tx, { ...place, personId: actor.personId }));
  }

  /** The juror's own sheet of what they are admitted to, with the claim beside it where the stage counts metrics. */
  async view(tx: Transaction, actor: Actor, { stage, entry, ...admitted }: Admitted): Promise<SheetView> {
    const key = { edition: stage.edition, stage: stage.code, entry: entry.code, personId: actor.personId };
    const claim = stage.usesMetrics ? await this.claims.view(tx, key.edition, key.entry) : null;
    return sheetView({ ...admitted, stage, entry: seen(actor, entry) }, await this.sheets.find(tx, key), claim);
  }
}

/** The entry without what has come of it since. */
function seen({ role }: Actor, entry: EntryView): EntryView {
  const visible = role === undefined ? null : seenBy(role, entry);
  if (visible === null) throw new Refusal('not-found');
  return visible;
}
