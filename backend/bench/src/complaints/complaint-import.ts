import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processorClock, timed } from '../measure.js';
import { inTemporaryFolder } from '../place.js';
import { treeReading } from '../process-tree.js';
import { comparisonOf, rowOf, type Benchmark, type Row } from '../row.js';
import { EXPORT, writeExport } from './national-export.js';
import { Program } from './program.js';
import { addAgencies, copyText, makePeerTable, onDatabase, type PeerIndex } from './text-copy.js';

const PEER =
  'COPY teks polos; pohon (B-tree) menurut instansi, di sini indeks blok (BRIN) atas baris yang urut instansi';
const PEER_ALIKE = 'COPY teks polos; indeks blok (BRIN) pula, yang pada berkas tak urut tidak menyaring apa pun';
const LOOK_MS = 1_000;
const ASK_MS = 25;
const SETTLE_MS = 2_000;
const WAIT_LIMIT_MS = 250;
const MIB = 2 ** 20;

export const complaintImport: Benchmark = {
  name: 'complaint-import',
  about:
    'impor 1.000.000 aduan 1.000 instansi: CPU program dan PostgreSQL dibanding COPY teks polos, penantian orang lain',
  run: () => inTemporaryFolder(measured),
};

async function measured(folder: string): Promise<readonly Row[]> {
  const path = join(folder, 'nasional.csv');
  writeExport(path);
  const program = await Program.started(join(folder, 'data'));
  try {
    await onDatabase(program.databaseUrl, (client) => addAgencies(client, EXPORT.agencies));
    return await rows(program, path);
  } finally {
    await program.stop();
  }
}

async function rows(program: Program, path: string): Promise<readonly Row[]> {
  const meter = new Meter(program);
  const sent = await meter.of(() => program.sent('nasional.csv', readFileSync(path)));
  const checked = await meter.of(() => program.checked(sent.answer, EXPORT.until));
  const stored = await meter.of(() => program.stored(checked.answer));
  const peer = { peer: await peerCopy(program, meter, path, 'btree'), peerName: PEER };
  const alike = { peer: await peerCopy(program, meter, path, 'brin'), peerName: PEER_ALIKE };
  const whole = sent.processorMs + checked.processorMs + stored.processorMs;
  const rssMiB = Math.round(meter.most / MIB);
  const waits = await waitsWhile(program, async () => {
    const again = await program.sent('nasional.csv', readFileSync(path));
    await program.stored(await program.checked(again, EXPORT.until));
  });
  return [
    rowOf({ name: 'complaint-import', ours: stored.processorMs, ...peer, goal: 1, rssMiB }),
    rowOf({ name: 'complaint-import-index-alike', ours: stored.processorMs, ...alike, goal: 0, rssMiB }),
    rowOf({ name: 'complaint-import-from-upload', ours: whole, ...peer, goal: 0, rssMiB }),
    comparisonOf({
      ...{ name: 'complaint-import-longest-wait', unit: 'ms', better: 'less', ours: waits },
      ...{ peer: WAIT_LIMIT_MS, peerName: 'batas penantian orang lain', goal: 1, rssMiB },
    }),
  ];
}

/** Of the client and the server, in milliseconds of the processor. */
async function peerCopy(program: Program, meter: Meter, path: string, index: PeerIndex): Promise<number> {
  const began = processorClock();
  const { processorMs } = await meter.of(() =>
    onDatabase(program.databaseUrl, async (client) => {
      await makePeerTable(client, index);
      await copyText(client, path);
    }),
  );
  return processorMs + processorClock() - began;
}

/** What the program and its database use of the processor. */
class Meter {
  most = 0;

  constructor(private readonly program: Program) {}

  async of<Answer>(step: () => Promise<Answer>): Promise<{ readonly answer: Answer; readonly processorMs: number }> {
    await delay(SETTLE_MS);
    const looking = setInterval(() => (this.most = Math.max(this.most, this.reading().memory)), LOOK_MS);
    const before = this.reading();
    const answer = await step();
    const processorMs = this.reading().processorMs - before.processorMs;
    clearInterval(looking);
    return { answer, processorMs };
  }

  private reading(): { readonly processorMs: number; readonly memory: number } {
    return treeReading(this.program.pid) ?? { processorMs: 0, memory: 0 };
  }
}

/** The longest that somebody else's request took while a step ran, in milliseconds. */
async function waitsWhile(program: Program, step: () => Promise<void>): Promise<number> {
  const state = { isOver: false };
  const whole = step().finally(() => (state.isOver = true));
  let longest = 0;
  while (!state.isOver) {
    longest = Math.max(longest, await timed(() => program.other()));
    await delay(ASK_MS);
  }
  await whole;
  return longest;
}
