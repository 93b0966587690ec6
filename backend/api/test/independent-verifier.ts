import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Reported as skipped where there is no Python. */
export const pythonTest = spawnSync('python3', ['--version']).status === 0 ? test : test.skip;

/** What the verifier that shares no code with the product says of a sealed file. */
export function independentlyJudged(sealed: Buffer): string {
  const verifier = join(__dirname, '../../../docs/verifier/verify.py');
  return spawnSync('python3', [verifier, '-'], { encoding: 'utf8', input: sealed }).stdout.trim();
}
