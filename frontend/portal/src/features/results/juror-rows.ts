import type { RunView } from '@anggakara/contracts';
import type { EntryResult } from '../../data/result';

export interface JurorRow {
  readonly name: string;
  readonly marks: ReadonlyMap<string, string>;
  readonly totals: ReadonlyMap<string, string>;
}

/** Counted sheets; without names for readers who may not know who gave which mark. */
export function jurorRows({ jurors }: EntryResult, names: RunView['jurors']): readonly JurorRow[] {
  return jurors.map(({ juror, marks, totals }, place) => ({
    name: names[juror] ?? $localize`Penilai ${place + 1}`,
    marks: new Map(marks.map(({ criterion, value }) => [criterion, value])),
    totals: new Map(totals.map(({ index, total }) => [index, total])),
  }));
}
