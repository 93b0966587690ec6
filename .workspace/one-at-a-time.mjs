import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { inRoot } from './root.mjs';

const POLL_MS = 300;
const folder = inRoot('.nx');
const lock = inRoot('.nx', 'prepare.lock');

/** Two commands started at once on a fresh clone must not install or build into each other. */
export async function oneAtATime(step) {
  await taken();
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await step();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

async function taken() {
  mkdirSync(folder, { recursive: true });
  for (let isTold = false; !isFree(); isTold = true) {
    if (!isTold) process.stderr.write('Menunggu perintah lain yang sedang memasang atau membangun ...\n');
    await delay(POLL_MS);
  }
}

function isFree() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld()) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld() {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // The holder creates the file and then writes its number: an empty file is being taken at this moment.
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    // ESRCH: the holder was killed. ENOENT: it has just finished. EPERM: it runs, as somebody else.
    return error.code === 'EPERM';
  }
}
