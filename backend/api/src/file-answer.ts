import { GOOD, NO } from './command';
import { inCommandThread } from './command-thread';
import { shown } from './progress';
import type { FileAnswer, ScoreOrder, VerifyOrder } from './scored-answer';

/** The built file, also where the sources run translated on the fly. */
const WORKER = '@anggakara/api/dist/file-worker.js';

/** Computes in a thread; who asks is told how far it is, and somebody at a terminal where it takes long. */
export function awaitedAnswer(order: ScoreOrder | VerifyOrder, isFollowed: boolean): Promise<FileAnswer> {
  if (isFollowed) return inCommandThread<FileAnswer>(WORKER, order, say);
  if (!process.stderr.isTTY) return inCommandThread<FileAnswer>(WORKER, order);
  return shown('Menghitung', (tell) =>
    inCommandThread<FileAnswer>(WORKER, order, (percent) => tell(`${String(percent)} %`)),
  );
}

function say(percent: number): void {
  process.stderr.write(`Menghitung ${String(percent)} %\n`);
}

/** Prints an answer, or each problem in a line of its own, and gives the exit code. */
export function printed(answer: FileAnswer): number {
  if (answer.kind === 'good') process.stdout.write(`${answer.text}\n`);
  for (const line of answer.kind === 'good' ? answer.notes : answer.lines) console.error(line);
  return answer.kind === 'good' ? GOOD : NO;
}
