import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

export function inRoot(...parts: readonly string[]): string {
  return join(root, ...parts);
}

export function seedText(path: string): string {
  return readFileSync(inRoot('seeds', path), 'utf8');
}

/** Rows of a CSV of the seeds, by its header; theirs have no quoted fields but texts at the end. */
export function seedRows(path: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = seedText(path).trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(names.map((name, column) => [name, fields[column] ?? '']));
  });
}

/** A folder for the time of a step; the database's own user may look into it. */
export async function inTemporaryFolder<T>(step: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'anggakara-bench-'));
  chmodSync(folder, 0o711);
  try {
    return await step(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
