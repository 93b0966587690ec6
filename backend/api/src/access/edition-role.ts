import type { AssignmentView, Audience } from '@anggakara/contracts';
import { Refusal } from '../platform';

/**
 * The assignment in which somebody acts on a route. An edition in which the person has none answers like one that does
 * not exist; where the address names no edition, a role in any of them will do.
 */
export function actingAssignment(
  assignments: readonly AssignmentView[],
  edition: string | undefined,
  audience: Audience,
): AssignmentView | undefined {
  if (edition === undefined) {
    if (typeof audience === 'string' || assignments.some(({ role }) => audience.includes(role))) return undefined;
    throw new Refusal('not-allowed');
  }
  const assignment = assignments.find((candidate) => candidate.edition === edition);
  if (assignment === undefined) throw new Refusal('not-found');
  if (typeof audience !== 'string' && !audience.includes(assignment.role)) throw new Refusal('not-allowed');
  return assignment;
}
