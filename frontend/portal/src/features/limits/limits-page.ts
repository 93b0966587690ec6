import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import type { ComplaintLimitsView } from '@anggakara/contracts';
import { LimitsApi } from '../../data/limits-api';
import { Session } from '../../data/session';
import { Announcer } from '../../ui/announcer';
import { classificationText } from '../../ui/complaint-words';
import { CountText, InstantText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { TableFrame } from '../../ui/table-frame';
import { type Limit, limitRows } from './limit-rows';
import { LimitsEditor } from './limits-editor';

const POLL_MS = 1_500;

/** How long a complaint may take, by classification, and where that is written. */
@Component({
  selector: 'app-limits-page',
  imports: [CountText, InstantText, LimitsEditor, LoadState, PageHeader, ProvenanceMark, TableFrame],
  templateUrl: './limits-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LimitsPage {
  readonly edition = input.required<string>();

  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  protected readonly answer = inject(LimitsApi).read(this.edition);
  /** As last read: a reading that fails takes nothing away from the page. */
  protected readonly limits = linkedSignal<ComplaintLimitsView | undefined, ComplaintLimitsView | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (read, before) => read ?? before?.value,
  });
  protected readonly rows = computed(() =>
    limitRows(this.limits()?.limits ?? []).map((row) => ({ ...row, name: classificationText(row.classification) })),
  );
  protected readonly mayRevise = computed(
    () => this.session.may(this.edition(), 'complaint-limits.revise') && this.limits()?.isOpen === true,
  );
  private readonly isRecounting = computed(() => (this.limits()?.recounting ?? 0) > 0);

  constructor() {
    effect((onCleanup) => {
      if (!this.isRecounting()) return;
      const timer = setInterval(() => this.answer.reload(), POLL_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected stepText(step: Limit['step']): string {
    return step === 'resolution' ? $localize`Penyelesaian` : $localize`Tindak lanjut pertama`;
  }

  protected take(limits: ComplaintLimitsView): void {
    this.limits.set(limits);
    this.announcer.say($localize`Batas waktu disimpan.`);
  }
}
