import type { SheetState, StageProgressView } from '@anggakara/contracts';
import type { Bench } from './bench';
import { pairOf } from './roster';
import type { SheetStanding } from './sheet-state';

export interface BenchProgress {
  readonly bench: Bench;
  readonly names: ReadonlyMap<string, string>;
  readonly sheets: readonly SheetStanding[];
}

export function progressView({ bench, names, sheets }: BenchProgress): StageProgressView {
  const sheetOf = new Map(sheets.map((sheet) => [pairOf(sheet.entry, sheet.personId), sheet]));
  const { roster } = bench;
  const rows = roster.entries.map((entry) => ({
    entry: entry.code,
    entryName: entry.name,
    group: entry.group,
    cells: roster.seatedFor(entry).map((personId) => {
      return { personId, state: bench.state(entry, personId, sheetOf.get(pairOf(entry.code, personId))) };
    }),
  }));
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  return {
    stage: roster.stage.code,
    jurors: roster.jurors.map((personId) => {
      return { personId, name: names.get(personId) ?? '', declared: roster.declaredAt(personId) !== null };
    }),
    rows,
    locked: count(states, (state) => state === 'locked'),
    expected: count(states, (state) => state !== 'recused'),
  };
}

function count(states: readonly SheetState[], fits: (state: SheetState) => boolean): number {
  return states.filter(fits).length;
}
