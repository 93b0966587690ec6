import './node-version.mjs';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, PORTAL, SERVER } from './build.mjs';
import { ended } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root } from './root.mjs';
import { answerHelp } from './usage.mjs';

const USAGE = `
npm start
Memasang paket yang kurang, membangun yang berubah, lalu menjalankan portal dan API.

Pengaturan lewat variabel lingkungan, antara lain:
  PORT (3000), HOST (127.0.0.1), DATA_DIR (.data), DATABASE_URL, SEED (demo|facts|none), LOG_LEVEL
Daftar lengkapnya ada di docs/operations.md.
`;

const PARENT_POLL_MS = 500;

/** npm killed with -9 cannot pass the signal on: whoever runs under it ends when it is gone. */
function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, PARENT_POLL_MS).unref();
}

answerHelp(USAGE);
process.chdir(root);
endWithParent();
await ended(async () => {
  await ensureInstalled();
  await ensureBuilt([...SERVER, PORTAL]);
});
// In this very process: a signal meets the program itself, and there is one process to end.
await import(pathToFileURL(inRoot('backend/api/dist/main.js')).href);
