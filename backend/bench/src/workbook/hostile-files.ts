import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.js';
import { inTemporaryFolder } from '../place.js';
import { comparisonOf, rowOf, type Benchmark, type Row } from '../row.js';
import { HOSTILE_FILES, type HostileFile } from './hostile-makers.js';
import type { HostileRun } from './hostile-run.js';

const MOST = { ms: 2_000, growthMiB: 100, waitMs: 250 } as const;
const TURNS = 3;
const RUN = fileURLToPath(new URL('hostile-run.js', import.meta.url));

type NamedRun = Pick<HostileRun, 'ms' | 'growthMiB' | 'waitMs'> & { readonly name: string };

export const hostileFiles: Benchmark = {
  name: 'hostile-files',
  about: 'buku kerja jahat ditolak atau dibaca: lamanya, tambahan memori, dan lama menunggu permintaan orang lain',
  run: () => inTemporaryFolder((folder) => Promise.resolve(measured(folder))),
};

function measured(folder: string): readonly Row[] {
  const runs = HOSTILE_FILES.map((file) => runOf(file, folder));
  const worst = (figure: 'growthMiB' | 'waitMs'): number => Math.max(...runs.map((run) => run[figure]));
  const rssMiB = Math.round(worst('growthMiB'));
  return [
    ...runs.map(({ name, ms, growthMiB }) =>
      rowOf({ name, ours: ms, peer: MOST.ms, peerName: 'batas', goal: 1, rssMiB: Math.round(growthMiB) }),
    ),
    comparisonOf({
      ...{ name: 'worst-growth', unit: 'MiB', better: 'less', peerName: 'batas', goal: 1, rssMiB },
      ...{ ours: worst('growthMiB'), peer: MOST.growthMiB },
    }),
    rowOf({
      name: 'worst-wait-of-others',
      ours: worst('waitMs'),
      peer: MOST.waitMs,
      peerName: 'batas',
      goal: 1,
      rssMiB,
    }),
  ];
}

/** The middle one of three readings by its time; the worst of them by memory and by the wait of others. */
function runOf({ name, refusal, make }: HostileFile, folder: string): NamedRun {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, make());
  const runs = Array.from({ length: TURNS }, () => run(path));
  const other = runs.find((one) => one.refusal !== refusal);
  if (other !== undefined) throw new Error(`${name}: ${other.refusal ?? 'read'} instead of ${refusal ?? 'read'}`);
  const worst = (figure: 'growthMiB' | 'waitMs'): number => Math.max(...runs.map((one) => one[figure]));
  return { name, ms: median(runs.map(({ ms }) => ms)), growthMiB: worst('growthMiB'), waitMs: worst('waitMs') };
}

function run(path: string): HostileRun {
  return JSON.parse(execFileSync(process.execPath, [RUN, path], { encoding: 'utf8' })) as HostileRun;
}
