import type { SignalCode, SlaRule } from '@anggakara/scoring';
import type { Chance } from './chance';
import type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';
import type { WorkDays } from './work-days';

/** What was done to an agency's complaints after the fact, one for each signal that should ask about it. */
export const MANIPULATIONS = [
  'closings-before-cut-off',
  'closed-in-bulk',
  'put-back-to-days-off',
  'put-back-to-limit',
  'system-marks-removed',
  'texts-copied',
  'open-tickets-dropped',
  'closed-too-early',
  'archived-unanswered',
] as const;
export type Manipulation = (typeof MANIPULATIONS)[number];

/** The signal whose question is meant for it. */
export const ASKED_BY: Readonly<Record<Manipulation, SignalCode>> = {
  'closings-before-cut-off': 'closing-spike',
  'closed-in-bulk': 'bulk-closing',
  'put-back-to-days-off': 'closed-on-days-off',
  'put-back-to-limit': 'closed-on-limit',
  'system-marks-removed': 'closed-on-tenth-day',
  'texts-copied': 'repeated-texts',
  'open-tickets-dropped': 'ticket-gaps',
  'closed-too-early': 'reopened',
  'archived-unanswered': 'archived',
};

export interface Manipulating {
  readonly span: SyntheticSpan;
  readonly workDays: WorkDays;
  readonly sla: readonly SlaRule[];
  readonly chance: Chance;
  /** Share of the complaints that could be manipulated so: above 0, at most 1. */
  readonly strength: number;
}

export interface Manipulated {
  readonly complaints: readonly SyntheticComplaint[];
  /** Those that were changed or made up; of those that were left out, their neighbours by number. */
  readonly touched: readonly SyntheticComplaint[];
  /** How many were changed, made up or left out. */
  readonly count: number;
}
