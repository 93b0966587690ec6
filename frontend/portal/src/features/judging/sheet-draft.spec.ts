/** @jest-environment node */
import { signal } from '@angular/core';
import type { SheetView } from '@anggakara/contracts';
import type { MarkQueue } from '../../data/mark-queue';
import type { MarkChange, StoredMark } from '../../data/pending-mark';
import { aMark, aSheet } from '../../testing/sheets';
import { SheetDraft, type DraftOutbox } from './sheet-draft';

/** An outbox that keeps what it is given and sends nothing. */
class Outbox implements DraftOutbox {
  readonly pending = signal<MarkQueue>([]);
  readonly stored = signal<readonly StoredMark[]>([]);
  readonly changes: (MarkChange & { readonly pace: string })[] = [];

  put(change: MarkChange, pace: 'at-once' | 'typing'): void {
    this.changes.push({ ...change, pace });
    const event = { id: `${this.changes.length}`, ...change };
    const others = this.pending().filter((mark) => mark.event.criterion !== change.criterion);
    this.pending.set([...others, { sheet: 's', order: this.changes.length, event, attempted: false, refusal: null }]);
  }

  discard(criterion: string): void {
    this.pending.update((queue) => queue.filter((mark) => mark.event.criterion !== criterion));
  }

  refuse(criterion: string): void {
    const refusal = { code: 'mark-above-scale', title: 'Ditolak', detail: 'Paling tinggi 100.' };
    this.pending.update((queue) =>
      queue.map((mark) => (mark.event.criterion === criterion ? { ...mark, refusal } : mark)),
    );
  }
}

function aDraft(view: Partial<SheetView> = {}) {
  const sheet = signal(aSheet(view));
  const outbox = new Outbox();
  return { draft: new SheetDraft(sheet, outbox), outbox, sheet };
}

test('every criterion is missing until it has a mark, and 0 is a mark', () => {
  const { draft } = aDraft({ marks: [aMark('OUTPUT', '0')] });
  expect(draft.missing().map(({ code }) => code)).toEqual(['IMPACT']);
  expect(draft.textOf('OUTPUT')).toBe('0');
  expect(draft.textOf('IMPACT')).toBe('');
});

test('a level button decides at once and keeps the note', () => {
  const { draft, outbox } = aDraft({ marks: [aMark('OUTPUT', '50', { note: 'Kuat' })] });
  draft.choose('OUTPUT', '75');
  expect(outbox.changes).toEqual([{ criterion: 'OUTPUT', value: '75', note: 'Kuat', pace: 'at-once' }]);
});

test('the same level again is no new decision', () => {
  const { draft, outbox } = aDraft({ marks: [aMark('OUTPUT', '50')] });
  draft.choose('OUTPUT', '50');
  expect(outbox.changes).toEqual([]);
});

test('a typed number shows as typed until the field is left', () => {
  const { draft, outbox } = aDraft();
  draft.type('OUTPUT', '87,');
  expect(draft.textOf('OUTPUT')).toBe('87,');
  expect(outbox.changes).toEqual([{ criterion: 'OUTPUT', value: '87', note: '', pace: 'typing' }]);
  draft.settle('OUTPUT');
  expect(draft.textOf('OUTPUT')).toBe('87');
});

test.each([
  { text: '101', fault: 'off-scale', because: 'above the scale' },
  { text: '87,5', fault: 'off-step', because: 'between two steps' },
  { text: 'baik', fault: 'not-a-number', because: 'not a number' },
])('a text $because is told, kept to be mended, and changes no mark', ({ text, fault }) => {
  const { draft, outbox } = aDraft({ marks: [aMark('OUTPUT', '50')] });
  draft.type('OUTPUT', text);
  draft.settle('OUTPUT');
  expect(draft.faults().get('OUTPUT')?.kind).toBe(fault);
  expect(draft.textOf('OUTPUT')).toBe(text);
  expect(outbox.changes).toEqual([]);
});

test('emptying the field takes the mark back: not scored, not zero', () => {
  const { draft, outbox } = aDraft({ marks: [aMark('OUTPUT', '50')] });
  draft.type('OUTPUT', ' ');
  expect(outbox.changes).toMatchObject([{ criterion: 'OUTPUT', value: 'not-scored' }]);
  expect(draft.missing().map(({ code }) => code)).toContain('OUTPUT');
});

test('a level chosen after a text that is no mark replaces the text', () => {
  const { draft } = aDraft();
  draft.type('OUTPUT', '999');
  draft.choose('OUTPUT', '100');
  expect(draft.textOf('OUTPUT')).toBe('100');
  expect(draft.faults().size).toBe(0);
});

test('a note without a mark is kept, and the criterion stays not scored', () => {
  const { draft, outbox } = aDraft();
  draft.write('IMPACT', 'Perlu bukti');
  expect(outbox.changes).toEqual([{ criterion: 'IMPACT', value: 'not-scored', note: 'Perlu bukti', pace: 'typing' }]);
  expect(draft.noteOf('IMPACT')).toBe('Perlu bukti');
  expect(draft.missing()).toHaveLength(2);
});

test('a refused mark is listed, may be decided again with the same value, and goes when it is given up', () => {
  const { draft, outbox } = aDraft({ marks: [aMark('OUTPUT', '40')] });
  draft.choose('OUTPUT', '90');
  outbox.refuse('OUTPUT');
  expect(draft.refused()).toMatchObject([{ criterion: 'OUTPUT', value: '90', standing: 'refused' }]);
  draft.choose('OUTPUT', '90');
  expect(outbox.changes).toHaveLength(2);
  draft.discard('OUTPUT');
  expect(draft.valueOf('OUTPUT')).toBe('40');
});

test('a refused mark counts nowhere: not in the total, and its criterion is still missing', () => {
  const { draft, outbox } = aDraft({ marks: [aMark('OUTPUT', '40')] });
  draft.choose('OUTPUT', '90');
  draft.choose('IMPACT', '80');
  outbox.refuse('OUTPUT');
  outbox.refuse('IMPACT');
  expect(draft.counted().get('OUTPUT')?.value).toBe('40');
  expect(draft.missing().map(({ code }) => code)).toEqual(['IMPACT']);
});

test.each<{ view: Partial<SheetView>; because: string }>([
  { view: { state: 'locked' }, because: 'a locked sheet' },
  { view: { state: 'recused' }, because: 'a recused sheet' },
  { view: { stageState: 'locked' }, because: 'a locked stage' },
  { view: { stageState: 'planned' }, because: 'a stage that has not been opened' },
])('$because takes nothing', ({ view }) => {
  const { draft, outbox } = aDraft(view);
  draft.choose('OUTPUT', '50');
  draft.type('OUTPUT', '50');
  draft.clear('OUTPUT');
  draft.write('OUTPUT', 'x');
  expect(draft.editable()).toBe(false);
  expect(outbox.changes).toEqual([]);
});
