import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalText } from '@anggakara/scoring';
import type { Transaction } from '../database/database';
import { Refusal } from '../http/refusal';
import { IdempotencyRepository } from './idempotency.repository';

export interface RepeatableRequest {
  /** The client's Idempotency-Key; without one the work is simply done. */
  readonly key: string | undefined;
  readonly personId: string;
  /** What is asked for, address included: `POST demo/people`. */
  readonly route: string;
  readonly body: unknown;
}

/** A request that reaches us twice is done once: the answer is kept in the transaction that made it. */
@Injectable()
export class Idempotency {
  constructor(private readonly answers: IdempotencyRepository) {}

  async once<T>(tx: Transaction, request: RepeatableRequest, work: () => Promise<T>): Promise<T> {
    const { key } = request;
    if (key === undefined) return work();
    const answerKey = { personId: request.personId, route: request.route, key };
    const bodyHash = hashOf(request.body);
    if (await this.answers.claim(tx, answerKey, bodyHash)) {
      const answer = await work();
      await this.answers.keep(tx, answerKey, answer);
      return answer;
    }
    const kept = await this.answers.kept(tx, answerKey);
    if (kept?.bodyHash !== bodyHash) throw new Refusal('idempotency-key-reused', {});
    return kept.answer as T;
  }

  /** Keeps another answer from now on: what the first one led to came to nothing, and the work was done anew. */
  async replace(tx: Transaction, request: RepeatableRequest, answer: unknown): Promise<void> {
    const { key, personId, route } = request;
    if (key !== undefined) await this.answers.keep(tx, { personId, route, key }, answer);
  }
}

function hashOf(body: unknown): string {
  return createHash('sha256')
    .update(canonicalText(JSON.parse(JSON.stringify(body ?? null))))
    .digest('hex');
}
