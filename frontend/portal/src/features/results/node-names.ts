import type { InstrumentView } from '@anggakara/contracts';
import { nodesOf } from '../../data/rubric';

export type NodeNames = (code: string) => string;

/** Names of what a result speaks of by code: the rubric's nodes, and what a tie chain looks at beside them. */
export function nodeNames(instruments: readonly Pick<InstrumentView, 'rubric'>[]): NodeNames {
  const names = new Map([
    ...beside(),
    ...instruments.flatMap(({ rubric }) => nodesOf(rubric).map(({ code, name }) => [code, name] as const)),
  ]);
  return (code) => names.get(code) ?? code;
}

/** Every name that sentences about a result may hold: of nodes and of award categories. */
export function spokenNames(instruments: readonly Pick<InstrumentView, 'rubric'>[]): readonly string[] {
  const names = instruments.flatMap(({ rubric }) => [...nodesOf(rubric), ...rubric.indices].map(({ name }) => name));
  return [...new Set(names)];
}

function beside(): readonly (readonly [string, string])[] {
  return [
    ['M3', $localize`batas bawah persentase selesai (M3)`],
    ['document', $localize`nilai tahap dokumen`],
    ['interview', $localize`nilai tahap wawancara`],
    ['median-juror-total', $localize`median total penilai`],
  ];
}
