import { type LiveTopic, STAGE_CODES, type StageCode } from '@anggakara/contracts';
import type { Change } from '../platform';
import type { Act } from './act';

/** What the acts of a slice change, in the words of those who follow; a slice that is not here changes nothing of theirs. */
const TOPICS: Readonly<Record<string, LiveTopic>> = {
  competition: 'stage',
  participants: 'entries',
  complaints: 'complaints',
  submissions: 'claims',
  judging: 'sheets',
  results: 'runs',
  reports: 'documents',
};

/** Acts that change something else than their slice's acts do. */
const EXCEPTIONS: Readonly<Record<string, LiveTopic>> = {
  'judging.panel-seated': 'panels',
};

/** `stage:document`, `run:interview/3`, `panel:document/IP`. */
const SUBJECT_WITH_STAGE = /^\w+:(\w+)(\/|$)/;

/** The hint that a recorded act gives to whoever follows its edition; undefined where it gives none. */
export function changeOf(act: Act): Change | undefined {
  const topic = found(EXCEPTIONS, act.act) ?? found(TOPICS, act.act.split('.')[0] ?? '');
  return topic === undefined ? undefined : { edition: act.chain, topic, stage: stageOf(act), ...act.of };
}

/** Whose rights the act has touched; undefined where nobody's. */
export function personOf({ act, subject }: Act): string | undefined {
  return act.startsWith('access.') ? /^person:(.+)$/.exec(subject)?.[1] : undefined;
}

function stageOf({ subject, facts = {} }: Act): StageCode | null {
  const named = facts['stage'] ?? SUBJECT_WITH_STAGE.exec(subject)?.[1];
  return STAGE_CODES.find((code) => code === named) ?? null;
}

/** By its own keys: names of acts are texts. */
function found(topics: Readonly<Record<string, LiveTopic>>, key: string): LiveTopic | undefined {
  return Object.hasOwn(topics, key) ? topics[key] : undefined;
}
