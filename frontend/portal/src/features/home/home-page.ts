import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROLE_NAMES, type StageView } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { EditionApi } from '../../data/edition-api';
import { LiveChanges } from '../../data/live-changes';
import { Session } from '../../data/session';
import { EmptyState } from '../../ui/empty-state';
import { language } from '../../ui/language';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { StageTimeline } from '../../ui/stage-timeline';
import { AgencyHome } from './agency-home';
import { AuditorHome } from './auditor-home';
import { JudgeHome } from './judge-home';
import { OrganizerHome } from './organizer-home';
import { StaffHome } from './staff-home';

/** What waits for the person in the edition they are at work in, by their role. */
@Component({
  selector: 'app-home-page',
  imports: [
    AgencyHome,
    AuditorHome,
    EmptyState,
    JudgeHome,
    LoadState,
    OrganizerHome,
    PageHeader,
    RouterLink,
    StaffHome,
    StageTimeline,
  ],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  private readonly current = inject(CurrentEdition);
  private readonly session = inject(Session);

  protected readonly role = this.current.role;
  protected readonly code = this.current.code;
  protected readonly edition = inject(EditionApi).edition(() => this.code() ?? undefined);
  protected readonly name = computed(() => this.session.user()?.name ?? '');
  protected readonly roleName = computed(() => {
    const role = this.role();
    return role === null ? '' : ROLE_NAMES[role][language()];
  });
  /** The stage that the person's role marks. */
  protected readonly judged = computed<StageView | null>(() => {
    const stages = this.edition.hasValue() ? this.edition.value().stages : [];
    return stages.find(({ markedBy }) => markedBy === this.role()) ?? null;
  });
  protected readonly others = computed(() =>
    (this.session.user()?.assignments ?? [])
      .filter(({ edition }) => edition !== this.code())
      .map(({ edition, role }) => ({ edition, role: ROLE_NAMES[role][language()] })),
  );

  constructor() {
    inject(LiveChanges).follow({ edition: this.code, topics: ['stage'], read: () => this.edition.reload() });
  }
}
