import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JsonSchema } from '@anggakara/contracts';

/** The files that the command line reads and writes; each has a schema in docs/formats. */
export const FORMAT_NAMES = [
  'input',
  'rubric',
  'marks',
  'entries',
  'metrics',
  'rulings',
  'adjustments',
  'result',
  'sealed',
  'advice',
  'complaint-map',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

let schemas: Readonly<Record<FormatName, JsonSchema>> | undefined;

/** Made of the types, when the contracts are built. */
export function formatSchemas(): Readonly<Record<FormatName, JsonSchema>> {
  const folder = dirname(require.resolve('@anggakara/contracts/package.json'));
  schemas ??= JSON.parse(readFileSync(join(folder, 'dist', 'formats.json'), 'utf8')) as Record<FormatName, JsonSchema>;
  return schemas;
}
