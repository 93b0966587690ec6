import './node-version.mjs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ended, Failure } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { faultLines, renewedTranslation, textsOf, translationFaults, translationText } from './translation.cjs';
import { answerHelp } from './usage.mjs';

const USAGE = `
npm run texts
Menyamakan frontend/portal/src/locale/messages.en.json dengan teks portal: yang baru ditambahkan tanpa terjemahan, yang
tidak dipakai lagi dihapus. Yang belum diterjemahkan disebut satu per satu.
`;

const PORTAL = inRoot('frontend/portal');
const TRANSLATION = join(PORTAL, 'src/locale/messages.en.json');
const EXTRACTED = 'messages.arb';

/** A check of the translation against the sources, as the other checks are run. */
export async function checkTexts() {
  const lines = faultLines(translationFaults(await extractedTexts(), savedTranslation()));
  return { status: lines.length === 0 ? 0 : 1, output: lines.map((line) => `${line}\n`).join('') };
}

async function extractedTexts() {
  const folder = mkdtempSync(join(tmpdir(), 'anggakara-texts-'));
  const command = inRoot('node_modules/@angular/cli/bin/ng.js');
  const args = ['extract-i18n', '--format=arb', `--output-path=${folder}`, `--out-file=${EXTRACTED}`, '--no-progress'];
  try {
    const { status, output } = await runCommand(process.execPath, [command, ...args], { cwd: PORTAL });
    if (status !== 0) throw new Failure('Teks portal tidak dapat dikumpulkan; sebabnya tertulis di atas.', output);
    return textsOf(JSON.parse(readFileSync(join(folder, EXTRACTED), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function savedTranslation() {
  return JSON.parse(readFileSync(TRANSLATION, 'utf8'));
}

async function renew() {
  await ensureInstalled();
  const texts = await extractedTexts();
  writeFileSync(TRANSLATION, translationText(renewedTranslation(texts, savedTranslation())));
  const lines = faultLines(translationFaults(texts, savedTranslation()));
  for (const line of lines) console.log(line);
  console.log(lines.length === 0 ? 'Semua teks sudah diterjemahkan.' : `${lines.length} teks belum beres.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  answerHelp(USAGE);
  process.chdir(root);
  await ended(renew);
}
