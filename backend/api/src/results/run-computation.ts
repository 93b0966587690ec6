import { Injectable } from '@nestjs/common';
import type { InputDocument } from '@anggakara/scoring';
import { inThread, Refusal, type ThreadCare } from '../platform';
import type { ComputedRun, UnsoundInput } from './computed-run';
import type { RunNews } from './run-news';

/** The built file, also where the sources run translated on the fly. */
const WORKER = '@anggakara/api/dist/results/run-worker.js';

/** Computes in a thread of its own: a tenth of a second of arithmetic must not make the jurors' marks wait. */
@Injectable()
export class RunComputation {
  /** Refuses `input-unsound` with the first place, and `computation-too-long`; rejects with the reason of an aborted signal. */
  async of(input: InputDocument, care: ThreadCare<RunNews> = {}): Promise<ComputedRun> {
    const answer = await inThread<ComputedRun | UnsoundInput, RunNews>(WORKER, input, care);
    if (answer.kind === 'computed') return answer;
    const [{ code, path, facts } = { code: '', path: '', facts: {} }] = answer.problems;
    throw new Refusal('input-unsound', { ...facts, count: answer.problems.length, problem: code, path });
  }
}
