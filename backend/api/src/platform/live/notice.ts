import { LIVE_TOPICS, type LiveTopic, STAGE_CODES, type StageCode } from '@anggakara/contracts';

/** That something of an edition is no longer as it was: what kind of thing, and whose, never what. */
export interface Change {
  readonly edition: string;
  readonly topic: LiveTopic;
  readonly stage: StageCode | null;
  /** Id of the person whose own it is: a juror's sheet. */
  readonly person?: string;
  /** Code of the agency whose own it is: its claim. */
  readonly agency?: string;
}

/** What processes tell each other through the database. */
export type Notice =
  | { readonly kind: 'change'; readonly id: string; readonly change: Change }
  /** The sessions of a person may have ended. */
  | { readonly kind: 'rights'; readonly person: string };

/** The notice in a notification's text; undefined for what another version of the program may have sent. */
export function noticeOf(text: string): Notice | undefined {
  const fields = fieldsOf(text);
  const { kind, id, person, change } = fields;
  if (kind === 'rights' && typeof person === 'string') return { kind, person };
  if (kind !== 'change' || typeof id !== 'string' || !isChange(change)) return undefined;
  return { kind, id, change };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    // Whoever may connect may notify; what is no JSON is not ours.
    return {};
  }
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { edition, topic, stage } = value as Readonly<Record<string, unknown>>;
  const isStage = stage === null || STAGE_CODES.some((code) => code === stage);
  return typeof edition === 'string' && isStage && LIVE_TOPICS.some((known) => known === topic);
}
