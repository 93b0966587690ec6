import { Injectable } from '@nestjs/common';
import { GROUP_CODES, type GroupCode, type InstrumentView, type Page, type StageCode } from '@anggakara/contracts';
import { Database, Refusal, type Transaction } from '../platform';
import { instrumentView } from './instrument.mapper';
import { InstrumentRepository } from './instrument.repository';
import type { StagePlace } from './stage-place';

/** The rubrics of a stage, one for each participant group. */
@Injectable()
export class Instruments {
  constructor(
    private readonly database: Database,
    private readonly instruments: InstrumentRepository,
  ) {}

  /** Refuses `not-found`. */
  async of(tx: Transaction, edition: string, stage: StageCode, group: GroupCode): Promise<InstrumentView> {
    const instrument = await this.instruments.find(tx, edition, stage, group);
    if (instrument === null) throw new Refusal('not-found');
    return instrumentView(instrument);
  }

  /** In the groups' order. */
  async ofStage(tx: Transaction, edition: string, stage: StageCode): Promise<readonly InstrumentView[]> {
    const instruments = (await this.instruments.ofStage(tx, edition, stage)).map(instrumentView);
    return instruments.toSorted((a, b) => GROUP_CODES.indexOf(a.group) - GROUP_CODES.indexOf(b.group));
  }

  async list({ edition, stage }: StagePlace): Promise<Page<InstrumentView>> {
    const items = await this.ofStage(this.database.reader, edition, stage);
    return { items, total: items.length };
  }
}
