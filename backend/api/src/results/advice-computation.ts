import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AdviceRequest, ComputedAdvice } from './computed-advice';
import { inThread } from '../platform';

/** The built file, also where the sources run translated on the fly. */
const WORKER = '@anggakara/api/dist/results/advice-worker.js';

/** So many are kept: a committee reads the last runs of a stage, and a second of arithmetic gives any other again. */
const MOST_KEPT = 8;

/**
 * Advice is a function of a run and of the order of marking: what was computed is kept by what it was computed from, and
 * whoever asks while it is being computed waits for the same thread.
 */
@Injectable()
export class AdviceComputation {
  private readonly kept = new Map<string, Promise<ComputedAdvice>>();

  /** Refuses `computation-too-long`. */
  async of(request: AdviceRequest): Promise<ComputedAdvice> {
    const key = keyOf(request);
    const found = this.kept.get(key) ?? this.begun(request);
    this.keep(key, found);
    try {
      return await found;
    } catch (error) {
      // What failed is tried again by whoever asks next.
      this.kept.delete(key);
      throw error;
    }
  }

  protected begun(request: AdviceRequest): Promise<ComputedAdvice> {
    return inThread<ComputedAdvice>(WORKER, request);
  }

  /** As the newest; the one that nobody asked for longest makes room. */
  private keep(key: string, advice: Promise<ComputedAdvice>): void {
    this.kept.delete(key);
    this.kept.set(key, advice);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

function keyOf({ inputText, resultText, orders }: AdviceRequest): string {
  const hash = createHash('sha256');
  for (const text of [inputText, resultText, JSON.stringify(orders)]) hash.update(text).update('\0');
  return hash.digest('hex');
}
