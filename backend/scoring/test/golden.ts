import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['GOLDEN_DIR'] ?? '';

/** A test against reference data beside the project; reported as skipped where that folder is not there. */
export const goldenTest = folder !== '' && existsSync(folder) ? test : test.skip;

export function goldenText(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function goldenJson(path: string): unknown {
  return JSON.parse(goldenText(path));
}

/** A comma with an even number of quotes before it. */
const SEPARATOR = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** Rows of a CSV without line ends in its fields, by its header. */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = text.trim().split('\n');
  const names = header.split(SEPARATOR);
  return lines.map((line) => {
    const fields = line.split(SEPARATOR);
    return Object.fromEntries(names.map((name, column) => [name, fields[column] ?? '']));
  });
}
