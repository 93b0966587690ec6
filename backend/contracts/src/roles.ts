/** Roles that an assignment gives a person in one edition. */
export const ASSIGNABLE_ROLES = [
  'organizer',
  'secretariat',
  'evaluator',
  'juror',
  'agency',
  'staff',
  'auditor',
] as const;
export type AssignableRole = (typeof ASSIGNABLE_ROLES)[number];

/** `public` is whoever has not signed in. */
export const ROLES = [...ASSIGNABLE_ROLES, 'public'] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose accounts need a second factor in production. */
export const SECOND_FACTOR_ROLES: readonly AssignableRole[] = [
  'organizer',
  'secretariat',
  'evaluator',
  'juror',
  'staff',
];

export const ROLE_NAMES = {
  organizer: { id: 'Penyelenggara', en: 'Organiser' },
  secretariat: { id: 'Sekretariat', en: 'Secretariat' },
  evaluator: { id: 'Penilai dokumen', en: 'Evaluator' },
  juror: { id: 'Juri', en: 'Juror' },
  agency: { id: 'Instansi', en: 'Agency' },
  staff: { id: 'Staf laporan', en: 'Report staff' },
  auditor: { id: 'Auditor', en: 'Auditor' },
  public: { id: 'Publik', en: 'Public' },
} as const satisfies Record<Role, { readonly id: string; readonly en: string }>;
