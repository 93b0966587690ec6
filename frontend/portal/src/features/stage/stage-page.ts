import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StageCode, StageView } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { EditionApi } from '../../data/edition-api';
import { LiveChanges } from '../../data/live-changes';
import { Session } from '../../data/session';
import { StageApi } from '../../data/stage-api';
import { Announcer } from '../../ui/announcer';
import { Confirm } from '../../ui/confirm';
import { Countdown } from '../../ui/countdown';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { StageStateBadge } from '../../ui/stage-state';
import { Submission } from '../../ui/submission';
import { StageProgress } from './stage-progress';
import { ScheduleEditor } from './schedule-editor';
import { doneText, moveFrom, moveText, questionOf } from './stage-questions';

@Component({
  selector: 'app-stage-page',
  imports: [
    Countdown,
    Instant,
    LoadState,
    PageHeader,
    ProblemSummary,
    ProvenanceMark,
    RouterLink,
    ScheduleEditor,
    StageProgress,
    StageStateBadge,
  ],
  templateUrl: './stage-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StagePage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();

  private readonly api = inject(StageApi);
  private readonly session = inject(Session);
  private readonly current = inject(CurrentEdition);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage() }));

  protected readonly editionView = inject(EditionApi).edition(this.edition);
  protected readonly progress = this.api.progress(this.place);
  protected readonly shown = computed(() => this.stageOf());
  protected readonly isSynthetic = computed(() => this.editionView.hasValue() && this.editionView.value().synthetic);
  protected readonly mayMove = computed(() => this.session.may(this.edition(), 'stage.move'));
  protected readonly mayFill = computed(
    () => this.isSynthetic() && this.session.may(this.edition(), 'example-marks.fill'),
  );
  /** Whether the form for the schedule was opened; its code is fetched then. */
  protected readonly isScheduling = signal(false);
  protected readonly submission = new Submission();

  constructor() {
    const [edition, stage] = [this.edition, this.stage];
    const read = (): void => this.refresh();
    inject(LiveChanges).follow({ edition, stage, topics: ['sheets', 'panels', 'stage', 'runs'], read });
  }

  protected moveText({ state }: StageView): string {
    return moveText(moveFrom(state));
  }

  protected markedBy({ markedBy, usesMetrics }: StageView): string {
    if (markedBy === 'juror') return $localize`Juri`;
    return usesMetrics
      ? $localize`Penilai dokumen, bersama metrik yang dihitung dari data pengaduan`
      : $localize`Penilai dokumen`;
  }

  protected async move(stage: StageView): Promise<void> {
    const move = moveFrom(stage.state);
    const progress = this.progress.hasValue() ? this.progress.value() : null;
    const answer = await this.confirm.ask(questionOf(move, stage, progress));
    if (answer === null) return;
    const isTaken = await this.submission.attempt(async () => {
      this.adopt(await this.send(stage, answer.reason));
    });
    if (isTaken) this.announcer.say(doneText(move, stage));
    else this.refresh();
  }

  protected async fillExamples(): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`Isi nilai contoh?`,
      text: $localize`Semua lembar yang belum dikunci diisi nilai rekaan dan dikunci atas nama para penilainya. Hanya ada di edisi DATA CONTOH.`,
      act: $localize`Isi nilai contoh`,
    });
    if (answer === null) return;
    const isTaken = await this.submission.attempt(async () => {
      this.progress.set(await this.api.fillExampleMarks(this.place()));
    });
    if (isTaken) this.announcer.say($localize`Nilai contoh diisi dan dikunci.`);
  }

  /** The server's answer stands at once, so that the next act carries its version; all else is read again. */
  protected adopt(moved: StageView): void {
    this.editionView.update((edition) => {
      if (edition === undefined) return edition;
      return { ...edition, stages: edition.stages.map((stage) => (stage.code === moved.code ? moved : stage)) };
    });
    this.refresh();
  }

  /** The stage moved, here or by somebody else: everything that shows it is read again. */
  private refresh(): void {
    this.editionView.reload();
    this.progress.reload();
    this.current.refresh();
  }

  private send({ state, version }: StageView, reason: string): Promise<StageView> {
    switch (moveFrom(state)) {
      case 'open':
        return this.api.open(this.place(), { version });
      case 'lock':
        return this.api.lock(this.place(), { version });
      case 'reopen':
        return this.api.reopen(this.place(), { reason, version });
    }
  }

  private stageOf(): StageView | null {
    if (!this.editionView.hasValue()) return null;
    return this.editionView.value().stages.find(({ code }) => code === this.stage()) ?? null;
  }
}
