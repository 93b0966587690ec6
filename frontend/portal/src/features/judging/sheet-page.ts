import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SheetView, StageCode } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { EditionApi } from '../../data/edition-api';
import { countedPoints } from '../../data/juror-totals';
import { MarkOutbox } from '../../data/mark-outbox';
import { isRefusal } from '../../data/problem';
import { nodesOf } from '../../data/rubric';
import { Session } from '../../data/session';
import { SheetApi } from '../../data/sheet-api';
import { ClaimFigures } from '../../ui/claim-figures';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { MetricPointsTable } from '../../ui/metric-points';
import { PageHeader } from '../../ui/page-header';
import { windowText } from '../../ui/reporting-window';
import { SheetStateBadge } from '../../ui/sheet-state';
import { claimGlance } from './claim-glance';
import { SheetForm } from './sheet-form';
import { StageDeadline } from './stage-deadline';

@Component({
  selector: 'app-sheet-page',
  imports: [
    ClaimFigures,
    Instant,
    LoadState,
    MetricPointsTable,
    PageHeader,
    RouterLink,
    SheetForm,
    SheetStateBadge,
    StageDeadline,
  ],
  templateUrl: './sheet-page.html',
  styleUrl: './sheet-page.css',
  host: { '(document:visibilitychange)': 'refresh()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();
  readonly entry = input.required<string>();

  private readonly api = inject(SheetApi);
  private readonly outboxes = inject(MarkOutbox);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly current = inject(CurrentEdition);

  protected readonly answer = this.api.sheet(() => ({
    edition: this.edition(),
    stage: this.stage(),
    entry: this.entry(),
  }));
  /** The sheet as last read: a reading that fails takes nothing away from the page. */
  protected readonly sheet = linkedSignal<SheetView | undefined, SheetView | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (read, before) => read ?? this.ofThisEntry(before?.value),
  });
  protected readonly outbox = computed(() => {
    const person = this.session.user()?.id ?? '';
    return this.outboxes.of({ person, edition: this.edition(), stage: this.stage(), entry: this.entry() });
  });
  private readonly refusals = computed(
    () =>
      this.outbox()
        .pending()
        .filter(({ refusal }) => refusal !== null).length,
  );
  protected readonly isUndeclared = computed(() => isRefusal(this.answer.error(), 'conflicts-not-declared'));
  protected readonly points = computed(() => {
    const sheet = this.sheet();
    return sheet === undefined ? [] : countedPoints(sheet.rubric, sheet.claim);
  });
  protected readonly names = computed(() => {
    const rubric = this.sheet()?.rubric;
    return Object.fromEntries(rubric === undefined ? [] : nodesOf(rubric).map(({ code, name }) => [code, name]));
  });
  /** Whether the metrics were opened; tables and charts are fetched then. */
  protected readonly isMeasured = signal(false);
  protected readonly glance = computed(() => claimGlance(this.sheet()?.claim ?? null));
  private readonly editionView = inject(EditionApi).edition(() => (this.isMeasured() ? this.edition() : undefined));
  protected readonly windows = computed(() => {
    const periods = this.editionView.hasValue() ? this.editionView.value().periods : [];
    return { reference: windowText(periods, 'reference'), comparison: windowText(periods, 'comparison') };
  });
  protected readonly caption = computed(() => {
    const stage = this.current.summary()?.stages.find(({ code }) => code === this.stage());
    return stage === undefined ? this.entry() : `${stage.name}, ${this.entry()}`;
  });
  protected readonly listAddress = computed(() => ['/edisi', this.edition(), 'tahap', this.stage(), 'penilaian']);
  protected readonly crumbs = computed(() => [{ text: $localize`Lembar nilai saya`, link: this.listAddress() }]);
  protected readonly checkAddress = computed(() => [...this.listAddress(), this.entry(), 'periksa']);

  constructor() {
    // What is refused may have been refused because the sheet or its stage was locked meanwhile.
    effect(() => {
      if (this.refusals() > 0) untracked(() => this.answer.reload());
    });
  }

  /** Marks of another tab or device show when the person comes back to this one. */
  protected refresh(): void {
    if (this.document.visibilityState === 'visible') this.answer.reload();
  }

  private ofThisEntry(sheet: SheetView | undefined): SheetView | undefined {
    return sheet?.entry.code === this.entry() ? sheet : undefined;
  }
}
