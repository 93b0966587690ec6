import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, GOOD, NO, parsed } from './command';
import { FORMAT_NAMES, formatSchemas } from './score-files';

const FOLDER = join(__dirname, '..', '..', '..', 'docs', 'formats');

/** Writes docs/formats/*.schema.json, or says whether they are what the types say. */
export const formatsCommand: Command = {
  usage: 'formats [--check]',
  summary: 'menulis skema JSON ke docs/formats, atau memeriksa apakah isinya masih cocok dengan program',
  run(args) {
    const { values } = parsed(args, { check: { type: 'boolean', default: false } });
    const texts = Object.entries(formatSchemas()).map(([name, schema]) => ({
      file: join(FOLDER, `${name}.schema.json`),
      text: `${JSON.stringify(schema, null, 2)}\n`,
    }));
    if (values.check) return Promise.resolve(verdict(texts));
    mkdirSync(FOLDER, { recursive: true });
    for (const { file, text } of texts) writeFileSync(file, text);
    return Promise.resolve(GOOD);
  },
};

function verdict(texts: readonly { readonly file: string; readonly text: string }[]): number {
  const stale = texts.filter(({ file, text }) => storedText(file) !== text);
  if (stale.length === 0 && texts.length === FORMAT_NAMES.length) return GOOD;
  console.error('docs/formats tidak cocok dengan program. Jalankan: npm run cli -- formats');
  return NO;
}

function storedText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // ENOENT: it has never been written.
    return undefined;
  }
}
