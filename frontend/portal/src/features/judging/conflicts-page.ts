import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { StageCode } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { SheetApi } from '../../data/sheet-api';
import { Announcer } from '../../ui/announcer';
import { Field, FieldControl } from '../../ui/field';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { FormSubmission } from '../../ui/form-submission';
import { conflictAnswers, CONFLICTS_SCHEMA, declarationOf, type ConflictAnswers } from './conflicts.form';

const NOTHING_ASKED: ConflictAnswers = { answers: [], wholeListSeen: false };

@Component({
  selector: 'app-conflicts-page',
  imports: [Field, FieldControl, FormField, Instant, LoadState, PageHeader, ProblemSummary, RouterLink],
  templateUrl: './conflicts-page.html',
  styleUrl: './conflicts-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConflictsPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();

  private readonly api = inject(SheetApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentEdition);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage() }));

  protected readonly declaration = this.api.conflicts(this.place);
  protected readonly stageName = computed(
    () => this.current.summary()?.stages.find(({ code }) => code === this.stage())?.name,
  );
  private readonly answers = linkedSignal(() =>
    this.declaration.hasValue() ? conflictAnswers(this.declaration.value()) : NOTHING_ASKED,
  );
  protected readonly fields = form(this.answers, CONFLICTS_SCHEMA, { name: 'benturan' });
  protected readonly submission = new FormSubmission('benturan');
  protected readonly search = signal('');
  /** Places in the form of the entries that match the search; an entry with a conflict is always among them. */
  protected readonly shown = computed(() => this.shownPlaces());
  protected readonly conflicted = computed(() => this.answers().answers.filter(({ conflicted }) => conflicted).length);

  protected readonly listAddress = computed(() => ['/edisi', this.edition(), 'tahap', this.stage(), 'penilaian']);

  protected readonly crumbs = computed(() => [{ text: $localize`Lembar nilai saya`, link: this.listAddress() }]);

  protected find(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.search.set(event.target.value);
  }

  protected async declare(event: Event): Promise<void> {
    event.preventDefault();
    const isTaken = await this.submission.send(this.fields, async () => {
      await this.api.declareConflicts(this.place(), declarationOf(this.answers()));
    });
    if (!isTaken) return;
    this.announcer.say($localize`Pernyataan benturan kepentingan tercatat.`);
    await this.router.navigate(this.listAddress());
  }

  private shownPlaces(): readonly number[] {
    const text = this.search().trim().toLocaleLowerCase('id');
    return this.answers().answers.flatMap(({ entry, name, agencyName, conflicted }, place) => {
      const isFound = [entry, name, agencyName].some((word) => word.toLocaleLowerCase('id').includes(text));
      return isFound || conflicted ? [place] : [];
    });
  }
}
