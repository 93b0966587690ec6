import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createApplication } from './application';
import { type Command, GOOD, NO, parsed } from './command';
import { appConfigFrom, createDataSource, OpenApi } from './platform';

const FILE = join(__dirname, '..', '..', '..', 'docs', 'api', 'openapi.json');

/** Writes docs/api/openapi.json, or says whether it is what the program would write; needs no database. */
export const openApiCommand: Command = {
  usage: 'openapi [--check]',
  summary: 'menulis docs/api/openapi.json, atau memeriksa apakah isinya masih cocok dengan program',
  async run(args) {
    const { values } = parsed(args, { check: { type: 'boolean', default: false } });
    const text = await documentText();
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

/** The routes are known before anything connects: the address leads nowhere, and nobody goes there. */
async function documentText(): Promise<string> {
  const url = 'postgres://nobody@127.0.0.1:1/none';
  const config = appConfigFrom({ DATABASE_URL: url, LOG_LEVEL: 'error' });
  const app = await createApplication({
    config,
    dataSource: createDataSource(url),
    databaseUrl: url,
    worksOnJobs: false,
  });
  return `${JSON.stringify(app.get(OpenApi).document(), null, 2)}\n`;
}
