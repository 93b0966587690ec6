import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ComputationView, Language, Page, RunView } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { type Actor, Database, type Patience, Refusal, type Transaction } from '../platform';
import { ComputationDesk } from './computation-desk';
import type { ComputationEntity } from './computation.entity';
import { computationView } from './computation.mapper';
import { ComputationRepository } from './computation.repository';
import { Runs } from './runs';

export interface ComputationPlace extends StagePlace {
  readonly computation: string;
}

/** An order is answered with its run, or with where it can be followed. */
export type OrderedRun =
  { readonly kind: 'made'; readonly run: RunView } | { readonly kind: 'begun'; readonly computation: ComputationView };

/** How often is looked while somebody waits: a real run is not made to wait, a long one does not mind. */
const LOOK_MS = 25;
const LOOK_LATER_MS = 250;
const SOON_MS = 1_000;

/** Computations as people follow and cancel them. */
@Injectable()
export class Computations {
  constructor(
    private readonly database: Database,
    private readonly computations: ComputationRepository,
    private readonly desk: ComputationDesk,
    private readonly runs: Runs,
  ) {}

  /** Newest first. */
  async list(place: StagePlace, language: Language): Promise<Page<ComputationView>> {
    const tx = this.database.reader;
    const unfinished = await this.computations.unfinished(tx);
    const items = (await this.computations.newest(tx, place)).map((one) => computationView(one, unfinished, language));
    return { items, total: items.length };
  }

  /** Refuses `not-found`. */
  async view(place: ComputationPlace, language: Language): Promise<ComputationView> {
    const tx = this.database.reader;
    return computationView(await this.row(tx, place), await this.computations.unfinished(tx), language);
  }

  /** Nothing of it will be kept. Refuses `not-found`, and `computation-over` where it has made its run or failed. */
  async cancel(actor: Actor, place: ComputationPlace, language: Language): Promise<ComputationView> {
    await this.database.transaction(async (tx) => {
      const { state } = await this.row(tx, place);
      if (state !== 'cancelled') await this.desk.cancel(tx, await this.desk.hold(tx, place.computation), actor);
    });
    return this.view(place, language);
  }

  /** Waits so long for the end. Refuses what the computation was refused for, and `computation-cancelled`. */
  async answer(place: ComputationPlace, { waitSeconds, language }: Patience): Promise<OrderedRun> {
    const row = await this.awaited(place, waitSeconds * 1_000);
    if (row.runNumber !== null) {
      return {
        kind: 'made',
        run: await this.runs.find(this.database.reader, place.edition, place.stage, row.runNumber),
      };
    }
    if (row.state === 'cancelled') throw new Refusal('computation-cancelled', { by: row.cancelledByName });
    if (row.failureCode !== null) throw new Refusal(row.failureCode, row.failureFacts ?? {});
    return { kind: 'begun', computation: await this.view(place, language) };
  }

  private async awaited(place: ComputationPlace, mostMs: number): Promise<ComputationEntity> {
    const began = Date.now();
    for (;;) {
      const row = await this.row(this.database.reader, place);
      const waited = Date.now() - began;
      if (row.finishedAt !== null || waited >= mostMs) return row;
      await delay(Math.min(waited < SOON_MS ? LOOK_MS : LOOK_LATER_MS, mostMs - waited));
    }
  }

  private async row(tx: Transaction, place: ComputationPlace): Promise<ComputationEntity> {
    const row = await this.computations.find(tx, place, place.computation);
    if (row === null) throw new Refusal('not-found');
    return row;
  }
}
