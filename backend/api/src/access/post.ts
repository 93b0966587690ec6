import type { AssignableRole } from '@anggakara/contracts';
import { Refusal } from '../platform';

/** A role, with the agency that it speaks for. */
export interface Post {
  readonly role: AssignableRole;
  readonly agency: string | null;
}

/** The role of an agency names the agency, and no other role does. */
export function postOf(role: AssignableRole, agency: string | undefined): Post {
  if ((role === 'agency') !== (agency !== undefined)) throw new Refusal('agency-required');
  return { role, agency: agency ?? null };
}
