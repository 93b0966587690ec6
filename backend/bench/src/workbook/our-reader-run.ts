import { createRequire } from 'node:module';
import { mostMemory } from '../measure.js';
import { inRoot } from '../place.js';
import type { ReadWorkbook } from './read-workbook.js';

/** A process that reads a workbook as the API does, and tells what it and its helper took. */
const { workbookCsv } = createRequire(import.meta.url)(inRoot('backend/api/dist/complaint-files')) as ReadWorkbook;

const { source, done } = workbookCsv(process.argv[2] ?? '');
let lines = 0;
for await (const chunk of source) for (const byte of chunk) if (byte === 0x0a) lines += 1;
const helper = await done;
const { user, system } = process.cpuUsage();
const rssMiB = Math.round((mostMemory() + helper.memoryBytes) / 2 ** 20);
console.log(JSON.stringify({ processorMs: (user + system) / 1_000 + helper.processorMs, rssMiB, answer: lines }));
