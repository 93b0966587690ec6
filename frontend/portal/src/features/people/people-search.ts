import type { AssignableRole, PersonView } from '@anggakara/contracts';

export interface PeopleFilter {
  readonly text: string;
  readonly role: AssignableRole | '';
}

/** People of the role whose name, e-mail address or agency holds every word that was typed. */
export function matchingPeople(people: readonly PersonView[], { text, role }: PeopleFilter): readonly PersonView[] {
  const words = text
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .filter((word) => word !== '');
  return people.filter((person) => {
    const searched = [person.name, person.email, person.agency ?? ''].join(' ').toLocaleLowerCase('id');
    return (role === '' || person.role === role) && words.every((word) => searched.includes(word));
  });
}
