/** @jest-environment node */
import type { ComparisonObstacle } from '@anggakara/contracts';
import { obstacleText } from './obstacle-text';

const incomplete = (start: string | null, end: string | null): ComparisonObstacle => {
  return { kind: 'window-incomplete', agencyName: 'Kota Solok', start, end };
};

test.each([
  { obstacle: { kind: 'windows-differ', count: 3 } as const, text: 'Jendelanya berbeda: 3 jendela.' },
  {
    obstacle: incomplete(null, '2020-11'),
    text: 'Jendela Kota Solok tidak lengkap (hari pertama tidak disebut, hari terakhir hanya disebut November 2020).',
  },
  {
    obstacle: incomplete('2017', '2020-10-31'),
    text: 'Jendela Kota Solok tidak lengkap (hari pertama hanya disebut 2017).',
  },
  {
    obstacle: incomplete('2020-01-01', null),
    text: 'Jendela Kota Solok tidak lengkap (hari terakhir tidak disebut).',
  },
  {
    obstacle: incomplete('2020-01-01', '2020-12-31'),
    text: 'Jendela Kota Solok tidak lengkap (sumbernya meninggalkan keraguan).',
  },
])('it is said as "$text"', ({ obstacle, text }) => expect(obstacleText(obstacle)).toBe(text));
