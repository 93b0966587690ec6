import type { PersonView } from '@anggakara/contracts';

type PersonRow = Omit<PersonView, 'lastSignInAt'> & { readonly lastSignInAt: Date | null };

export function personView(person: PersonRow): PersonView {
  const { id, name, email, role, agency, disabled, mustChangePassword, secondFactor, synthetic, version } = person;
  return {
    ...{ id, name, email, role, agency, disabled, mustChangePassword, secondFactor, synthetic, version },
    lastSignInAt: person.lastSignInAt?.toISOString() ?? null,
  };
}
