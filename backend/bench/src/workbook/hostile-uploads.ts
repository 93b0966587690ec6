import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Program } from '../complaints/program.js';
import { timed } from '../measure.js';
import { inTemporaryFolder } from '../place.js';
import { treeReading } from '../process-tree.js';
import { comparisonOf, type Benchmark, type Row } from '../row.js';
import { HOSTILE_FILES } from './hostile-makers.js';

const MOST = { growthMiB: 100, waitMs: 250 } as const;
const ASK_MS = 25;
const LOOK_MS = 10;
const SETTLE_MS = 2_000;
const MIB = 2 ** 20;

export const hostileUploads: Benchmark = {
  name: 'hostile-uploads',
  about: 'buku kerja jahat diunggah lewat API: penantian orang lain dan tambahan memori program dengan anak prosesnya',
  run: () => inTemporaryFolder(measured),
};

async function measured(folder: string): Promise<readonly Row[]> {
  const files = HOSTILE_FILES.map((file) => ({ ...file, bytes: file.make() }));
  const program = await Program.started(join(folder, 'data'));
  try {
    return await rows(program, files);
  } finally {
    await program.stop();
  }
}

type Made = Pick<(typeof HOSTILE_FILES)[number], 'name' | 'refusal'> & { readonly bytes: Buffer };

async function rows(program: Program, files: readonly Made[]): Promise<readonly Row[]> {
  // The first one loads what the others find loaded.
  for (const file of files.slice(0, 1)) await told(program, file);
  await delay(SETTLE_MS);
  const state = { most: 0, before: 0, growth: 0, longest: 0, isOver: false };
  const look = (): void => {
    const now = memoryOf(program);
    state.most = Math.max(state.most, now);
    state.growth = Math.max(state.growth, now - state.before);
  };
  state.before = memoryOf(program);
  const looking = setInterval(look, LOOK_MS);
  const asking = (async () => {
    while (!state.isOver) {
      state.longest = Math.max(state.longest, await timed(() => program.other()));
      await delay(ASK_MS);
    }
  })();
  try {
    for (const file of files) {
      // What each file adds; what the program gathers over all of them is shown beside it.
      state.before = memoryOf(program);
      await told(program, file);
    }
  } finally {
    state.isOver = true;
    await asking;
    clearInterval(looking);
  }
  return [
    rowOf('hostile-uploads-growth', 'MiB', state.growth / MIB, MOST.growthMiB, state.most),
    rowOf('hostile-uploads-longest-wait', 'ms', state.longest, MOST.waitMs, state.most),
  ];
}

/** What does not begin as a workbook does is looked at as text. */
const NO_WORKBOOK = { asWorkbook: 'workbook-not-one', asUpload: 'not-text' } as const;

/** Sends a file and sees what becomes of it. */
async function told(program: Program, { name, refusal, bytes }: Made): Promise<void> {
  const became = await program.brought(`${name}.xlsx`, bytes);
  const expected = refusal === NO_WORKBOOK.asWorkbook ? NO_WORKBOOK.asUpload : refusal;
  if (became !== expected) throw new Error(`${name}: ${became ?? 'read'} instead of ${expected ?? 'read'}`);
}

function memoryOf({ pid }: Program): number {
  return treeReading(pid)?.memory ?? 0;
}

type Figure = readonly [name: string, unit: 'ms' | 'MiB', ours: number, peer: number, bytes: number];

function rowOf(...[name, unit, ours, peer, bytes]: Figure): Row {
  const limit = { peer, peerName: 'batas', goal: 1, rssMiB: Math.round(bytes / MIB) };
  return comparisonOf({ name, unit, better: 'less', ours, ...limit });
}
