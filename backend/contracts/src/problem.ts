import type { Facts } from './language';
import type { RefusalCode } from './refusals';
import type { ViolationCode } from './violations';

/** One place in a request that breaks its structure; the path is dotted, list places in brackets: `events[0].value`. */
export interface Violation {
  readonly path: string;
  readonly code: ViolationCode;
  readonly message: string;
}

/** RFC 9457 as `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
  /** The first of them. */
  readonly violations?: readonly Violation[];
  /** How many more there are; absent where all are told. */
  readonly moreViolations?: number;
  /** Names the log line of an unexpected failure. */
  readonly correlationId?: string;
}
