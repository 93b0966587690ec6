import { computed, inject, Injectable, signal } from '@angular/core';
import { EditionApi } from './edition-api';
import { Session } from './session';

/** The edition that the person is at work in: the address's, else the last visited, else the one assigned last. */
@Injectable({ providedIn: 'root' })
export class CurrentEdition {
  private readonly session = inject(Session);
  private readonly visited = signal<string | null>(null);
  private readonly isAnswered = computed(() => {
    const user = this.session.user();
    return user !== null && !user.mustChangePassword && !user.mustEnrolSecondFactor;
  });
  private readonly known = inject(EditionApi).editions(() => this.isAnswered());

  readonly code = computed(() => {
    const visited = this.visited();
    const isMine = visited !== null && this.session.roleIn(visited) !== null;
    return isMine ? visited : (this.session.user()?.edition ?? null);
  });
  readonly role = computed(() => {
    const code = this.code();
    return code === null ? null : this.session.roleIn(code);
  });
  /** Whether it is known which edition the person is at work in, or that there is none. */
  readonly isSettled = computed(() => {
    const { kind } = this.session.state();
    if (kind === 'unknown') return false;
    return !this.isAnswered() || this.known.hasValue() || this.known.error() !== undefined;
  });
  /** Every edition that the person may open, those of history among them. */
  readonly all = computed(() => (this.known.hasValue() ? this.known.value().items : []));
  readonly summary = computed(() => this.all().find(({ code }) => code === this.code()) ?? null);

  /** A stage moved: the editions are read again. */
  refresh(): void {
    this.known.reload();
  }

  visit(code: string): void {
    this.visited.set(code);
  }
}
