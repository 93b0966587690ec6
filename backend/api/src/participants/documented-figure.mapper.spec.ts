import type { DocumentedFigureEntity } from './documented-figure.entity';
import { documentedFigureView } from './documented-figure.mapper';

function aRow(row: Partial<DocumentedFigureEntity> = {}): DocumentedFigureEntity {
  return {
    code: 'rekaan-2020',
    agencyCode: 'rekaan',
    agency: {
      ...{ code: 'rekaan', name: 'Kota Rekaan', entityType: 'city', regionCode: null },
      ...{ provinceCode: null, since: null, sinceSource: null, sources: [], searchNames: [] },
      ...{ synthetic: false, searchKey: 'kotarekaan' },
    },
    title: 'Aduan 2020',
    ...{ windowPrinted: 'Januari-Desember 2020', windowStart: '2020-01-01', windowEnd: '2020-12-30' },
    windowComplete: true,
    ...{ sourceTitle: 'Berita', sourcePublisher: 'Kota Rekaan', sourcePublished: '2021' },
    printedFigures: [{ label: 'Aduan', printed: '10' }],
    ...{ received: 10, resolved: 7, inProcess: 2, notFollowedUp: 1, followUpDays: [] },
    cannotBeRecomputed: ['Waktu tindak lanjut: tidak disebut.'],
    remarks: [],
    ...row,
  };
}

const WEEKENDS_ALONE = new Set(['2020-01-01']);

test('a view has the fields of the contract, and none of the table’s own', () => {
  const view = documentedFigureView(aRow(), WEEKENDS_ALONE);
  expect(Object.keys(view).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    ...['agencyCode', 'agencyName', 'cannotBeRecomputed', 'code', 'consequences', 'counts', 'followUpDays', 'metrics'],
    ...['printedFigures', 'remarks', 'source', 'title', 'window'],
  ]);
  expect(view).toMatchObject({
    agencyName: 'Kota Rekaan',
    window: { printed: 'Januari-Desember 2020', start: '2020-01-01', end: '2020-12-30', complete: true },
    source: { title: 'Berita', publisher: 'Kota Rekaan', published: '2021' },
    counts: { received: 10, resolved: 7, inProcess: 2, notFollowedUp: 1 },
  });
});

test.each([
  { row: {}, codes: [], because: 'the window ends on a Wednesday and no mean is quoted' },
  { row: { windowEnd: '2020-12-27' }, codes: ['cut-off-working-days'], because: 'the window ends on a Sunday' },
  {
    row: {
      followUpDays: [
        { period: '2019', printed: '4', value: '4' },
        { period: '2020', printed: '2', value: '2' },
      ],
    },
    codes: ['days-change', 'days-improvement'],
    because: 'two means are quoted',
  },
])('beside what follows from counts there is $codes: $because', ({ row, codes }) => {
  const ofCounts = documentedFigureView(aRow(), WEEKENDS_ALONE).consequences.map(({ code }) => code);
  const found = documentedFigureView(aRow(row), WEEKENDS_ALONE).consequences.map(({ code }) => code);
  expect(found.slice(ofCounts.length)).toEqual(codes);
});

test('figures say nothing of a group or an edition, whatever their source said', () => {
  expect(JSON.stringify(documentedFigureView(aRow(), WEEKENDS_ALONE))).not.toMatch(/"(group|edition|rank|score)"/);
});
