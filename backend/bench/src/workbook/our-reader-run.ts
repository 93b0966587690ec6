import { createRequire } from 'node:module';
import { mostMemory } from '../measure.js';
import { inRoot } from '../place.js';
import type { ReadWorkbook } from './read-workbook.js';

/** A process that reads a workbook as the API does, and tells what it and its helper took. */
const { workbookCsv } = createRequire(import.meta.url)(inRoot('backend/api/dist/complaint-files')) as ReadWorkbook;

const { source, done } = workbookCsv(process.argv[2] ?? '');
const BREAK = 0x0a;
let lines = 0;
for await (const chunk of source) lines += breaksIn(chunk);
const helper = await done;
const { user, system } = process.cpuUsage();
const rssMiB = Math.round((mostMemory() + helper.memoryBytes) / 2 ** 20);
console.log(JSON.stringify({ processorMs: (user + system) / 1_000 + helper.processorMs, rssMiB, answer: lines }));

function breaksIn(chunk: Uint8Array): number {
  let breaks = 0;
  for (let place = chunk.indexOf(BREAK); place !== -1; place = chunk.indexOf(BREAK, place + 1)) breaks += 1;
  return breaks;
}
