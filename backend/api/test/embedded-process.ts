import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as ts from 'typescript';

const SOURCES = resolve(__dirname, '../src/platform/database/embedded');
const PACKAGES = resolve(__dirname, '../../../node_modules');

const PROGRAM = `
const { startEmbeddedServer } = require('./server.js');
startEmbeddedServer({ dataDir: process.argv[2], fsync: false }).then(
  ({ url, stop }) => {
    console.log(url);
    const waiting = setInterval(() => undefined, 1000);
    process.once('SIGTERM', () => stop().then(() => clearInterval(waiting)));
  },
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
`;

export interface Holder {
  readonly child: ChildProcess;
  /** The server's address, or what was said on standard error. */
  readonly said: Promise<string>;
  readonly ended: Promise<unknown>;
}

/** Translates the launcher once, so that a process of its own can hold a server and be killed with it. */
export function translatedLauncher(folder: string): string {
  const target = join(folder, 'launcher');
  mkdirSync(target, { mode: 0o755 });
  for (const name of readdirSync(SOURCES).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(SOURCES, name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
    });
    writeFileSync(join(target, name.replace(/\.ts$/, '.js')), outputText);
  }
  writeFileSync(join(target, 'program.cjs'), PROGRAM);
  return join(target, 'program.cjs');
}

export function holdServer(program: string, dataDir: string, identity: { uid?: number; gid?: number } = {}): Holder {
  const env = { ...process.env, NODE_PATH: PACKAGES };
  const child = spawn(process.execPath, [program, dataDir], { ...identity, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    once(child.stderr, 'data').then(([chunk]) => String(chunk).trim()),
  ]);
  return { child, said, ended: once(child, 'exit') };
}

/** The processes that have the folder's name in their command line. */
export function processesOf(folder: string): readonly string[] {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' });
  return list.split('\n').filter((line) => line.includes(`${folder}/`) && !line.includes('program.cjs'));
}

/** Waits until no process of the folder is left, and gives those that still are after the time. */
export async function leftOver(folder: string, milliseconds: number): Promise<readonly string[]> {
  const end = Date.now() + milliseconds;
  while (processesOf(folder).length > 0 && Date.now() < end) await delay(50);
  return processesOf(folder);
}
