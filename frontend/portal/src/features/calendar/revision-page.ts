import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { type CalendarPreviewView, DAY_KINDS } from '@anggakara/contracts';
import { CalendarApi } from '../../data/calendar-api';
import { isRefusal } from '../../data/problem';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { CalendarEffects } from './calendar-effects';
import { dayKindText } from './day-words';
import { NO_DAY, NO_REVISION, REVISION_SCHEMA, revisionOf } from './revision.form';

/** Another version of the calendar: typed, shown with what it moves, and only then saved. */
@Component({
  selector: 'app-calendar-revision-page',
  imports: [CalendarEffects, Field, FieldControl, FormField, LoadState, PageHeader, ProblemSummary],
  templateUrl: './revision-page.html',
  styleUrl: './revision-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RevisionPage {
  private readonly api = inject(CalendarApi);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);

  protected readonly crumbs = [{ text: $localize`Kalender kerja`, link: '/kalender' }];
  protected readonly kinds = DAY_KINDS.map((kind) => ({ kind, text: dayKindText(kind) }));
  protected readonly versions = this.api.versions();
  private readonly draft = signal(NO_REVISION);
  protected readonly fields = form(this.draft, REVISION_SCHEMA, { name: 'kalender' });
  protected readonly submission = new FormSubmission('kalender');
  protected readonly saving = new FormSubmission();
  private readonly seen = signal<Seen | null>(null);
  /** What was shown stands for the days that are typed now, or for none. */
  protected readonly preview = computed(() => {
    const seen = this.seen();
    return seen !== null && seen.typed === this.typed() ? seen.preview : null;
  });
  private readonly typed = computed(() => JSON.stringify(revisionOf(this.draft(), 0).changes));

  protected add(): void {
    this.draft.update((draft) => ({ ...draft, changes: [...draft.changes, NO_DAY] }));
  }

  protected remove(place: number): void {
    const changes = this.draft().changes.filter((_, other) => other !== place);
    this.draft.update((draft) => ({ ...draft, changes }));
  }

  protected async look(event: Event): Promise<void> {
    event.preventDefault();
    const typed = this.typed();
    await this.submission.send(this.fields, async () => {
      const { changes, version } = this.order();
      this.seen.set({ typed, preview: await this.askedAgain(() => this.api.preview({ changes, version })) });
      this.announcer.say($localize`Yang bergeser sudah dihitung; belum ada yang disimpan.`);
    });
  }

  protected async save(): Promise<void> {
    const isTaken = await this.saving.attempt(async () => {
      await this.askedAgain(() => this.api.revise(this.order()));
    });
    if (!isTaken) return;
    this.announcer.say($localize`Versi kalender yang baru berlaku.`);
    await this.router.navigateByUrl('/kalender');
  }

  private order() {
    const newest = this.versions.hasValue() ? this.versions.value().items[0] : undefined;
    return revisionOf(this.draft(), newest?.version ?? 0);
  }

  /** Where somebody else was first, what was typed stays and is held against the newer version the next time. */
  private async askedAgain<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (isRefusal(error, 'version-stale')) {
        this.seen.set(null);
        this.versions.reload();
      }
      throw error;
    }
  }
}

interface Seen {
  readonly typed: string;
  readonly preview: CalendarPreviewView;
}
