import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitmix64 } from '@anggakara/scoring';
import { FIELD, PLACES } from './field.js';
import { median } from './measure.js';
import { inTemporaryFolder } from './place.js';
import { rowOf, type Benchmark, type Row } from './row.js';
import { hasNumPy, python, wholeProcess } from './whole-process.js';

const TURNS = 5;
const DRAWS = 1_000;
const RUN = fileURLToPath(new URL('top-places-run.js', import.meta.url));
/** Of the share of draws: both draw numbers of their own. Ten times the error of a share of a thousand draws. */
const TOLERANCE = 0.16;

/** Everybody is drawn and a partition finds the last place: what NumPy is fastest at. */
const IN_NUMPY = `
import sys
import numpy as np
folder, places, draws = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
scores, errors = np.fromfile(folder + "/scores"), np.fromfile(folder + "/errors")
generator = np.random.default_rng(46)
counts = np.zeros(len(scores), np.int64)
for _ in range(draws):
    values = scores + errors * generator.standard_normal(len(scores))
    counts += values >= np.partition(values, len(values) - places)[len(values) - places]
answer = counts[:places].tolist()
`;

export const topPlaces: Benchmark = {
  name: 'top-places',
  about: `peluang masuk ${PLACES} besar dari 100.000 peserta dengan 1.000 undian, dibanding NumPy`,
  run: () => inTemporaryFolder(measured),
};

function measured(folder: string): Promise<readonly Row[]> {
  writeField(folder);
  const args = [folder, String(PLACES), String(DRAWS)];
  const isThere = hasNumPy();
  const turns = Array.from({ length: TURNS }, () => ({
    ours: wholeProcess<readonly number[]>(process.execPath, [RUN, ...args]),
    theirs: isThere ? python(IN_NUMPY, args) : null,
  }));
  for (const { ours, theirs } of turns) assertAlike(ours.answer, theirs?.answer as readonly number[] | undefined);
  const row = rowOf({
    name: 'top-places',
    ours: median(turns.map(({ ours }) => ours.processorMs)),
    peer: isThere ? median(turns.map(({ theirs }) => theirs?.processorMs ?? 0)) : null,
    peerName: 'NumPy, seluruh proses (waktu prosesor)',
    goal: 2,
    rssMiB: Math.max(...turns.map(({ ours }) => ours.rssMiB)),
  });
  return Promise.resolve([row]);
}

/** Scores about 60 with the best first, and the error of five to seven jurors who part by four points. */
function writeField(folder: string): void {
  const { uniform } = splitmix64(2_022n);
  const spread = (): number => uniform() + uniform() + uniform() + uniform() - 2;
  const scores = Float64Array.from({ length: FIELD.entries }, () => 60 + 14 * spread()).toSorted((a, b) => b - a);
  const errors = scores.map(() => 4 / Math.sqrt(5 + Math.floor(3 * uniform())));
  writeFileSync(join(folder, 'scores'), scores);
  writeFileSync(join(folder, 'errors'), errors);
}

function assertAlike(ours: readonly number[], theirs: readonly number[] | undefined): void {
  const differing = (theirs ?? []).findIndex((count, row) => Math.abs(count - (ours[row] ?? 0)) > TOLERANCE * DRAWS);
  if (differing !== -1) throw new Error(`The chances differ at ${differing}.`);
}
