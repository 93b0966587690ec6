import { ASSIGNABLE_ROLES, type AssignableRole } from './roles';

/** Who may: anyone, whoever has signed in, or these roles in the edition (in any edition where a route names none). */
export type Audience = 'anyone' | 'signed-in' | readonly AssignableRole[];

type Permissions = Readonly<Record<string, Audience>>;

const PLATFORM = {
  'health.read': 'anyone',
  'openapi.read': 'anyone',
  // Which topics a role hears of follows from what it may read. (docs/decisions/0206)
  'events.follow': ASSIGNABLE_ROLES,
} as const satisfies Permissions;

const LEDGER = {
  'ledger.read': ['organizer', 'auditor'],
} as const satisfies Permissions;

const ACCESS = {
  'session.open': 'anyone',
  'session.read': 'signed-in',
  'session.close': 'anyone',
  'session.secure': 'signed-in',
  'people.read': ['organizer', 'auditor'],
  'people.administer': ['organizer'],
} as const satisfies Permissions;

const COMPETITION = {
  'editions.list': 'signed-in',
  'edition.read': ASSIGNABLE_ROLES,
  'edition-facts.read': 'signed-in',
  'edition.configure': ['organizer'],
  'presets.read': 'signed-in',
  'stage.move': ['organizer'],
  'instrument.read': ASSIGNABLE_ROLES,
  'instrument.revise': ['organizer'],
  'calendar.read': 'signed-in',
  'calendar.revise': ['organizer'],
} as const satisfies Permissions;

const PARTICIPANTS = {
  'agencies.read': 'signed-in',
  'participations.read': 'signed-in',
  'documented-figures.read': 'signed-in',
  'documented-figures.check': ['organizer', 'secretariat', 'staff'],
  'entries.read': ASSIGNABLE_ROLES,
  'entries.withdraw': ['organizer'],
} as const satisfies Permissions;

const COMPLAINTS = {
  // Evaluators meet recomputed figures on their sheet, where conflicts and recusals are looked at.
  'complaints.read': ['organizer', 'secretariat', 'agency', 'staff', 'auditor'],
  // An agency brings its own export, an organiser that of any agency or of all of them.
  'complaints.import': ['organizer', 'agency'],
  // By which limits complaints are late concerns whoever states, verifies or judges them.
  'complaint-limits.read': ASSIGNABLE_ROLES,
  'complaint-limits.revise': ['organizer'],
  // An agency reads what was seen of itself; all of them side by side are for who monitors.
  'monitoring.read': ['organizer', 'secretariat', 'agency', 'staff', 'auditor'],
  'monitoring.survey': ['organizer', 'secretariat', 'staff', 'auditor'],
  'monitoring.make': ['organizer', 'secretariat'],
} as const satisfies Permissions;

const SUBMISSIONS = {
  // Evaluators read a claim on their sheet, where conflicts and recusals are looked at.
  'claims.read': ['organizer', 'secretariat', 'agency', 'staff', 'auditor'],
  'claims.write': ['agency'],
  'claims.reopen': ['organizer'],
  // An evaluator verifies the entries of the own sheets; an agency reads of its own alone.
  'verification.read': ['organizer', 'secretariat', 'evaluator', 'agency', 'staff', 'auditor'],
  'verification.rows': ['organizer', 'secretariat', 'evaluator', 'agency', 'auditor'],
  'verification.decide': ['organizer', 'evaluator'],
  'verification.ask': ['organizer', 'secretariat', 'evaluator'],
  'verification.answer': ['agency'],
} as const satisfies Permissions;

const JUDGING = {
  'panels.read': ['organizer', 'secretariat', 'auditor'],
  'panels.seat': ['organizer'],
  'conflicts.declare': ['evaluator', 'juror'],
  'recusals.read': ['organizer', 'secretariat', 'auditor'],
  'recusals.record': ['organizer'],
  'sheets.read': ['evaluator', 'juror'],
  'sheets.mark': ['evaluator', 'juror'],
  'sheets.reopen': ['organizer'],
  'progress.read': ['organizer', 'secretariat', 'auditor'],
  'example-marks.fill': ['organizer'],
} as const satisfies Permissions;

const RESULTS = {
  'runs.read': ['organizer', 'secretariat', 'staff', 'auditor'],
  'runs.make': ['organizer'],
  // Advice is for who organises and who audits: it says of single jurors what no agency and no juror is told. (docs/rules/advice.md 12)
  'advice.read': ['organizer', 'auditor'],
  'marks.export': ['organizer'],
  'rulings.read': ['organizer', 'secretariat', 'staff', 'auditor'],
  'rulings.record': ['organizer'],
} as const satisfies Permissions;

const REPORTS = {
  'documents.read': ['organizer', 'secretariat', 'staff', 'auditor'],
  'documents.order': ['organizer', 'secretariat', 'staff'],
} as const satisfies Permissions;

/** The one table of who may do what; the gate reads it and the matrix test expects it. */
export const PERMISSIONS = {
  ...PLATFORM,
  ...LEDGER,
  ...ACCESS,
  ...COMPETITION,
  ...PARTICIPANTS,
  ...COMPLAINTS,
  ...SUBMISSIONS,
  ...JUDGING,
  ...RESULTS,
  ...REPORTS,
} as const satisfies Permissions;

export type Permission = keyof typeof PERMISSIONS;

/** Whether a role's bearer may, looking at the role alone; ownership, stage and recusal are decided further in. */
export function mayAs(role: AssignableRole, permission: Permission): boolean {
  const audience: Audience = PERMISSIONS[permission];
  return typeof audience === 'string' || audience.includes(role);
}
