import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { EntryStage } from '@anggakara/contracts';
import { Badge, type Tone } from './badge';

/** The words for how far an entry has come, the same wherever one is shown. */
export function entryStageText(stage: EntryStage): string {
  const texts = {
    registered: $localize`Terdaftar`,
    verified: $localize`Terverifikasi`,
    submitted: $localize`Terkirim`,
    evaluated: $localize`Dinilai`,
    shortlisted: $localize`Lolos Top N`,
    'not-shortlisted': $localize`Tidak lolos`,
    interviewed: $localize`Diwawancarai`,
    winner: $localize`Pemenang`,
    finalist: $localize`Finalis`,
    withdrawn: $localize`Mengundurkan diri`,
    disqualified: $localize`Didiskualifikasi`,
  } as const satisfies Record<EntryStage, string>;
  return texts[stage];
}

const TONES = {
  registered: 'neutral',
  verified: 'neutral',
  submitted: 'info',
  evaluated: 'info',
  shortlisted: 'good',
  'not-shortlisted': 'neutral',
  interviewed: 'info',
  winner: 'good',
  finalist: 'good',
  withdrawn: 'warn',
  disqualified: 'bad',
} as const satisfies Record<EntryStage, Tone>;

@Component({
  selector: 'app-entry-stage',
  imports: [Badge],
  template: '<app-badge [tone]="tone()">{{ text() }}</app-badge>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EntryStageBadge {
  readonly of = input.required<EntryStage>();
  protected readonly text = computed(() => entryStageText(this.of()));
  protected readonly tone = computed(() => TONES[this.of()]);
}
