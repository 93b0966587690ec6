import { readdirSync, readFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { inRoot } from '../place.js';
import type { ReadWorkbook } from './read-workbook.js';

/**
 * A process that answers requests while it has a workbook read, as the API does. Tells how long the reading took, by how much
 * it and its helper grew, how long the slowest other request waited, and what became of the file.
 */
export interface HostileRun {
  readonly ms: number;
  readonly growthMiB: number;
  readonly waitMs: number;
  /** Of the table. */
  readonly bytes: number;
  readonly refusal: string | null;
}

const WARM_MS = 500;
const { workbookCsv } = createRequire(import.meta.url)(inRoot('backend/api/dist/complaint-files')) as ReadWorkbook;

const server = createServer((_, answer) => answer.end('{}'));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

let waitMs = 0;
let bytes = 0;
let isOver = false;

function asked(): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', agent: false }, (answer) => {
      answer.resume().once('end', resolve);
    }).once('error', reject);
  });
}

async function askUntil(isEnough: () => boolean): Promise<void> {
  while (!isEnough()) {
    const began = performance.now();
    await asked();
    waitMs = Math.max(waitMs, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Of a process, in bytes; the most so far, or what it holds now. */
function memoryOf(pid: number | string, figure: 'VmHWM' | 'VmRSS'): number {
  try {
    const [, kibibytes = '0'] =
      new RegExp(`${figure}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return Number(kibibytes) * 1_024;
  } catch {
    // ENOENT: it has ended, or the system shows no such thing.
    return 0;
  }
}

function helperMemory(): number {
  try {
    const threads = readdirSync('/proc/self/task');
    const children = threads.map((thread) => readFileSync(`/proc/self/task/${thread}/children`, 'latin1').trim());
    return Math.max(0, ...children.filter((pid) => pid !== '').map((pid) => memoryOf(pid, 'VmHWM')));
  } catch {
    // ENOENT: a thread has ended, or the system shows no such thing.
    return 0;
  }
}

async function refusalOf(file: string): Promise<string | null> {
  try {
    for await (const chunk of workbookCsv(file).source) bytes += chunk.length;
    return null;
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
}

const warmUntil = performance.now() + WARM_MS;
await askUntil(() => performance.now() > warmUntil);
waitMs = 0;
const before = memoryOf(process.pid, 'VmRSS');
let [ownMost, helperMost] = [before, 0];
const watch = setInterval(() => {
  ownMost = Math.max(ownMost, memoryOf(process.pid, 'VmRSS'));
  helperMost = Math.max(helperMost, helperMemory());
}, 5);
const others = askUntil(() => isOver);
const began = performance.now();
const refusal = await refusalOf(process.argv[2] ?? '');
const ms = performance.now() - began;
isOver = true;
await others;
clearInterval(watch);
server.close();
console.log(
  JSON.stringify({
    ms,
    growthMiB: (ownMost - before + helperMost) / 2 ** 20,
    waitMs,
    bytes,
    refusal,
  } satisfies HostileRun),
);
