import type { RefusalCode } from '@anggakara/contracts';

/** Constraints whose breach has a sentence of its own, sorted by slice; every other one answers by its kind. */
export const CONSTRAINT_REFUSALS: Readonly<Record<string, RefusalCode>> = {
  // access
  assignment_one_per_person_and_edition: 'already-assigned',
  assignment_names_known_edition: 'unknown-edition-or-agency',
  assignment_names_known_agency: 'unknown-edition-or-agency',
  // competition
  stage_closes_after_it_opens: 'closes-before-opens',
  // judging
  mark_event_one_per_id: 'event-id-reused',
};
