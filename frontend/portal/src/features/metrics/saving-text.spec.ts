/** @jest-environment node */
import type { SavingState } from './claim-editing';
import { savingText } from './saving-text';

const PROBLEM = { title: 'Server tidak terjangkau', detail: 'Coba lagi.', violations: [] };

test.each<{ state: SavingState; text: string }>([
  { state: { kind: 'saved', at: null }, text: 'Belum ada yang disimpan.' },
  { state: { kind: 'saved', at: '2026-11-25T01:55:00Z' }, text: 'Draf tersimpan 08.55 WIB. Belum terkirim.' },
  { state: { kind: 'waiting' }, text: 'Ada perubahan yang belum tersimpan ...' },
  { state: { kind: 'saving' }, text: 'Menyimpan ...' },
  { state: { kind: 'held' }, text: 'Belum tersimpan: ada isian yang belum benar.' },
  { state: { kind: 'clash', clashes: [] }, text: 'Belum tersimpan: pilih nilai yang dipakai di atas.' },
  {
    state: { kind: 'failed', problem: PROBLEM, isKept: false },
    text: 'Belum tersimpan: Server tidak terjangkau. Coba lagi.',
  },
  {
    state: { kind: 'failed', problem: PROBLEM, isKept: true },
    text: 'Belum sampai di server, tersimpan di perangkat ini: Server tidak terjangkau. Coba lagi.',
  },
])('$state.kind reads: $text', ({ state, text }) => expect(savingText(state)).toBe(text));
