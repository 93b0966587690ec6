import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, GOOD, NO, parsed } from './command';

const FILE = join(__dirname, '..', '..', '..', 'docs', 'api', 'openapi.json');

/** Writes docs/api/openapi.json, or says whether it is what the program would write; needs no database. */
export const openApiCommand: Command = {
  usage: 'openapi [--check]',
  summary: 'menulis docs/api/openapi.json, atau memeriksa apakah isinya masih cocok dengan program',
  async run(args) {
    const { values } = parsed(args, { check: { type: 'boolean', default: false } });
    const { openApiText } = await import('./openapi-text.js');
    const text = await openApiText();
    if (values.check) return verdict(text);
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, text);
    return GOOD;
  },
};

function verdict(text: string): number {
  if (storedText() === text) return GOOD;
  console.error('docs/api/openapi.json tidak cocok dengan program. Jalankan: npm run cli -- openapi');
  return NO;
}

function storedText(): string | undefined {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    // ENOENT: it has never been written.
    return undefined;
  }
}
