import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../../test/temporary-folder';
import { rowsFile, textRow, workbookFile } from '../../../test/workbook-file';
import { type ReaderChild, startReader } from './reader-child';
import { workbookCsv, type WorkbookReading } from './workbook-csv';
import { WORKBOOK_LIMITS } from './workbook-limits';

const ROWS = 60_000;
const SMALL = rowsFile(textRow(1, 'Nomor', 'Status') + textRow(2, 'LPR-1', 'Selesai'));
/** Its table is larger than what lies on the way from one process to another. */
const LARGE = rowsFile(Array.from({ length: ROWS }, (_, row) => textRow(row + 1, `LPR-${row}`, 'Selesai')).join(''));

async function* pieces(...bytes: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of bytes) yield await Promise.resolve(piece);
}

async function textOf({ source }: WorkbookReading): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A folder for what is kept while it is read; whatever stays in it is more than nothing. */
async function keptBy(step: (folder: string) => Promise<unknown>): Promise<readonly string[]> {
  const folder = temporaryFolder();
  await step(folder);
  const kept = readdirSync(folder);
  removeFolder(folder);
  return kept;
}

test('a file is read in a process of its own', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'workbook.xlsx'), SMALL);
  const reading = workbookCsv(join(folder, 'workbook.xlsx'));
  expect(await textOf(reading)).toBe('Nomor,Status\nLPR-1,Selesai\n');
  const report = await reading.done;
  expect(report).toMatchObject({ sheet: 'Data', otherSheets: [], rows: 2, bytes: 27 });
  expect(Math.min(report.processorMs, report.memoryBytes)).toBeGreaterThan(1);
  removeFolder(folder);
});

test('bytes are read as they come, and nothing of them stays', async () => {
  const kept = await keptBy(async (folder) => {
    const reading = workbookCsv(pieces(SMALL.subarray(0, 100), SMALL.subarray(100)), { folder });
    expect(await textOf(reading)).toContain('LPR-1');
  });
  expect(kept).toEqual([]);
});

test('a table of many pieces is whole', async () => {
  const text = await textOf(workbookCsv(pieces(LARGE)));
  expect(text.split('\n')).toHaveLength(ROWS + 1);
  expect(text).toContain(`\nLPR-${ROWS - 1},Selesai\n`);
});

test('a refusal of the process is one of the reading, with what it is about', async () => {
  const file = rowsFile(`${textRow(1, 'Nomor')}<row r="2"><c r="A2"><f>1</f></c></row>`);
  const reading = workbookCsv(pieces(file));
  const refused = { code: 'workbook-formula', facts: { cell: 'A2' } };
  await expect(textOf(reading)).rejects.toMatchObject(refused);
  await expect(reading.done).rejects.toMatchObject(refused);
});

test('the sheet is chosen by whoever asks', async () => {
  const sheets = ['Satu', 'Dua'].map((name) => ({ name, rows: textRow(1, name) }));
  expect(await textOf(workbookCsv(pieces(workbookFile({ sheets })), { sheet: 'Dua' }))).toBe('Dua\n');
});

test.each([
  { limits: { memoryBytes: 2 ** 20 }, code: 'workbook-too-much-memory', facts: { most: 1 } },
  { limits: { waitMs: 1 }, code: 'workbook-too-long', facts: { most: 0.001 } },
  { limits: { fileBytes: 1_000 }, code: 'workbook-too-large', facts: {} },
])('a process beyond $limits is ended and refused', async ({ limits, code, facts }) => {
  const kept = await keptBy(async (folder) => {
    await expect(textOf(workbookCsv(pieces(LARGE), { limits, folder }))).rejects.toMatchObject({ code, facts });
  });
  expect(kept).toEqual([]);
});

test('a cancelled reading ends at once with the reason', async () => {
  const cancelled = new AbortController();
  const { source, done } = workbookCsv(pieces(LARGE), { signal: cancelled.signal });
  const taking = (async () => {
    for await (const chunk of source) if (chunk.length > 0) cancelled.abort(new Error('dibatalkan'));
  })();
  await expect(taking).rejects.toThrow('dibatalkan');
  await expect(done).rejects.toThrow('dibatalkan');
});

test('what was cancelled before is not begun', async () => {
  const reading = workbookCsv(pieces(SMALL), { signal: AbortSignal.abort(new Error('dibatalkan')) });
  await expect(textOf(reading)).rejects.toThrow('dibatalkan');
});

test('a table that is left ends the process and says so', async () => {
  const kept = await keptBy(async (folder) => {
    const { source, done } = workbookCsv(pieces(LARGE), { folder });
    const rows = source[Symbol.asyncIterator]();
    await rows.next();
    await rows.return?.();
    await expect(done).rejects.toThrow('left before its end');
  });
  expect(kept).toEqual([]);
});

test('a third reading waits until one of two has ended', async () => {
  const begun = (): AsyncIterator<Uint8Array> => workbookCsv(pieces(LARGE)).source[Symbol.asyncIterator]();
  const left = async (rows: AsyncIterator<Uint8Array>): Promise<unknown> => rows.return?.();
  const [first, second, third] = [begun(), begun(), begun()];
  await first.next();
  await second.next();
  const waiting = third.next();
  const before = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))]);
  await left(first);
  expect(before).toBe('waits');
  expect(await waiting).toMatchObject({ done: false });
  await Promise.all([left(second), left(third)]);
});

test('a file that is not there is an error of the system and no refusal', async () => {
  await expect(textOf(workbookCsv('/nonexistent.xlsx'))).rejects.toMatchObject({ code: 'ENOENT' });
});

/** A process that reads the large workbook, for the time of a step. */
async function withReader(step: (child: ReaderChild) => Promise<void>): Promise<void> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'workbook.xlsx'), LARGE);
  const file = await open(join(folder, 'workbook.xlsx'));
  await step(startReader(file.fd, { sheet: null, limits: WORKBOOK_LIMITS }));
  await file.close();
  removeFolder(folder);
}

test('the process has nothing of this environment', () =>
  withReader(async (child) => {
    const environment = process.platform === 'linux' ? readFileSync(`/proc/${child.pid}/environ`, 'latin1') : '';
    const names = environment.split('\u0000').flatMap((line) => (line === '' ? [] : [line.split('=')[0]]));
    child.kill();
    expect(await child.ended).toBeUndefined();
    expect(names.filter((name) => name?.startsWith('NODE_CHANNEL') === false)).toEqual([]);
  }));

test('a process that the engine ends for want of memory is refused for that', () =>
  withReader(async (child) => {
    process.kill(child.pid, 'SIGABRT');
    expect(await child.ended).toEqual({ kind: 'refused', code: 'workbook-too-much-memory', facts: { most: 250 } });
  }));

/** A program that has a workbook read, says which process does it, and then stays without taking the table. */
const STARTER = `
  const { openSync } = require('node:fs');
  const folder = '@anggakara/api/dist/complaint-files/workbook/';
  const { startReader } = require(require.resolve(folder + 'reader-child.js'));
  const { WORKBOOK_LIMITS } = require(require.resolve(folder + 'workbook-limits.js'));
  const child = startReader(openSync(process.argv[1]), { sheet: null, limits: WORKBOOK_LIMITS });
  console.log(child.pid);
`;

/** A process whose parent is gone may stay in the list, dead, until the system takes notice. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ');
  } catch {
    // ESRCH, ENOENT: it has ended.
    return false;
  }
}

test('the process ends with the program that started it, even one that was killed', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'workbook.xlsx'), LARGE);
  const starter = spawn(process.execPath, ['-e', STARTER, join(folder, 'workbook.xlsx')], { cwd: __dirname });
  const [said] = (await once(starter.stdout, 'data')) as [Buffer];
  const reader = Number(said.toString());
  expect(isRunning(reader)).toBe(true);
  starter.kill('SIGKILL');
  while (isRunning(reader)) await new Promise((resolve) => setTimeout(resolve, 20));
  removeFolder(folder);
});
