/** @jest-environment node */
import { navigationOf } from './navigation-items';
import { agencyItems, entryItems, matchingItems, pageItems } from './palette-items';

const ENTRY = { code: 'IP-001', name: 'Kota Contoh', agencyName: 'Pemerintah Kota Contoh' };
const PLACE = { base: '/edisi/demo', sheets: null, may: () => true };

test('the pages are those of the role, and no others', () => {
  const texts = pageItems(navigationOf('juror', 'demo')).map(({ text }) => text);
  expect(texts).toContain('Lembar nilai saya');
  expect(texts).not.toContain('Jejak audit');
});

test.each([
  {
    sheets: '/edisi/demo/tahap/document/penilaian',
    mayClaims: false,
    link: '/edisi/demo/tahap/document/penilaian/IP-001',
  },
  { sheets: null, mayClaims: true, link: '/edisi/demo/metrik/IP-001' },
  { sheets: null, mayClaims: false, link: '/edisi/demo/peserta' },
])('an entry leads to $link', ({ sheets, mayClaims, link }) => {
  expect(entryItems([ENTRY], { ...PLACE, sheets, may: () => mayClaims })).toMatchObject([{ link }]);
});

test.each([
  { text: 'ip-001', found: 1 },
  { text: 'contoh  KOTA', found: 1 },
  { text: 'pemerintah', found: 1 },
  { text: 'kota solok', found: 0 },
  { text: '', found: 1 },
])('"$text" finds $found', ({ text, found }) => {
  expect(matchingItems(entryItems([ENTRY], PLACE), text)).toHaveLength(found);
});

test('agencies of one name are told apart by their province', () => {
  const agency = {
    ...({ code: 'kota-solok', name: 'Kota Solok', entityType: 'city', regionCode: null, synthetic: false } as const),
    ...{ province: 'Sumatera Barat', ended: false, documentedFigures: 0, editions: 0 },
  };
  expect(agencyItems([agency])).toEqual([{ text: 'Kota Solok', hint: 'Sumatera Barat', link: '/instansi/kota-solok' }]);
});
