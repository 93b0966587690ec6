import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ComputationView, RunView, StageCode } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { LiveChanges } from '../../data/live-changes';
import { isRun, RunApi } from '../../data/run-api';
import { Session } from '../../data/session';
import { Announcer } from '../../ui/announcer';
import { EmptyState } from '../../ui/empty-state';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { ComputationList } from './computation-list';
import { RunBadges } from './run-badges';

/** How often a page looks at what is being computed. */
const LOOK_MS = 1_000;

@Component({
  selector: 'app-runs-page',
  imports: [ComputationList, EmptyState, Instant, LoadState, PageHeader, ProblemSummary, RouterLink, RunBadges],
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
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentEdition);
  protected readonly place = computed(() => ({ edition: this.edition(), stage: this.stage() }));

  protected readonly runs = this.api.list(this.place);
  private readonly computations = this.api.computations(this.place);
  protected readonly newestComputations = computed(() =>
    this.computations.hasValue() ? this.computations.value().items : [],
  );
  /** The computation whose end the person was told to wait for. */
  private readonly awaited = signal<string | null>(null);
  protected readonly newestFirst = computed(() =>
    this.runs.hasValue() ? this.runs.value().items.toSorted((a, b) => b.number - a.number) : [],
  );
  protected readonly stageView = computed(() =>
    this.current.summary()?.stages.find(({ code }) => code === this.stage()),
  );
  protected readonly mayMake = computed(() => this.session.may(this.edition(), 'runs.make'));
  protected readonly stageName = (code: string): string =>
    this.current.summary()?.stages.find((stage) => stage.code === code)?.name ?? code;
  protected readonly submission = new Submission();
  protected readonly crumbs = computed(() => {
    const link = ['/edisi', this.edition(), 'tahap', this.stage()];
    return [{ text: this.stageView()?.name ?? $localize`Tahap`, link }];
  });

  constructor() {
    const [edition, stage] = [this.edition, this.stage];
    const read = (): void => {
      this.read();
      this.current.refresh();
    };
    inject(LiveChanges).follow({ edition, stage, topics: ['runs', 'stage'], read });
    effect((onCleanup) => {
      const computations = this.newestComputations();
      this.readWhileComputing(
        computations.some(({ finishedAt }) => finishedAt === null),
        onCleanup,
      );
      untracked(() => this.tellOfMade(computations));
    });
  }

  /** The run before this one, to compare with. */
  protected before(number: number): number | null {
    return this.newestFirst().find((run) => run.number < number)?.number ?? null;
  }

  protected async make(): Promise<void> {
    await this.submission.attempt(async () => {
      const ordered = await this.api.make(this.place(), {});
      if (ordered !== null) await this.show(ordered);
    });
    this.computations.reload();
  }

  protected read(): void {
    this.runs.reload();
    this.computations.reload();
  }

  private async show(ordered: RunView | ComputationView): Promise<void> {
    if (!isRun(ordered)) {
      this.awaited.set(ordered.id);
      return;
    }
    this.current.refresh();
    await this.router.navigate(['/edisi', this.edition(), 'tahap', this.stage(), 'hasil', ordered.number]);
  }

  /** Beside the hints of the server, which may not reach everybody. */
  private readWhileComputing(isUnderWay: boolean, onCleanup: (end: () => void) => void): void {
    if (!isUnderWay) return;
    const timer = setTimeout(() => this.read(), LOOK_MS);
    onCleanup(() => clearTimeout(timer));
  }

  private tellOfMade(computations: readonly ComputationView[]): void {
    const run = computations.find(({ id }) => id === this.awaited())?.run ?? null;
    if (run === null) return;
    this.awaited.set(null);
    this.current.refresh();
    this.announcer.say($localize`Hitungan ${run} selesai.`);
  }
}
