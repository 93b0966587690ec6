import type { SaveState } from '../../data/sheet-outbox';

export interface SaveLine {
  readonly text: string;
  readonly tone: 'quiet' | 'busy' | 'warn' | 'bad';
  /** Whether trying again is for the juror to ask. */
  readonly retry: boolean;
}

/** What the state line says; the clock is given, so that the words can be tested. */
export function saveLine(state: SaveState, clock: (instant: string) => string): SaveLine {
  switch (state.kind) {
    case 'saved':
      return { text: savedText(state.at, clock), tone: state.at === null ? 'busy' : 'quiet', retry: false };
    case 'saving':
      return { text: $localize`Menyimpan...`, tone: 'busy', retry: false };
    case 'unsaved':
      return { text: $localize`Belum tersimpan (luring, ${state.changes} perubahan)`, tone: 'warn', retry: false };
    case 'failed':
      return failedLine(state);
  }
}

function savedText(at: string | null, clock: (instant: string) => string): string {
  return at === null ? $localize`Belum ada perubahan` : $localize`Tersimpan ${clock(at)}`;
}

function failedLine({ changes, reason }: Extract<SaveState, { kind: 'failed' }>): SaveLine {
  if (reason === 'unreachable') {
    return { text: $localize`Gagal, coba lagi (${changes} perubahan belum tersimpan)`, tone: 'bad', retry: true };
  }
  const text = $localize`Sesi berakhir: ${changes} perubahan tersimpan di perangkat ini, masuk lagi untuk mengirimnya`;
  return { text, tone: 'bad', retry: true };
}
