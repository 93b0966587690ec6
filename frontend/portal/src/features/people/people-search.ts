import type { AssignableRole, PersonView } from '@anggakara/contracts';
import { holdsWords } from '../../ui/list-filter';

export interface PeopleFilter {
  readonly text: string;
  readonly role: AssignableRole | '';
}

/** People of the role whose name, e-mail address or agency holds every word that was typed. */
export function matchingPeople(people: readonly PersonView[], { text, role }: PeopleFilter): readonly PersonView[] {
  return people.filter(
    (person) =>
      (role === '' || person.role === role) && holdsWords([person.name, person.email, person.agency ?? ''], text),
  );
}
