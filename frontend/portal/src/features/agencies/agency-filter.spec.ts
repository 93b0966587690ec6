/** @jest-environment node */
import { addressOf, filterOf, isSameFilter, searchOf } from './agency-filter';

const NOTHING = { cari: undefined, jenis: undefined, provinsi: undefined, pada: undefined, halaman: undefined };
const ALL = { text: '', kind: '', province: '', on: '', page: 1 } as const;

test.each([
  { address: {}, filter: ALL, because: 'an address without parameters asks for all' },
  { address: { cari: 'solok' }, filter: { ...ALL, text: 'solok' }, because: 'a search stands in it' },
  {
    address: { jenis: 'city', provinsi: '13' },
    filter: { ...ALL, kind: 'city', province: '13' },
    because: 'filters too',
  },
  { address: { jenis: 'kota', provinsi: 'x', pada: 'kemarin' }, filter: ALL, because: 'what is unknown is left out' },
  { address: { halaman: '3' }, filter: { ...ALL, page: 3 }, because: 'pages count from one' },
  { address: { halaman: '-1' }, filter: ALL, because: 'there is no page before the first' },
  { address: { halaman: '1.5' }, filter: ALL, because: 'there is no half page' },
])('$because', ({ address, filter }) => {
  expect(filterOf({ ...NOTHING, ...address })).toEqual(filter);
});

test('an address leads back to the filter it was made of', () => {
  const filter = { text: 'solok', kind: 'city', province: '13', on: '2022-07-24', page: 2 } as const;
  const address = addressOf(filter);
  expect(address).toEqual({ cari: 'solok', jenis: 'city', provinsi: '13', pada: '2022-07-24', halaman: '2' });
  expect(isSameFilter(filterOf(address as never), filter)).toBe(true);
});

test('what is not asked for leaves the address', () => {
  expect(Object.values(addressOf(ALL))).toEqual([null, null, null, null, null]);
});

test('the third page skips a hundred', () => {
  expect(searchOf({ ...ALL, page: 3 })).toMatchObject({ limit: 50, offset: 100 });
});
