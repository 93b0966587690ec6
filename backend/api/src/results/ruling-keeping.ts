import { Injectable } from '@nestjs/common';
import type { RecordRuling, RulingView } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { Ledger } from '../ledger';
import type { Actor, Transaction } from '../platform';
import { rulingCode, rulingView } from './ruling.mapper';
import { RulingRepository } from './ruling.repository';
import { RunRepository } from './run.repository';

export interface NewRuling {
  readonly actor: Actor;
  readonly place: StagePlace;
  readonly order: RecordRuling;
  readonly number: number;
  /** The official run that it answers. */
  readonly answers: { readonly number: number; readonly stageVersion: number };
}

@Injectable()
export class RulingKeeping {
  constructor(
    private readonly runs: RunRepository,
    private readonly rulings: RulingRepository,
    private readonly ledger: Ledger,
  ) {}

  nextNumber(tx: Transaction, place: StagePlace): Promise<number> {
    return this.runs.nextNumber(tx, place, 'rulings');
  }

  async keep(tx: Transaction, { actor, place, order, number, answers }: NewRuling): Promise<RulingView> {
    const { kind, group, category = null, selected, reason } = order;
    const kept = await this.rulings.insert(tx, {
      ...{ editionCode: place.edition, stageCode: place.stage, number, runNumber: answers.number },
      ...{ stageVersion: answers.stageVersion, kind, groupCode: group, categoryCode: category, selected, reason },
      ...{ recordedBy: actor.personId, recordedByName: actor.name },
    });
    await this.ledger.record(tx, {
      ...{ chain: place.edition, actor, act: 'results.ruling-recorded' },
      subject: `ruling:${place.stage}/${rulingCode(number)}`,
      facts: { run: answers.number, kind, group, category, selected, reason },
    });
    return rulingView(kept);
  }
}
