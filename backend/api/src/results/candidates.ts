import { Injectable } from '@nestjs/common';
import type { EntryView } from '@anggakara/contracts';
import type { MetricInput, ResultDocument } from '@anggakara/scoring';
import type { StagePlace } from '../competition';
import { Entries } from '../participants';
import type { Transaction } from '../platform';
import { Claims } from '../submissions';

export interface CandidateList {
  /** Whoever is judged at the stage, and who has left since it came there. */
  readonly entries: readonly EntryView[];
  /** By entry code; an entry without submitted counts has none. */
  readonly metrics: ReadonlyMap<string, readonly MetricInput[]>;
}

const LEFT: readonly EntryView['stage'][] = ['withdrawn', 'disqualified'];

/** Who takes part in a run, and with which counts. */
@Injectable()
export class Candidates {
  constructor(
    private readonly entries: Entries,
    private readonly claims: Claims,
  ) {}

  /** Who has left stands in the result without a rank, so that nobody has to guess why a reserve moved up. */
  async of(tx: Transaction, place: StagePlace, before: ResultDocument | null): Promise<CandidateList> {
    const judged = await this.entries.judgedAt(tx, place.edition, place.stage);
    const selected = before?.groups.flatMap((group) => group.selected);
    const left = (await this.entries.all(tx, place.edition)).filter(
      ({ code, stage }) => LEFT.includes(stage) && (selected?.includes(code) ?? true),
    );
    return { entries: [...judged, ...left], metrics: await this.claims.metricInputs(tx, place.edition) };
  }
}
