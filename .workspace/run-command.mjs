import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const running = new Set();
const signalNumbers = { SIGINT: 2, SIGTERM: 15 };

/** Asked to end, we end what we started: each command is the leader of a process group of its own. */
function endAll(signal) {
  for (const child of running) killGroup(child);
  process.exit(128 + signalNumbers[signal]);
}

function track(child) {
  if (running.size === 0) for (const signal of Object.keys(signalNumbers)) process.on(signal, endAll);
  running.add(child);
}

function untrack(child) {
  running.delete(child);
  if (running.size === 0) for (const signal of Object.keys(signalNumbers)) process.removeListener(signal, endAll);
}

function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // ESRCH: it ended by itself at this moment.
  }
}

/** Runs a command quietly and gives its status and all it said. */
export function runCommand(command, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    track(child);
    const said = [];
    const settle = (status) => {
      untrack(child);
      resolve({ status, output: Buffer.concat(said).toString('utf8') });
    };
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      settle(-1);
    });
    child.on('close', (status) => settle(status ?? -1));
  });
}
