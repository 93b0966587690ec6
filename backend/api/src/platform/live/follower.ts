import { type AssignableRole, LIVE_TOPICS, type LiveTopic, mayAs, type Permission } from '@anggakara/contracts';
import type { Change } from './notice';

/** Who follows an edition's changes: the actor of the request that opened the stream. */
export interface Follower {
  readonly edition: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly role: AssignableRole;
  readonly agency?: string | undefined;
}

/** The reading behind each topic: who may do it learns when to do it again. */
const READINGS = {
  sheets: 'progress.read',
  stage: 'edition.read',
  runs: 'runs.read',
  documents: 'documents.read',
  claims: 'claims.read',
  panels: 'panels.read',
  entries: 'entries.read',
  complaints: 'complaints.read',
} as const satisfies Record<LiveTopic, Permission>;

/** Topics of which a role reads nothing but its own, so that another's moment is no business of it. */
const OWN_ALONE: Readonly<Record<AssignableRole, readonly LiveTopic[]>> = {
  organizer: [],
  secretariat: [],
  staff: [],
  auditor: [],
  evaluator: ['sheets', 'entries'],
  juror: ['sheets', 'entries'],
  agency: ['claims', 'entries', 'complaints'],
};

/** Whether the follower may be told of the change. (docs/decisions/0206) */
export function mayHear(follower: Follower, change: Change): boolean {
  if (change.edition !== follower.edition) return false;
  if (OWN_ALONE[follower.role].includes(change.topic)) return isOwn(follower, change);
  return mayAs(follower.role, READINGS[change.topic]);
}

/** Everything that the follower could have been told of meanwhile. */
export function topicsOf({ role }: Follower): readonly LiveTopic[] {
  return LIVE_TOPICS.filter((topic) => OWN_ALONE[role].includes(topic) || mayAs(role, READINGS[topic]));
}

function isOwn({ personId, agency }: Follower, change: Change): boolean {
  return change.person === personId || (agency !== undefined && change.agency === agency);
}
