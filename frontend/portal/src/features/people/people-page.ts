import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ASSIGNABLE_ROLES, type AssignableRole, type PersonView, ROLE_NAMES } from '@anggakara/contracts';
import { PeopleApi } from '../../data/people-api';
import { Session } from '../../data/session';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { InstantText } from '../../ui/format-pipes';
import { language } from '../../ui/language';
import { ListFilter } from '../../ui/list-filter';
import { ListHead } from '../../ui/list-head';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { SortHeader } from '../../ui/sorting';
import { TableFrame } from '../../ui/table-frame';
import { InitialPassword, type ShownPassword } from './initial-password';
import { matchingPeople } from './people-search';
import { PersonAdding } from './person-adding';
import { PersonPanel } from './person-panel';

@Component({
  selector: 'app-people-page',
  imports: [
    Badge,
    EmptyState,
    InitialPassword,
    InstantText,
    ListHead,
    LoadState,
    PageHeader,
    PersonAdding,
    PersonPanel,
    SortHeader,
    TableFrame,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeoplePage {
  private readonly session = inject(Session);
  readonly edition = input.required<string>();

  protected readonly people = inject(PeopleApi).people(this.edition);
  protected readonly mayAdminister = computed(() => this.session.may(this.edition(), 'people.administer'));
  protected readonly roles = ASSIGNABLE_ROLES.map((code) => ({ value: code, text: ROLE_NAMES[code][language()] }));
  protected readonly filter = new ListFilter({ parameter: 'peran', of: ASSIGNABLE_ROLES });
  protected readonly sorting = this.filter.sorting<PersonView>({
    name: ({ name }) => name,
    role: ({ role }) => ROLE_NAMES[role][language()],
    lastSignInAt: ({ lastSignInAt }) => lastSignInAt,
  });
  protected readonly all = computed(() => (this.people.hasValue() ? this.people.value().items : []));
  protected readonly rows = computed(() =>
    this.sorting.sorted(matchingPeople(this.all(), { text: this.filter.text(), role: this.filter.choice() })),
  );
  protected readonly isAdding = signal(false);
  private readonly chosenId = signal<string | null>(null);
  protected readonly chosen = computed(() => this.all().find(({ id }) => id === this.chosenId()) ?? null);
  /** An initial password just made; it is never to be seen again. */
  protected readonly password = signal<ShownPassword | null>(null);

  protected roleName(role: AssignableRole): string {
    return ROLE_NAMES[role][language()];
  }

  protected add(): void {
    this.chosenId.set(null);
    this.isAdding.set(true);
  }

  protected open(person: PersonView): void {
    this.isAdding.set(false);
    this.chosenId.set(person.id);
  }

  protected close(): void {
    this.isAdding.set(false);
    this.chosenId.set(null);
  }

  protected show(password: ShownPassword): void {
    this.close();
    this.password.set(password);
    this.people.reload();
  }

  protected refresh(): void {
    this.people.reload();
  }

  protected leave(): void {
    this.close();
    this.people.reload();
  }
}
