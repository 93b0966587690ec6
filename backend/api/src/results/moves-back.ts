import { Injectable } from '@nestjs/common';
import { type StagePlace, Stages } from '../competition';
import { Ledger } from '../ledger';
import { Entries } from '../participants';
import type { Transaction } from '../platform';
import { wayBack } from './entry-moves';
import { RunRepository } from './run.repository';

/** Takes back what the official runs of a lock did to entries, when the lock itself is taken back. (docs/rules/runs.md 7) */
@Injectable()
export class MovesBack {
  constructor(
    private readonly stages: Stages,
    private readonly runs: RunRepository,
    private readonly entries: Entries,
    private readonly ledger: Ledger,
  ) {}

  async take(tx: Transaction, place: StagePlace): Promise<void> {
    const { version } = await this.stages.find(tx, place.edition, place.stage);
    const runs = await this.runs.officialSince(tx, place, version);
    const changes = wayBack(runs.map(({ moves }) => moves));
    if (changes.length === 0) return;
    await this.entries.move(tx, place.edition, changes);
    await this.ledger.record(tx, {
      ...{ chain: place.edition, actor: undefined, act: 'results.moves-taken-back', subject: `stage:${place.stage}` },
      facts: { runs: runs.map(({ number }) => number), entries: changes.length },
    });
  }
}
