import { Injectable } from '@nestjs/common';
import type { EntryView, Page, RecusalView } from '@anggakara/contracts';
import { People } from '../access';
import { Entries } from '../participants';
import type { StagePlace } from '../competition';
import { Database, Refusal, type Transaction } from '../platform';
import { PanelRepository } from './panel.repository';
import { recusalView } from './recusal.mapper';
import { type NewRecusal, RecusalRepository } from './recusal.repository';
import type { RecusalEntity } from './recusal.entity';

/** Who stepped aside from which entry, declared by the juror or recorded by an organiser. */
@Injectable()
export class Recusals {
  constructor(
    private readonly database: Database,
    private readonly entries: Entries,
    private readonly people: People,
    private readonly panels: PanelRepository,
    private readonly recusals: RecusalRepository,
  ) {}

  /** By entry, then by person. */
  async list(place: StagePlace): Promise<Page<RecusalView>> {
    const tx = this.database.reader;
    const recusals = await this.recusals.recusals(tx, place);
    const items = await this.views(tx, recusals, await this.entries.all(tx, place.edition));
    return { items, total: items.length };
  }

  /** Records a recusal of a juror who is seated for the entry's group; what is on record already stays as it is. */
  async add(tx: Transaction, place: StagePlace, recusal: NewRecusal): Promise<RecusalView> {
    const entries = await this.entries.all(tx, place.edition);
    await this.refuseUnseated(tx, place, recusal, entries);
    const added = await this.recusals.recuse(tx, place, [recusal]);
    if (added.length === 0) throw new Refusal('already-recused');
    const stored = (await this.recusals.recusals(tx, place)).filter(
      ({ entryCode, personId }) => entryCode === recusal.entry && personId === recusal.personId,
    );
    const [view] = await this.views(tx, stored, entries);
    if (view === undefined) throw new Error('A recusal that was recorded is not there');
    return view;
  }

  private async refuseUnseated(
    tx: Transaction,
    place: StagePlace,
    { entry, personId }: NewRecusal,
    entries: readonly EntryView[],
  ): Promise<void> {
    const group = entries.find(({ code }) => code === entry)?.group;
    if (group === undefined) throw new Refusal('invalid-request', {}, [{ path: 'entry', code: 'invalid' }]);
    const seats = await this.panels.members(tx, place);
    if (seats.some((seat) => seat.groupCode === group && seat.personId === personId)) return;
    throw new Refusal('invalid-request', {}, [{ path: 'personId', code: 'invalid' }]);
  }

  private async views(tx: Transaction, recusals: readonly RecusalEntity[], entries: readonly EntryView[]) {
    const persons = new Set(recusals.flatMap(({ personId, recordedBy }) => [personId, recordedBy]));
    const names = await this.people.names(tx, [...persons]);
    const entryNames = new Map(entries.map(({ code, name }) => [code, name]));
    return recusals
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((recusal) => recusalView(recusal, names, entryNames));
  }
}

function keyOf({ entryCode, personId }: RecusalEntity): string {
  return `${entryCode}/${personId}`;
}
