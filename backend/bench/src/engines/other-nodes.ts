import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../place.js';

/** The least supported version, and the newest ones of the lines after it when this was written. */
export const NODE_VERSIONS = ['20.19.0', '22.23.3', '24.21.0'] as const;
export type NodeVersion = (typeof NODE_VERSIONS)[number];

const HOME = inRoot('node_modules/.cache/anggakara/nodes');

/** The program of a version, from the package registry, beside the packages of the project; null where it cannot be had. */
export function nodeProgram(version: NodeVersion): string | null {
  const folder = join(HOME, version);
  const packageName = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const program = join(folder, 'node_modules', packageName, 'bin', 'node');
  try {
    if (!existsSync(program)) installed(folder, `${packageName}@${version}`);
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim() === `v${version}` ? program : null;
  } catch {
    // No network, or no package of this version for this platform: the row says that the peer is absent.
    return null;
  }
}

function installed(folder: string, wanted: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', wanted], {
    cwd: folder,
    stdio: 'ignore',
  });
}
