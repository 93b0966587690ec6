import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClaimVerificationView } from '@anggakara/contracts';
import { EditionApi } from '../../data/edition-api';
import { LiveChanges } from '../../data/live-changes';
import { isRefusal } from '../../data/problem';
import { VerificationApi } from '../../data/verification-api';
import { ComplaintCharts } from '../../ui/complaint-charts';
import { DayText } from '../../ui/format-pipes';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { windowText } from '../../ui/reporting-window';
import { AnswerEditor } from './answer-editor';
import { ClarificationThread } from './clarification-thread';
import { DecisionEditor } from './decision-editor';
import { DecisionHistory } from './decision-history';
import { QuestionEditor } from './question-editor';
import { VerificationStateBadge } from './verification-state';
import { VerifiedMetrics } from './verified-metrics';
import { VerifiedPeriod } from './verified-period';

/** One claim: claimed, recomputed, accepted; why they differ, what the rows make one ask, and what is decided. */
@Component({
  selector: 'app-verification-page',
  imports: [
    AnswerEditor,
    ClarificationThread,
    ComplaintCharts,
    DayText,
    DecisionEditor,
    DecisionHistory,
    Instant,
    LoadState,
    PageHeader,
    QuestionEditor,
    RouterLink,
    VerificationStateBadge,
    VerifiedMetrics,
    VerifiedPeriod,
  ],
  templateUrl: './verification-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerificationPage {
  readonly edition = input.required<string>();
  readonly entry = input.required<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly place = computed(() => ({ edition: this.edition(), entry: this.entry() }));
  protected readonly answer = inject(VerificationApi).find(this.place);
  /** As last read: a reading that fails takes nothing away from the page. */
  protected readonly shown = linkedSignal<ClaimVerificationView | undefined, ClaimVerificationView | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (read, before) => read ?? this.ofThisEntry(before?.value),
  });
  private readonly editionView = inject(EditionApi).edition(this.edition);
  private readonly periods = computed(() => (this.editionView.hasValue() ? this.editionView.value().periods : []));
  protected readonly names = computed(() => Object.fromEntries(this.periods().map(({ code, name }) => [code, name])));
  protected readonly windows = computed(() =>
    (this.shown()?.windows ?? [])
      .toReversed()
      .map((window) => ({ ...window, days: windowText(this.periods(), window.role) ?? '' })),
  );
  protected readonly figures = computed(() => this.statisticsOf('reference'));
  protected readonly figuresBefore = computed(() => this.statisticsOf('comparison'));
  protected readonly isUndeclared = computed(() => isRefusal(this.answer.error(), 'conflicts-not-declared'));
  protected readonly crumbs = computed(() => [
    { text: $localize`Verifikasi klaim`, link: ['/edisi', this.edition(), 'verifikasi-klaim'] },
  ]);
  /** The pictures are fetched for those who ask for them; the same figures stand in their tables. */
  protected readonly isDrawn = signal(false);
  /** The forms come when they are opened: most visits read. */
  protected readonly isAsking = signal(false);
  protected readonly isDeciding = signal(false);

  constructor() {
    inject(LiveChanges).follow({
      edition: this.edition,
      topics: ['claims', 'complaints'],
      read: () => this.answer.reload(),
    });
  }

  protected take(verification: ClaimVerificationView, section: 'klarifikasi' | 'keputusan'): void {
    // The form that was sent may be gone, and the focus with it.
    this.host.nativeElement.querySelector<HTMLElement>(`#${section}`)?.focus();
    this.answer.set(verification);
  }

  private ofThisEntry(verification: ClaimVerificationView | undefined): ClaimVerificationView | undefined {
    return verification?.entry === this.entry() ? verification : undefined;
  }

  private statisticsOf(role: 'reference' | 'comparison') {
    return this.shown()?.windows.find((window) => window.role === role)?.statistics ?? null;
  }
}
