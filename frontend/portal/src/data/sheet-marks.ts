import type { MarkEvent, MarkValue, SheetView } from '@anggakara/contracts';
import type { MarkQueue } from './mark-queue';
import type { MarkRefusal, StoredMark } from './pending-mark';

/** A criterion's mark as its juror sees it: the own latest decision, wherever it has got to. */
export interface SheetMark {
  readonly criterion: string;
  readonly value: MarkValue;
  readonly note: string;
  readonly standing: 'stored' | 'unsent' | 'refused';
  readonly refusal: MarkRefusal | null;
}

/** The server's marks, under what it acknowledged since, under what it has not acknowledged: a reload replaces nothing. */
export function sheetMarks(
  sheet: Pick<SheetView, 'head' | 'marks'>,
  stored: readonly StoredMark[],
  pending: MarkQueue,
): ReadonlyMap<string, SheetMark> {
  const fromServer = sheet.marks.map(({ criterion, value, note }): SheetMark => {
    return { criterion, value, note: note ?? '', standing: 'stored', refusal: null };
  });
  const since = stored.filter(({ sequence }) => sequence > sheet.head.sequence);
  const own = [...since.map(({ event }) => markOf(event, null)), ...pending.map((mark) => markOf(mark.event, mark))];
  return new Map([...fromServer, ...own].map((mark) => [mark.criterion, mark]));
}

function markOf(event: MarkEvent, pending: MarkQueue[number] | null): SheetMark {
  const { criterion, value, note = '' } = event;
  const refusal = pending?.refusal ?? null;
  return { criterion, value, note, standing: standingOf(pending), refusal };
}

function standingOf(pending: MarkQueue[number] | null): SheetMark['standing'] {
  if (pending === null) return 'stored';
  return pending.refusal === null ? 'unsent' : 'refused';
}
