import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SHEET_STATES, type StageCode, type StageProgressView } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { LiveChanges } from '../../data/live-changes';
import { PanelApi } from '../../data/panel-api';
import { Session } from '../../data/session';
import { StageApi } from '../../data/stage-api';
import { Announcer } from '../../ui/announcer';
import { Confirm } from '../../ui/confirm';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { SheetStateBadge, sheetStateText } from '../../ui/sheet-state';
import { Submission } from '../../ui/submission';
import { cellOf, ProgressMatrix, type GroupFilter, type ProgressRow, type RowFilter } from './progress-matrix';

const NOTHING_YET: StageProgressView = { stage: 'document', jurors: [], rows: [], locked: 0, expected: 0 };

@Component({
  selector: 'app-progress-page',
  imports: [EmptyState, LoadState, PageHeader, ProblemSummary, RouterLink, SheetStateBadge],
  templateUrl: './progress-page.html',
  styleUrl: './progress-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();

  private readonly panels = inject(PanelApi);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly current = inject(CurrentEdition);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage() }));
  private readonly stageView = computed(() => this.current.summary()?.stages.find(({ code }) => code === this.stage()));

  protected readonly progress = inject(StageApi).progress(this.place);
  protected readonly matrix = new ProgressMatrix(
    computed(() => (this.progress.hasValue() ? this.progress.value() : NOTHING_YET)),
  );
  protected readonly stateFilters: readonly RowFilter[] = ['all', 'open', ...SHEET_STATES];
  protected readonly mayReopen = computed(
    () => this.stageView()?.state === 'open' && this.session.may(this.edition(), 'sheets.reopen'),
  );
  /** Whether every locked sheet offers to be opened again. */
  protected readonly isReopening = signal(false);
  protected readonly submission = new Submission();
  protected readonly crumbs = computed(() => {
    const link = ['/edisi', this.edition(), 'tahap', this.stage()];
    return [{ text: this.stageView()?.name ?? $localize`Tahap`, link }];
  });
  protected readonly cellOf = cellOf;

  constructor() {
    const [edition, stage] = [this.edition, this.stage];
    const read = (): void => {
      this.progress.reload();
      this.current.refresh();
    };
    inject(LiveChanges).follow({ edition, stage, topics: ['sheets', 'panels', 'stage'], read });
  }

  protected filterText(filter: RowFilter): string {
    if (filter === 'all') return $localize`Semua keadaan`;
    return filter === 'open' ? $localize`Ada yang belum terkunci` : sheetStateText(filter);
  }

  protected chooseGroup(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.matrix.ofGroup(event.target.value as GroupFilter);
  }

  protected chooseState(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.matrix.inState(event.target.value as RowFilter);
  }

  protected turnReopening(): void {
    this.isReopening.update((before) => !before);
  }

  protected async reopen(row: ProgressRow, juror: { readonly personId: string; readonly name: string }): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`Buka kembali lembar ${row.entry} milik ${juror.name}?`,
      text: $localize`Nilai yang sudah diisi tetap ada. Lembar tidak dihitung sampai dikunci lagi oleh penilainya.`,
      act: $localize`Buka kembali lembar`,
      reason: $localize`Alasan membuka kembali`,
    });
    if (answer === null) return;
    const isTaken = await this.submission.attempt(() =>
      this.panels.reopen(this.place(), row.entry, { personId: juror.personId, reason: answer.reason }),
    );
    if (isTaken) this.announcer.say($localize`Lembar ${row.entry} milik ${juror.name} dibuka kembali.`);
    this.progress.reload();
  }

  protected reopenLabel(row: ProgressRow, juror: string): string {
    return $localize`Buka kembali lembar ${row.entry} milik ${juror}`;
  }
}
