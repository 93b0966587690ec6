import './node-version.mjs';
import { pathToFileURL } from 'node:url';
import { BENCH, ensureBuilt, PORTAL, SERVER } from './build.mjs';
import { ended } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root } from './root.mjs';
import { answerHelp } from './usage.mjs';

const USAGE = `
npm run bench [-- NAMA ...] [-- --json]
Mengukur program di samping pembandingnya, bergantian dalam satu kali jalan. NAMA: official-run, ranking, large-field,
top-places, warm-start, national-metrics, complaint-import, workbook, hostile-files, hostile-uploads, simulation,
signals, engines.
Status 0: semua mencapai targetnya; 1: ada yang tidak; 2: salah pemakaian.

  --json   satu objek JSON tiap baris: name, unit, ours, peer, peerName, ratio, goal, rssMiB
`;

answerHelp(USAGE, { takesArguments: true });
process.chdir(root);
await ended(async () => {
  await ensureInstalled();
  await ensureBuilt([...SERVER, PORTAL, BENCH]);
});
await import(pathToFileURL(inRoot(BENCH, 'dist/main.js')).href);
