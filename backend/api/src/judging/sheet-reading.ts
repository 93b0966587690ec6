import { Injectable } from '@nestjs/common';
import type { EntryView, SheetView } from '@anggakara/contracts';
import { seenBy } from '../participants';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import { Claims } from '../submissions';
import { Admission, type Admitted } from './admission';
import { sheetView } from './sheet.mapper';
import type { SheetPlace } from './sheet-place';
import { SheetRepository } from './sheet.repository';

/** A juror's own sheet, and nobody else's. */
@Injectable()
export class SheetReading {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
    private readonly sheets: SheetRepository,
    private readonly claims: Claims,
  ) {}

  async find(actor: Actor, place: SheetPlace): Promise<SheetView> {
    const tx = this.database.reader;
    return this.view(tx, actor, await this.admission.forReading(tx, actor, place));
  }

  /** The sheet of what the juror is admitted to, with the claim beside it where the stage counts metrics. */
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
