import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLASSIFICATIONS, type SlaRule } from '@anggakara/scoring';
import { median } from '../measure.js';
import { inTemporaryFolder, seedText } from '../place.js';
import { comparisonOf, rowOf, type Benchmark, type Row } from '../row.js';
import { wholeProcess, type WholeProcess } from '../whole-process.js';
import type { PeerRules } from './duckdb-metrics.js';
import { writeExport } from './national-export.js';
import { type Figures, type Metrics, ourMetrics } from './our-metrics.js';

const TURNS = 3;
const MOST_MIB = 100;
const PEER = fileURLToPath(new URL('duckdb-run.js', import.meta.url));

/** Printed figures are rounded, the peer's are not: half of what stands at the last place, by the name's ending. */
const PLACES: readonly (readonly [ending: RegExp, places: number])[] = [
  [/Percent$/, 1],
  [/(Low|WorkingDays|:mean|:restrictedMean)$/, 4],
];
const TOLERANCE = 1e-6;

export const nationalMetrics: Benchmark = {
  name: 'national-metrics',
  about:
    'perintah metrics atas ekspor 1.000.000 aduan, 1.000 instansi: pemeriksaan baris, tiket kembar, daftar tolakan; dibanding DuckDB satu utas tanpa pemeriksaan',
  run: () => inTemporaryFolder((folder) => Promise.resolve(measured(folder))),
};

interface PeerAnswer {
  readonly countsMs: number;
  readonly counts: readonly PeerRow[];
  readonly firstFollowUp: readonly PeerRow[];
  readonly resolution: readonly PeerRow[];
}
type PeerRow = Figures & { readonly key: string };

function measured(folder: string): readonly Row[] {
  const file = join(folder, 'national.csv');
  const rejected = writeExport(file);
  const rules = JSON.stringify(peerRules());
  const turns = Array.from({ length: TURNS }, () => {
    const ours = ourMetrics(file, folder);
    const theirs = wholeProcess<PeerAnswer | null>(process.execPath, [PEER, file, rules]);
    if (ours.rejected.join() !== rejected.join())
      throw new Error('Other rows were rejected than those that are wrong.');
    if (theirs.answer !== null) assertSame(ours.answer, theirs.answer);
    return { ours, theirs };
  });
  return rowsOf(turns);
}

interface Turn {
  readonly ours: WholeProcess<unknown>;
  readonly theirs: WholeProcess<PeerAnswer | null>;
}

function rowsOf(turns: readonly Turn[]): readonly Row[] {
  const isThere = turns.every(({ theirs }) => theirs.answer !== null);
  const peerOf = (figure: (turn: Turn) => number): number | null => (isThere ? median(turns.map(figure)) : null);
  const ours = median(turns.map((turn) => turn.ours.processorMs));
  const rssMiB = Math.max(...turns.map((turn) => turn.ours.rssMiB));
  const memory = { unit: 'MiB', better: 'less', ours: rssMiB, rssMiB, goal: 1 } as const;
  return [
    rowOf({
      ...{ name: 'national-metrics', ours, peer: peerOf(({ theirs }) => theirs.processorMs), goal: 3, rssMiB },
      peerName: 'DuckDB, angka yang sama (waktu prosesor)',
    }),
    rowOf({
      ...{
        name: 'national-metrics-counts',
        ours,
        peer: peerOf(({ theirs }) => theirs.answer?.countsMs ?? 0),
        goal: 1,
        rssMiB,
      },
      peerName: 'DuckDB, jumlah dan rata-rata saja (waktu prosesor)',
    }),
    comparisonOf({ ...memory, name: 'national-metrics-memory', peer: MOST_MIB, peerName: 'batas' }),
    comparisonOf({
      ...{ ...memory, name: 'national-metrics-memory-duckdb', peer: peerOf(({ theirs }) => theirs.rssMiB) },
      peerName: 'DuckDB',
    }),
  ];
}

function peerRules(): PeerRules {
  const sla = JSON.parse(seedText('complaints/sla.json')) as readonly SlaRule[];
  const { periods } = JSON.parse(seedText('demo/edition.json')) as Pick<PeerRules, 'periods'>;
  const resolution = sla.filter(({ step }) => step === 'resolution');
  return {
    periods,
    limits: CLASSIFICATIONS.map(
      (name) => resolution.find(({ classification }) => classification === name)?.workingDays ?? null,
    ),
  };
}

/** Every figure that the command prints stands among the peer's, and is the same. */
function assertSame(ours: Metrics, { counts, firstFollowUp, resolution }: PeerAnswer): void {
  const theirs = new Map<string, Record<string, number | null>>();
  const add = (rows: readonly PeerRow[], prefix: string): void => {
    for (const { key, ...figures } of rows) {
      const known = Object.entries(figures).map(([name, value]) => [prefix + name, value]);
      theirs.set(key, { ...theirs.get(key), ...(Object.fromEntries(known) as Figures) });
    }
  };
  add(counts, '');
  add(firstFollowUp, 'firstFollowUp:');
  add(resolution, 'resolution:');
  if (theirs.size !== ours.size) throw new Error(`${theirs.size} rows of DuckDB and ${ours.size} of ours.`);
  for (const [key, figures] of ours) {
    for (const [name, value] of Object.entries(figures)) assertAlike(`${key} ${name}`, value, theirs.get(key)?.[name]);
  }
}

function assertAlike(name: string, ours: number | null, theirs: number | null | undefined): void {
  const places = PLACES.find(([ending]) => ending.test(name))?.[1] ?? null;
  const tolerance = TOLERANCE + (places === null ? 0 : 0.5 * 10 ** -places);
  const isAlike = ours === null || theirs === null ? ours === theirs : Math.abs(ours - (theirs ?? NaN)) <= tolerance;
  if (!isAlike) throw new Error(`${name}: ${String(ours)}, and ${String(theirs)} of DuckDB.`);
}
