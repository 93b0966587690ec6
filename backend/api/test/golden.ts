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
