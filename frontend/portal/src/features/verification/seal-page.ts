import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { StageCode } from '@anggakara/contracts';
import { RunApi } from '../../data/run-api';
import { SealCheck } from '../../data/seal-check';
import { Badge } from '../../ui/badge';
import { CountText } from '../../ui/format-pipes';
import { language } from '../../ui/language';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { percentOf, REFUSALS, shownValue, STEPS, verdictText } from './seal-words';

/** Recomputes a sealed result in the reader's own browser: a file of theirs, or a run that they may read. */
@Component({
  selector: 'app-seal-page',
  imports: [Badge, CountText, LoadState, PageHeader],
  providers: [SealCheck],
  templateUrl: './seal-page.html',
  styleUrl: './seal-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SealPage {
  /** The run to recompute, from the query; a file is asked for where it is not named whole. */
  readonly edisi = input<string>();
  readonly tahap = input<string>();
  readonly hitungan = input<string>();

  private readonly check = inject(SealCheck);
  protected readonly state = this.check.state;
  protected readonly isOver = signal(false);
  protected readonly place = computed(() => {
    const [edition, stage, run] = [this.edisi(), this.tahap(), this.hitungan()];
    if (edition === undefined || stage === undefined || run === undefined) return undefined;
    return { edition, stage: stage as StageCode, run: Number(run) };
  });
  protected readonly sealed = inject(RunApi).sealed(this.place);
  protected readonly runName = computed(() => $localize`hasil hitung ${this.hitungan() ?? ''}`);
  protected readonly stepText = computed(() => {
    const state = this.state();
    return state.kind === 'running' ? STEPS[state.step]() : '';
  });
  protected readonly percent = computed(() => {
    const state = this.state();
    return state.kind === 'running' ? percentOf(state) : 0;
  });
  protected readonly refusal = computed(() => {
    const state = this.state();
    return state.kind === 'done' && state.report.kind === 'refused' ? REFUSALS[state.report.reason]() : null;
  });
  protected readonly checked = computed(() => {
    const state = this.state();
    return state.kind === 'done' && state.report.kind === 'checked' ? state.report : null;
  });
  protected readonly lines = computed(() => {
    const state = this.state();
    return state.kind === 'done' ? state.report.lines : [];
  });
  protected readonly accepted = '.json,application/json';
  protected readonly verdictText = verdictText;
  protected readonly shownValue = shownValue;

  constructor() {
    effect(() => {
      const source = this.sealed.hasValue() ? this.sealed.value() : null;
      if (source !== null) untracked(() => this.start(source, this.runName()));
    });
  }

  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.take(field.files);
    field.value = '';
  }

  protected over(event: Event, isOver: boolean): void {
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.over(event, false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected cancel(): void {
    this.check.cancel();
  }

  private take(files: FileList | null): void {
    const file = files?.[0];
    if (file !== undefined) this.start(file, file.name);
  }

  private start(source: Blob, name: string): void {
    void this.check.start({ source, name, language: language() });
  }
}
