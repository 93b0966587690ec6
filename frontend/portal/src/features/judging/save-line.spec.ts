/** @jest-environment node */
import type { SaveState } from '../../data/sheet-outbox';
import { saveLine } from './save-line';

const CLOCK = (): string => '10.42 WIB';

test.each<{ state: SaveState; text: string; retry: boolean }>([
  { state: { kind: 'saving' }, text: 'Menyimpan...', retry: false },
  { state: { kind: 'saved', at: '2026-05-20T03:42:00Z' }, text: 'Tersimpan 10.42 WIB', retry: false },
  { state: { kind: 'saved', at: null }, text: 'Belum ada perubahan', retry: false },
  { state: { kind: 'unsaved', changes: 3 }, text: 'Belum tersimpan (luring, 3 perubahan)', retry: false },
  {
    state: { kind: 'failed', changes: 2, reason: 'unreachable' },
    text: 'Gagal, coba lagi (2 perubahan belum tersimpan)',
    retry: true,
  },
  {
    state: { kind: 'failed', changes: 1, reason: 'signed-out' },
    text: 'Sesi berakhir: 1 perubahan tersimpan di perangkat ini, masuk lagi untuk mengirimnya',
    retry: true,
  },
])('"$text"', ({ state, text, retry }) => expect(saveLine(state, CLOCK)).toMatchObject({ text, retry }));
