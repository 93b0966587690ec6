import { execFileSync } from 'node:child_process';
import { mostMemory } from './measure.js';

/** What a program says of itself when it is done: everything from its first instruction on. */
export interface WholeProcess<Answer> {
  readonly processorMs: number;
  readonly rssMiB: number;
  readonly answer: Answer;
}

/** Runs a program that prints that. */
export function wholeProcess<Answer>(program: string, args: readonly string[]): WholeProcess<Answer> {
  const text = execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(text) as WholeProcess<Answer>;
}

/** For the programs of ours that are run so. */
export function tellWhole(answer: unknown): void {
  const { user, system } = process.cpuUsage();
  const rssMiB = Math.round(mostMemory() / 2 ** 20);
  console.log(JSON.stringify({ processorMs: (user + system) / 1000, rssMiB, answer }));
}

/** The same of a Python program, whose answer stands in `answer`. */
const TELL = `
import json, resource, time
print(json.dumps({"processorMs": time.process_time() * 1000,
  "rssMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "answer": answer}))
`;

export function python(source: string, args: readonly string[]): WholeProcess<unknown> {
  return wholeProcess('python3', ['-c', source + TELL, ...args]);
}

export function hasNumPy(): boolean {
  try {
    execFileSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    // ENOENT, or a Python without it (Debian: python3-numpy): the row says that its peer is absent.
    return false;
  }
}
