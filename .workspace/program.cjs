const { execFileSync, spawn } = require('node:child_process');
const { chmodSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');

const root = path.dirname(__dirname);
const inRoot = (...parts) => path.join(root, ...parts);

/** What an operator's shell or the test run may have set must not decide what the started program does. */
const OPERATORS =
  /^(NODE_ENV|PORT|HOST|DATA_DIR|((MIGRATION_)?DATABASE_(URL|PASSWORD)|SECRET_KEY)(_FILE)?|SEED|WORK|LIMITS|LOG_LEVEL|TRUST_PROXY)$/;
const clean = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !OPERATORS.test(name)));

const started = new Set();

/** Starts a script of the project as a process and notes what it says. */
function run(script, args = [], env = {}) {
  const child = spawn(process.execPath, [inRoot(script), ...args], {
    env: { ...clean(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream].on('data', (chunk) => (said[stream] += chunk));
  const ended = new Promise((resolve) => {
    child.once('close', (status, signal) => resolve({ status, signal, ...said }));
  });
  return { child, said, ended, kill: (signal) => child.kill(signal) };
}

/** Starts the program and waits until it says where it listens. */
async function startProgram(env) {
  const began = Date.now();
  const program = run('backend/api/dist/main.js', [], { PORT: '0', SEED: 'none', ...env });
  let end;
  void program.ended.then((outcome) => (end = outcome));
  while (!program.said.stdout.includes('Anggakara siap') && end === undefined) await delay(10);
  if (end !== undefined) throw new Error(`The program ended before it was ready: ${JSON.stringify(end)}`);
  const url = /Anggakara siap: (\S+)/.exec(program.said.stdout)[1];
  return { ...program, url, readyAfterMs: Date.now() - began };
}

/** Ends a program and says how, and how long it took. */
async function end(program, signal = 'SIGTERM') {
  const began = Date.now();
  program.kill(signal);
  const outcome = await program.ended;
  return { ...outcome, afterMs: Date.now() - began };
}

function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'anggakara-program-'));
  chmodSync(folder, 0o711);
  return folder;
}

function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** The processes that have the folder's name in their command line. */
function processesOf(folder) {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' });
  return list.split('\n').filter((line) => line.includes(`${folder}/`));
}

/** Waits until no process of the folder is left, and gives those that still are after the time. */
async function leftOver(folder, milliseconds) {
  const limit = Date.now() + milliseconds;
  while (processesOf(folder).length > 0 && Date.now() < limit) await delay(50);
  return processesOf(folder);
}

/** Ends what a failed test has left running. */
function endAll() {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
}

module.exports = {
  clean,
  end,
  endAll,
  inRoot,
  leftOver,
  processesOf,
  removeFolder,
  root,
  run,
  startProgram,
  temporaryFolder,
};
