import { timeText } from '../../ui/format';
import type { SavingState } from './claim-editing';

/** Where what was typed has got to, in a sentence. */
export function savingText(state: SavingState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null
        ? $localize`Belum ada yang disimpan.`
        : $localize`Draf tersimpan ${timeText(state.at)}. Belum terkirim.`;
    case 'waiting':
      return $localize`Ada perubahan yang belum tersimpan ...`;
    case 'saving':
      return $localize`Menyimpan ...`;
    case 'held':
      return $localize`Belum tersimpan: ada isian yang belum benar.`;
    case 'clash':
      return $localize`Belum tersimpan: pilih nilai yang dipakai di atas.`;
    case 'failed':
      return failedText(state);
  }
}

function failedText({ problem, isKept }: Extract<SavingState, { kind: 'failed' }>): string {
  return isKept
    ? $localize`Belum sampai di server, tersimpan di perangkat ini: ${problem.title}. ${problem.detail}`
    : $localize`Belum tersimpan: ${problem.title}. ${problem.detail}`;
}
