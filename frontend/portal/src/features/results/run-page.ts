import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { StageCode } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { EditionApi } from '../../data/edition-api';
import type { OpenTie } from '../../data/result';
import { isRun, RunApi } from '../../data/run-api';
import { Session } from '../../data/session';
import { StageApi } from '../../data/stage-api';
import { Instant } from '../../ui/instant';
import { language } from '../../ui/language';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { CategoryWinners } from './category-winners';
import { nodeNames } from './node-names';
import { OpenTiePanel } from './open-tie-panel';
import { groupRankings } from './ranking';
import { RankingTable } from './ranking-table';
import { RulingList } from './ruling-list';
import { RunBadges } from './run-badges';

@Component({
  selector: 'app-run-page',
  imports: [
    CategoryWinners,
    Instant,
    LoadState,
    OpenTiePanel,
    PageHeader,
    ProblemSummary,
    RankingTable,
    RouterLink,
    RulingList,
    RunBadges,
  ],
  templateUrl: './run-page.html',
  styleUrl: './run-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();
  readonly run = input.required({ transform: numberAttribute });

  private readonly api = inject(RunApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly current = inject(CurrentEdition);
  protected readonly place = computed(() => ({ edition: this.edition(), stage: this.stage() }));

  protected readonly view = this.api.ranking(() => ({ ...this.place(), run: this.run() }));
  private readonly stageRulings = this.api.rulings(this.place);
  protected readonly rulings = computed(() => (this.stageRulings.hasValue() ? this.stageRulings.value().items : []));
  private readonly editionView = inject(EditionApi).edition(this.edition);
  private readonly instruments = inject(StageApi).instruments(this.place);
  protected readonly rankings = computed(() => (this.view.hasValue() ? groupRankings(this.view.value()) : []));
  /** Why rulings that the run knew decide nothing in it. */
  protected readonly unusedRulings = computed(() => {
    const run = this.view.hasValue() ? this.view.value() : undefined;
    return new Map(run?.unusedRulings.map(({ code, says }) => [code, says[language()]]));
  });
  protected readonly nameOf = computed(() =>
    nodeNames(this.instruments.hasValue() ? this.instruments.value().items : []),
  );
  /** Whether this is the run that a ruling would answer, and the person may record one. */
  protected readonly mayRule = computed(
    () => this.view.hasValue() && this.view.value().inForce && this.session.may(this.edition(), 'rulings.record'),
  );
  protected readonly mayOrder = computed(() => this.session.may(this.edition(), 'documents.order'));
  /** Whether the run decides something: a list of it can be printed. */
  protected readonly mayOrderList = computed(() => {
    const run = this.view.hasValue() ? this.view.value() : undefined;
    return this.mayOrder() && run?.standing === 'official' && run.state === 'settled';
  });
  protected readonly mayReadAdvice = computed(() => this.session.may(this.edition(), 'advice.read'));
  protected readonly submission = new Submission();

  protected readonly heading = computed(() => $localize`Hasil hitung ${this.run()}`);
  protected readonly stageName = computed(
    () => this.current.summary()?.stages.find(({ code }) => code === this.stage())?.name ?? '',
  );
  protected readonly crumbs = computed(() => {
    const stage = ['/edisi', this.edition(), 'tahap', this.stage()];
    return [
      { text: this.stageName(), link: stage },
      { text: $localize`Hasil hitung`, link: [...stage, 'hasil'] },
    ];
  });

  /** How many are selected, and from which group: `46 peserta terpilih: 30 Instansi Pemerintah, ...`. */
  protected readonly selectedText = computed(() => {
    const groups = this.rankings().map(({ group }) => ({
      name: this.groupName(group.group),
      count: group.selected.length,
    }));
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    const parts = groups.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`);
    return parts.length === 0
      ? $localize`Belum ada peserta terpilih.`
      : $localize`${total} peserta terpilih, yaitu ${parts.join(', ')}.`;
  });

  protected groupName(group: string): string {
    const groups = this.editionView.hasValue() ? this.editionView.value().groups : [];
    return groups.find(({ code }) => code === group)?.name ?? group;
  }

  protected readonly categoryName = (category: string): string => {
    const categories = this.editionView.hasValue() ? this.editionView.value().categories : [];
    return categories.find(({ code }) => code === category)?.name ?? category;
  };

  protected tieName({ group, category }: OpenTie): string {
    return category === null ? this.groupName(group) : this.categoryName(category);
  }

  protected readAgain(): void {
    this.stageRulings.reload();
  }

  /** A ruling takes effect with the next run; one that takes its time is followed on the page of all runs. */
  protected async runAgain(): Promise<void> {
    await this.submission.attempt(async () => {
      const ordered = await this.api.make(this.place(), {});
      const runs = ['/edisi', this.edition(), 'tahap', this.stage(), 'hasil'];
      await this.router.navigate(ordered !== null && isRun(ordered) ? [...runs, ordered.number] : runs);
    });
  }
}
