import type { EntryResult } from '@anggakara/scoring';
import { markTable } from './mark-table';
import { RUN } from './run.examples';

function judged(code: string, jurors: readonly string[]): EntryResult {
  const [entry] = RUN.result.entries;
  if (entry === undefined) throw new Error('The example has no entry');
  const marks = [
    { criterion: 'A', value: '80' },
    { criterion: 'B', value: '7.5' },
  ];
  return { ...entry, code, jurors: jurors.map((juror) => ({ juror, marks, totals: [] })) };
}

test('every counted mark stands on its own line, jurors under one number throughout and without their codes', () => {
  const entries = [judged('IP-002', ['person-b']), judged('IP-001', ['person-a', 'person-b'])];
  expect(markTable({ ...RUN.result, entries }).split('\r\n')).toEqual([
    'group,entry,juror,criterion,mark',
    'IP,IP-001,J01,A,80',
    'IP,IP-001,J01,B,7.5',
    'IP,IP-001,J02,A,80',
    'IP,IP-001,J02,B,7.5',
    'IP,IP-002,J02,A,80',
    'IP,IP-002,J02,B,7.5',
    '',
  ]);
});

test('a run without marks has the head alone', () => {
  expect(markTable({ ...RUN.result, entries: [] })).toBe('group,entry,juror,criterion,mark\r\n');
});
