import { Injectable } from '@nestjs/common';
import type { StageProgressView } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { Ledger } from '../ledger';
import { type Actor, Database } from '../platform';
import { ExampleMarks } from './example-marks';
import { Progress } from './progress';

/** Fills what is left of a stage with example marks, so that a demonstration can go on; only under DATA CONTOH. */
@Injectable()
export class ExampleFilling {
  constructor(
    private readonly database: Database,
    private readonly marks: ExampleMarks,
    private readonly progress: Progress,
    private readonly ledger: Ledger,
  ) {}

  fill(actor: Actor, place: StagePlace): Promise<StageProgressView> {
    return this.database.transaction(async (tx) => {
      const filled = await this.marks.fill(tx, place);
      const view = await this.progress.view(tx, place);
      await this.ledger.record(tx, {
        ...{ chain: place.edition, actor, act: 'judging.example-marks-filled', subject: `stage:${place.stage}` },
        facts: { ...filled },
      });
      return view;
    });
  }
}
