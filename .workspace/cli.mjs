import './node-version.mjs';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, SERVER } from './build.mjs';
import { ended } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './root.mjs';

await ended(async () => {
  await ensureInstalled();
  await ensureBuilt(SERVER);
});
const program = inRoot('backend/api/dist/cli.js');
process.argv[1] = program;
await import(pathToFileURL(program).href);
