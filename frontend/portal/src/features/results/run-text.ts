import type { RunSummaryView } from '@anggakara/contracts';
import type { Tone } from '../../ui/badge';

export function standingText({ standing }: Pick<RunSummaryView, 'standing'>): string {
  return standing === 'official' ? $localize`Resmi` : $localize`Sementara`;
}

export function standingTone({ standing }: Pick<RunSummaryView, 'standing'>): Tone {
  return standing === 'official' ? 'good' : 'neutral';
}

export function stateText({ state }: Pick<RunSummaryView, 'state'>): string {
  return state === 'settled' ? $localize`Semua tempat terisi` : $localize`Menunggu keputusan pleno`;
}

export function stateTone({ state }: Pick<RunSummaryView, 'state'>): Tone {
  return state === 'settled' ? 'good' : 'warn';
}
