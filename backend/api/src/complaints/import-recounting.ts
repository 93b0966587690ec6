import { Injectable } from '@nestjs/common';
import type { SlaRule } from '@anggakara/scoring';
import { inThread, type Transaction } from '../platform';
import type { OutdatedImport } from './complaint-limits.repository';
import { ComplaintStoreRepository } from './complaint-store.repository';
import type { CountingRules } from './counting-rules';
import { ImportActs } from './import-acts';
import type { LimitedPeriod, LimitsOrder } from './limited-classes';
import { StoredRowRepository } from './stored-row.repository';
import { TalliedClassesRepository } from './tallied-classes.repository';

/** The built file, also where the sources run translated on the fly. */
const WORKER = '@anggakara/api/dist/complaints/limits-worker.js';
const MOST_MS = 300_000;
/** Agencies whose rows are counted at a time. */
const AT_ONCE = 100;

/** Counts the stored rows of an import by other limits. (docs/rules/complaints.md 36) */
@Injectable()
export class ImportRecounting {
  constructor(
    private readonly store: ComplaintStoreRepository,
    private readonly rows: StoredRowRepository,
    private readonly classes: TalliedClassesRepository,
    private readonly acts: ImportActs,
  ) {}

  /** Tallies and rules change together; who reads meanwhile reads both as they were. */
  async recount(tx: Transaction, found: OutdatedImport, sla: readonly SlaRule[]): Promise<void> {
    const { number } = found;
    const rules = { ...found.rules, sla };
    await this.store.lengthen(tx);
    const places = await this.classes.places(tx, number);
    for (let from = 0; from < places.length; from += AT_ONCE)
      await this.recountSome(tx, number, places.slice(from, from + AT_ONCE), rules);
    await this.classes.keepRules(tx, number, rules);
    await this.acts.record(tx, found, { verb: 'recounted', actor: undefined });
  }

  private async recountSome(
    tx: Transaction,
    number: number,
    places: readonly number[],
    rules: CountingRules,
  ): Promise<void> {
    const packed: Uint8Array[] = [];
    for (const place of places) packed.push(await this.rows.packed(tx, { number, place }));
    const order: LimitsOrder = { rules, packed };
    const counted = await inThread<readonly (readonly LimitedPeriod[])[]>(WORKER, order, { mostMs: MOST_MS });
    for (const [at, periods] of counted.entries())
      await this.classes.replace(tx, { number, place: places[at] ?? 0 }, periods);
  }
}
