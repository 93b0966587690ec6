import type { DocumentedFigureView, FigureWindowView } from '@anggakara/contracts';
import { figureComparison } from './figure-comparison';

function aFigure(agencyName: string, window: Partial<FigureWindowView>): DocumentedFigureView {
  return {
    code: agencyName.toLowerCase(),
    agencyCode: agencyName.toLowerCase(),
    agencyName,
    title: '',
    window: { printed: 'Januari-Desember 2020', start: '2020-01-01', end: '2020-12-31', complete: true, ...window },
    source: { title: '', publisher: '', published: '' },
    printedFigures: [],
    counts: { received: 1, resolved: 1, inProcess: 0, notFollowedUp: 0 },
    followUpDays: [],
    consequences: [],
    metrics: null,
    cannotBeRecomputed: [],
    remarks: [],
  };
}

const KALTIM = aFigure('Kaltim', {});
const SOLOK = aFigure('Solok', {
  printed: 'akhir 2017 sampai 31 Oktober 2020',
  start: '2017',
  end: '2020-10-31',
  complete: false,
});
const MUARA_ENIM = aFigure('Muara Enim', {
  printed: 'sampai dengan bulan November 2020',
  start: null,
  end: '2020-11',
  complete: false,
});

test('three windows must not be ranked together, and it is said which they are and why', () => {
  const { comparable, obstacles, items } = figureComparison([MUARA_ENIM, SOLOK, KALTIM]);
  expect(comparable).toBe(false);
  expect(items).toHaveLength(3);
  expect(obstacles).toEqual([
    { kind: 'windows-differ', count: 3 },
    { kind: 'window-incomplete', agencyName: 'Muara Enim', start: null, end: '2020-11' },
    { kind: 'window-incomplete', agencyName: 'Solok', start: '2017', end: '2020-10-31' },
  ]);
});

test.each([
  { items: [KALTIM, aFigure('Lain', {})], comparable: true, because: 'equal and complete windows' },
  { items: [KALTIM], comparable: true, because: 'one figure, which is compared with nothing' },
  { items: [SOLOK], comparable: true, because: 'one figure, even an incomplete one' },
  { items: [], comparable: true, because: 'no figure' },
  { items: [KALTIM, aFigure('Lain', { start: '2019-01-01' })], comparable: false, because: 'windows of other length' },
  { items: [SOLOK, { ...SOLOK, agencyName: 'Lain' }], comparable: false, because: 'equal but incomplete windows' },
  {
    items: [KALTIM, aFigure('Lain', { complete: false })],
    comparable: false,
    because: 'a window that the source itself leaves in doubt',
  },
])('$because: comparable is $comparable', ({ items, comparable }) => {
  const found = figureComparison(items);
  expect(found.comparable).toBe(comparable);
  expect(found.obstacles.length === 0).toBe(comparable);
});
