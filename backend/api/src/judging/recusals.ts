import { Injectable } from '@nestjs/common';
import type { Page, RecusalView } from '@anggakara/contracts';
import { People } from '../access';
import type { StagePlace } from '../competition';
import { Entries } from '../participants';
import { Database, type Transaction } from '../platform';
import { recusalView } from './recusal.mapper';
import { RecusalRepository } from './recusal.repository';
import type { RecusalEntity } from './recusal.entity';
import { byCode, pairOf } from './roster';

/** Who stepped aside from which entry, declared by the juror or recorded by an organiser. */
@Injectable()
export class Recusals {
  constructor(
    private readonly database: Database,
    private readonly entries: Entries,
    private readonly people: People,
    private readonly recusals: RecusalRepository,
  ) {}

  async list(place: StagePlace): Promise<Page<RecusalView>> {
    const items = await this.views(this.database.reader, place);
    return { items, total: items.length };
  }

  /** By entry, then by person. */
  async views(tx: Transaction, place: StagePlace): Promise<readonly RecusalView[]> {
    const recusals = await this.recusals.recusals(tx, place);
    const persons = new Set(recusals.flatMap(({ personId, recordedBy }) => [personId, recordedBy]));
    const names = await this.people.names(tx, [...persons]);
    const entries = await this.entries.all(tx, place.edition);
    const entryNames = new Map(entries.map(({ code, name }) => [code, name]));
    return recusals
      .toSorted((a, b) => byCode(keyOf(a), keyOf(b)))
      .map((recusal) => recusalView(recusal, names, entryNames));
  }
}

function keyOf({ entryCode, personId }: RecusalEntity): string {
  return pairOf(entryCode, personId);
}
