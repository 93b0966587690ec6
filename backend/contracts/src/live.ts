import type { StageCode } from './edition';

/** What may have changed; each is behind a reading that some roles have and others have not. */
export const LIVE_TOPICS = [
  'sheets',
  'stage',
  'runs',
  'documents',
  'claims',
  'panels',
  'entries',
  'complaints',
] as const;
export type LiveTopic = (typeof LIVE_TOPICS)[number];

/**
 * The data of a `change` event: a hint to read again, never what has changed. Without a stage it concerns all of them,
 * or none in particular.
 */
export interface LiveChange {
  readonly topic: LiveTopic;
  readonly stage: StageCode | null;
}
