/** @jest-environment node */
import type { FactValue } from '@anggakara/contracts';
import { aFact, anUnknown, aSource } from '../../testing/facts';
import { factText, provenanceOf } from './fact-text';

const WIB = { time: '23:59', zone: 'WIB' } as const;

test.each<{ value: FactValue; text: string }>([
  { value: { kind: 'text', text: 'Top 46' }, text: 'Top 46' },
  { value: { kind: 'count', count: 1439 }, text: '1.439' },
  { value: { kind: 'date', date: '2018-11-08', clock: null }, text: '8 November 2018' },
  { value: { kind: 'date', date: '2022-06', clock: null }, text: 'Juni 2022' },
  { value: { kind: 'date', date: '2018', clock: WIB }, text: '2018, 23.59 WIB' },
  {
    value: { kind: 'span', from: '2022-02-18', to: '2022-04-14', clock: WIB },
    text: '18 Februari 2022 sampai 14 April 2022, 23.59 WIB',
  },
  { value: { kind: 'span', from: null, to: '2020-10', clock: null }, text: '\u2026 sampai Oktober 2020' },
  {
    value: { kind: 'person', name: 'Eva Sundari', background: 'practitioner', role: 'praktisi' },
    text: 'Eva Sundari, praktisi',
  },
  { value: { kind: 'unknown' }, text: 'tidak diketahui' },
])('$value.kind reads: $text', ({ value, text }) => {
  expect(factText(value)).toBe(text);
});

test('a documented statement opens every source that it rests on', () => {
  const sources = [aSource(), aSource({ title: 'jpnn.com/x', publisher: 'JPNN' })];
  expect(provenanceOf(aFact({ sources }))).toEqual({
    kind: 'documented',
    source: 'menpan.go.id/top-46 (Kementerian PANRB); jpnn.com/x (JPNN)',
  });
});

test('an assumption opens its reason with what it was read from', () => {
  expect(provenanceOf(aFact({ standing: 'assumption', note: 'Dihitung mundur.' }))).toEqual({
    kind: 'assumption',
    reason: 'Dihitung mundur. menpan.go.id/top-46 (Kementerian PANRB)',
  });
});

test('what is unknown has no mark to open', () => {
  expect(provenanceOf(anUnknown())).toBeNull();
});
