/** @jest-environment node */
import type { MarkView, SheetView } from '@anggakara/contracts';
import type { PendingMark, StoredMark } from './pending-mark';
import { sheetMarks } from './sheet-marks';

function saved(mark: Partial<MarkView> = {}): Pick<SheetView, 'head' | 'marks'> {
  const whole: MarkView = { criterion: 'IMPACT', value: '50', note: null, eventId: 'e', sequence: 3, at: '', ...mark };
  return { head: { sequence: whole.sequence, headHash: '', savedAt: '' }, marks: [whole] };
}

function stored(value: string, sequence: number): StoredMark {
  return { event: { id: value, criterion: 'IMPACT', value }, sequence };
}

function pending(value: string, mark: Partial<PendingMark> = {}): PendingMark {
  const event = { id: value, criterion: 'IMPACT', value };
  return { sheet: 's', order: 1, event, attempted: true, refusal: null, ...mark };
}

test('without anything unsent the server is shown', () => {
  const mark = sheetMarks(saved({ note: 'Kuat' }), [], []).get('IMPACT');
  expect(mark).toMatchObject({ value: '50', note: 'Kuat', standing: 'stored' });
});

test('an unsent value is shown over the server, whatever the server says after a reload', () => {
  const mark = sheetMarks(saved({ value: '99', sequence: 8 }), [], [pending('60')]).get('IMPACT');
  expect(mark).toMatchObject({ value: '60', standing: 'unsent' });
});

test('an acknowledged value is shown over an older read of the server', () => {
  const mark = sheetMarks(saved(), [stored('70', 4)], []).get('IMPACT');
  expect(mark).toMatchObject({ value: '70', standing: 'stored' });
});

test('a newer read of the server is shown over what was acknowledged before it', () => {
  expect(sheetMarks(saved({ value: '90', sequence: 5 }), [stored('70', 4)], []).get('IMPACT')?.value).toBe('90');
});

test('a refused value stays visible with its reason', () => {
  const refusal = { code: 'sheet-locked', title: 'Terkunci', detail: 'Lembar sudah dikunci.' };
  const mark = sheetMarks(saved(), [], [pending('88', { refusal })]).get('IMPACT');
  expect(mark).toMatchObject({ value: '88', standing: 'refused', refusal });
});

test('not scored is a state of its own, also when it takes a mark back', () => {
  const { head } = saved();
  expect(sheetMarks(saved(), [], [pending('not-scored')]).get('IMPACT')?.value).toBe('not-scored');
  expect(sheetMarks({ head, marks: [] }, [], []).has('IMPACT')).toBe(false);
});
