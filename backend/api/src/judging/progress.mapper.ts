import type { SheetState, StageProgressView } from '@anggakara/contracts';
import { type Bench, pairOf } from './bench';
import type { ConflictDeclarationEntity } from './conflict-declaration.entity';
import { hasDeclared } from './recusal.mapper';
import type { SheetStanding } from './sheet-state';

export interface BenchProgress {
  readonly bench: Bench;
  readonly names: ReadonlyMap<string, string>;
  readonly sheets: readonly SheetStanding[];
  readonly declarations: readonly ConflictDeclarationEntity[];
}

export function progressView({ bench, names, sheets, declarations }: BenchProgress): StageProgressView {
  const sheetOf = new Map(sheets.map((sheet) => [pairOf(sheet.entry, sheet.personId), sheet]));
  const declared = new Map(declarations.map((declaration) => [declaration.personId, declaration]));
  const rows = bench.entries.map((entry) => ({
    entry: entry.code,
    entryName: entry.name,
    group: entry.group,
    cells: bench.seatedFor(entry).map((personId) => {
      return { personId, state: bench.state(entry, personId, sheetOf.get(pairOf(entry.code, personId))) };
    }),
  }));
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  return {
    stage: bench.stage.code,
    jurors: bench.jurors.map((personId) => {
      const isDeclared = hasDeclared(bench.listOf(personId), declared.get(personId));
      return { personId, name: names.get(personId) ?? '', declared: isDeclared };
    }),
    rows,
    locked: count(states, (state) => state === 'locked'),
    expected: count(states, (state) => state !== 'recused'),
  };
}

function count(states: readonly SheetState[], fits: (state: SheetState) => boolean): number {
  return states.filter(fits).length;
}
