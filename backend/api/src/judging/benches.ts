import { Injectable } from '@nestjs/common';
import { type HeldStage, Instruments, type Stage, type StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { Bench } from './bench';
import type { Roster } from './roster';
import { Rosters } from './rosters';

@Injectable()
export class Benches {
  constructor(
    private readonly rosters: Rosters,
    private readonly instruments: Instruments,
  ) {}

  async of(tx: Transaction, place: StagePlace): Promise<Bench> {
    return this.bench(tx, await this.rosters.of(tx, place));
  }

  /** Marks are taken until the transaction ends; refuses as `Stages.holdForMarking` does. */
  async ofMarked(tx: Transaction, place: StagePlace): Promise<Bench<HeldStage>> {
    return this.bench(tx, await this.rosters.ofMarked(tx, place));
  }

  private async bench<S extends Stage>(tx: Transaction, roster: Roster<S>): Promise<Bench<S>> {
    return new Bench(roster, await this.instruments.ofStage(tx, roster.stage.edition, roster.stage.code));
  }
}
