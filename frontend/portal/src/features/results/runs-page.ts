import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { RunView, StageCode } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { LiveChanges } from '../../data/live-changes';
import { RunApi } from '../../data/run-api';
import { Session } from '../../data/session';
import { EmptyState } from '../../ui/empty-state';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { RunBadges } from './run-badges';

@Component({
  selector: 'app-runs-page',
  imports: [EmptyState, Instant, LoadState, PageHeader, ProblemSummary, RouterLink, RunBadges],
  templateUrl: './runs-page.html',
  styleUrl: './runs-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunsPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();

  private readonly api = inject(RunApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly current = inject(CurrentEdition);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage() }));

  protected readonly runs = this.api.list(this.place);
  protected readonly newestFirst = computed(() =>
    this.runs.hasValue() ? this.runs.value().items.toSorted((a, b) => b.number - a.number) : [],
  );
  protected readonly stageView = computed(() =>
    this.current.summary()?.stages.find(({ code }) => code === this.stage()),
  );
  protected readonly mayMake = computed(() => this.session.may(this.edition(), 'runs.make'));
  protected readonly submission = new Submission();
  protected readonly crumbs = computed(() => {
    const link = ['/edisi', this.edition(), 'tahap', this.stage()];
    return [{ text: this.stageView()?.name ?? $localize`Tahap`, link }];
  });

  constructor() {
    const [edition, stage] = [this.edition, this.stage];
    const read = (): void => {
      this.runs.reload();
      this.current.refresh();
    };
    inject(LiveChanges).follow({ edition, stage, topics: ['runs', 'stage'], read });
  }

  /** The run before this one, to compare with. */
  protected before(number: number): number | null {
    return this.newestFirst().find((run) => run.number < number)?.number ?? null;
  }

  protected async make(): Promise<void> {
    let made: RunView | null = null;
    await this.submission.attempt(async () => {
      made = await this.api.make(this.place(), {});
    });
    await this.show(made);
  }

  private async show(run: RunView | null): Promise<void> {
    if (run === null) return;
    this.current.refresh();
    await this.router.navigate(['/edisi', this.edition(), 'tahap', this.stage(), 'hasil', run.number]);
  }
}
