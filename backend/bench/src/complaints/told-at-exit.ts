import { writeFileSync } from 'node:fs';
import { mostMemory } from '../measure.js';

/** Loaded into a program that is measured: when it ends, what it took is written to the file of this name. */
const file = process.env['TOLD_AT_EXIT'];

process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  const told = { processorMs: (user + system) / 1_000, rssMiB: Math.round(mostMemory() / 2 ** 20) };
  if (file !== undefined) writeFileSync(file, JSON.stringify(told));
});
