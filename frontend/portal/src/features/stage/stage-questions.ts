import type { StageProgressView, StageState, StageView } from '@anggakara/contracts';
import type { Question } from '../../ui/confirm';
import { instantText } from '../../ui/format';

export type StageMove = 'open' | 'lock' | 'reopen';

/** The one move that a state allows. */
export function moveFrom(state: StageState): StageMove {
  switch (state) {
    case 'planned':
      return 'open';
    case 'open':
      return 'lock';
    case 'locked':
      return 'reopen';
  }
}

export function moveText(move: StageMove): string {
  switch (move) {
    case 'open':
      return $localize`Buka tahap`;
    case 'lock':
      return $localize`Kunci tahap`;
    case 'reopen':
      return $localize`Buka kembali tahap`;
  }
}

export function doneText(move: StageMove, { name }: Pick<StageView, 'name'>): string {
  switch (move) {
    case 'open':
      return $localize`Tahap ${name} dibuka.`;
    case 'lock':
      return $localize`Tahap ${name} dikunci.`;
    case 'reopen':
      return $localize`Tahap ${name} dibuka kembali.`;
  }
}

/** What is asked before a stage moves; a lock says what it leaves unfinished. */
export function questionOf(move: StageMove, stage: StageView, progress: StageProgressView | null): Question {
  const { name, closesAt } = stage;
  switch (move) {
    case 'open':
      return {
        title: $localize`Buka tahap ${name}?`,
        text: $localize`Instrumen tahap ini terkunci sejak dibuka. Nilai dapat diisi sampai ${instantText(closesAt)}.`,
        act: moveText(move),
      };
    case 'lock':
      return { title: $localize`Kunci tahap ${name}?`, text: lockText(progress), act: moveText(move), tone: 'danger' };
    case 'reopen':
      return {
        title: $localize`Buka kembali tahap ${name}?`,
        text: $localize`Penetapan dari hasil resmi tahap ini ditarik kembali; peserta kembali seperti sebelum dikunci. Alasan Anda masuk jejak audit.`,
        act: moveText(move),
        tone: 'danger',
        reason: $localize`Alasan membuka kembali`,
      };
  }
}

function lockText(progress: StageProgressView | null): string {
  const after = $localize`Sesudah dikunci tidak ada nilai yang diterima, dan hasil resmi dapat dihitung.`;
  const unfinished = progress === null ? null : unfinishedText(progress);
  return unfinished === null ? after : `${unfinished}\n\n${after}`;
}

/** Which sheets a lock would leave out; null where every sheet is locked. */
export function unfinishedText({ rows, locked, expected }: StageProgressView): string | null {
  if (locked === expected) return null;
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  const countOf = (wanted: string): number => states.filter((state) => state === wanted).length;
  const parts = [
    { count: countOf('not-started'), text: $localize`belum mulai` },
    { count: countOf('in-progress'), text: $localize`sedang diisi` },
    { count: countOf('complete'), text: $localize`lengkap tetapi belum dikunci` },
  ];
  const named = parts.filter(({ count }) => count > 0).map(({ count, text }) => `${count} ${text}`);
  return $localize`${expected - locked} dari ${expected} lembar belum terkunci (${named.join(', ')}). Lembar itu tidak dihitung; peserta di bawah kuorum tidak mendapat peringkat.`;
}
