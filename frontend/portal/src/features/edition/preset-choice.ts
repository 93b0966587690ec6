import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { EditionView, PresetCode } from '@anggakara/contracts';
import { currentCopy } from '../../data/problem';
import { StageApi } from '../../data/stage-api';
import { Announcer } from '../../ui/announcer';
import { Badge } from '../../ui/badge';
import { Confirm } from '../../ui/confirm';
import { LoadState } from '../../ui/load-state';
import { ProblemSummary } from '../../ui/problem-summary';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { Submission } from '../../ui/submission';
import { presetSummary } from './preset-summary';

/** Offers the documented quotas of earlier editions to the organiser. */
@Component({
  selector: 'app-preset-choice',
  imports: [Badge, LoadState, ProblemSummary, ProvenanceMark],
  templateUrl: './preset-choice.html',
  styleUrl: './preset-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PresetChoice {
  private readonly api = inject(StageApi);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  readonly edition = input.required<EditionView>();
  readonly chosen = output<EditionView>();

  protected readonly presets = this.api.presets();
  protected readonly summaries = computed(() =>
    this.presets.hasValue() ? this.presets.value().items.map(presetSummary) : [],
  );
  protected readonly submission = new Submission();
  /** Whether somebody else chose in the meantime; their choice is shown by then. */
  protected readonly isOvertaken = signal(false);

  protected async choose(preset: PresetCode, name: string): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`Pakai ${name}?`,
      text: $localize`Kuota kelompok dan kategori edisi ini diganti. Perhitungan sementara berikutnya memakai kuota baru; nilai yang sudah diberikan tidak berubah.`,
      act: $localize`Pakai kuota ini`,
    });
    if (answer === null) return;
    this.isOvertaken.set(false);
    const isTaken = await this.submission.attempt(() => this.store(preset));
    if (isTaken && !this.isOvertaken()) this.announcer.say($localize`${name} dipakai.`);
  }

  private async store(preset: PresetCode): Promise<void> {
    const { code, version } = this.edition();
    try {
      this.chosen.emit(await this.api.choosePreset(code, { preset, version }));
    } catch (error) {
      const current = currentCopy(error);
      if (current === null) throw error;
      this.isOvertaken.set(true);
      this.chosen.emit(current as EditionView);
    }
  }
}
