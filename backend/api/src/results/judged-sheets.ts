import { Injectable } from '@nestjs/common';
import type { InstrumentView } from '@anggakara/contracts';
import type { InputDocument, SheetInput } from '@anggakara/scoring';
import { Instruments, type StagePlace } from '../competition';
import { Judgement } from '../judging';
import type { Transaction } from '../platform';

export interface JudgedStage {
  readonly instruments: readonly InstrumentView[];
  readonly panels: InputDocument['panels'];
  readonly sheets: readonly SheetInput[];
}

/** What was marked at a stage, by whom, and with which rubrics. */
@Injectable()
export class JudgedSheets {
  constructor(
    private readonly instruments: Instruments,
    private readonly judgement: Judgement,
  ) {}

  async of(tx: Transaction, { edition, stage }: StagePlace): Promise<JudgedStage> {
    return {
      instruments: await this.instruments.ofStage(tx, edition, stage),
      panels: await this.judgement.panels(tx, edition, stage),
      sheets: await this.judgement.sheets(tx, edition, stage),
    };
  }
}
