/** @jest-environment node */
import type { SheetState, StageProgressView, StageState, StageView } from '@anggakara/contracts';
import { doneText, moveFrom, questionOf, unfinishedText, type StageMove } from './stage-questions';

const STAGE: StageView = {
  code: 'document',
  name: 'Evaluasi dokumen',
  ordinal: 1,
  state: 'open',
  opensAt: '2026-05-01T01:00:00Z',
  closesAt: '2026-05-31T16:59:00Z',
  markedBy: 'evaluator',
  usesMetrics: true,
  version: 1,
  provenance: { kind: 'assumption', reason: 'Contoh untuk uji.' },
};

function aProgress(states: readonly SheetState[]): StageProgressView {
  const cells = states.map((state, place) => ({ personId: `p${place}`, state }));
  const locked = states.filter((state) => state === 'locked').length;
  const expected = states.filter((state) => state !== 'recused').length;
  const rows = [{ entry: 'IP-001', entryName: 'Satu', group: 'IP' as const, cells }];
  return { stage: 'document', jurors: [], rows, locked, expected };
}

test.each<{ state: StageState; move: StageMove }>([
  { state: 'planned', move: 'open' },
  { state: 'open', move: 'lock' },
  { state: 'locked', move: 'reopen' },
])('a stage that is $state can $move', ({ state, move }) => expect(moveFrom(state)).toBe(move));

test('opening says that the instrument locks and until when marks are taken', () => {
  const { text, reason } = questionOf('open', STAGE, null);
  expect(text).toContain('Instrumen tahap ini terkunci');
  expect(text).toContain('31 Mei 2026, 23.59 WIB');
  expect(reason).toBeUndefined();
});

test('locking with unfinished sheets warns with their counts', () => {
  const progress = aProgress(['locked', 'not-started', 'not-started', 'in-progress', 'complete', 'recused']);
  expect(questionOf('lock', STAGE, progress).text).toContain(
    '4 dari 5 lembar belum terkunci (2 belum mulai, 1 sedang diisi, 1 lengkap tetapi belum dikunci).',
  );
});

test('locking a finished stage warns of nothing', () => {
  expect(unfinishedText(aProgress(['locked', 'recused']))).toBeNull();
  expect(questionOf('lock', STAGE, aProgress(['locked'])).text).not.toContain('belum terkunci');
});

test('reopening asks for a reason', () => {
  expect(questionOf('reopen', STAGE, null)).toMatchObject({ reason: 'Alasan membuka kembali', tone: 'danger' });
});

test.each<{ move: StageMove; text: string }>([
  { move: 'open', text: 'Tahap Evaluasi dokumen dibuka.' },
  { move: 'lock', text: 'Tahap Evaluasi dokumen dikunci.' },
  { move: 'reopen', text: 'Tahap Evaluasi dokumen dibuka kembali.' },
])('$text', ({ move, text }) => expect(doneText(move, STAGE)).toBe(text));
