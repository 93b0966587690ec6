import { searchCore, searchKey, searchPatterns } from './search-key';

test.each([
  { text: 'Pemerintah Kabupaten Muara Enim', key: 'pemerintahkabupatenmuaraenim', because: 'spaces are left out' },
  { text: 'Kab. Muara-Enim', key: 'kabmuaraenim', because: 'punctuation is left out' },
  { text: 'KOTA SOLOK', key: 'kotasolok', because: 'case does not count' },
  { text: 'Café  Ünïd', key: 'cafeunid', because: 'accents do not count' },
  { text: 'ＩＰ－００１', key: 'ip001', because: 'wide letters are letters' },
  { text: '100 % -- !', key: '100', because: 'signs are left out' },
  { text: '13.72', key: '1372', because: 'the point of a code is left out' },
  { text: '', key: '', because: 'nothing stays nothing' },
])('the key of "$text" is "$key": $because', ({ text, key }) => {
  expect(searchKey(text)).toBe(key);
});

/** What LIKE ALL does with patterns that have wildcards at both ends alone. */
const finds = (search: string, name: string): boolean =>
  searchPatterns(search).every((pattern) => searchKey(name).includes(pattern.slice(1, -1)));

test.each([
  { search: 'muaraenim', found: true },
  { search: 'Muara Enim', found: true },
  { search: 'kab. muara enim', found: true },
  { search: 'enim muara', found: true },
  { search: 'MUARA-ENIM!', found: true },
  { search: '', found: true },
  { search: '%', found: true },
  { search: '_', found: true },
  { search: 'muara solok', found: false },
])('whether "$search" finds Kabupaten Muara Enim: $found', ({ search, found }) => {
  expect(finds(search, 'Pemerintah Kabupaten Muara Enim')).toBe(found);
});

test('no pattern holds a wildcard but at its ends', () => {
  expect(searchPatterns('100%_a')).toEqual(['%100%', '%a%']);
});

test.each([
  { search: 'Pemkab Muara Enim', core: 'muaraenim' },
  { search: 'prov. kaltim', core: 'kaltim' },
  { search: 'kota', core: '' },
  { search: '13.72', core: '1372' },
])('what "$search" means without saying what kind of agency it is: "$core"', ({ search, core }) => {
  expect(searchCore(search)).toBe(core);
});

test('a region code is one word', () => {
  expect(searchPatterns('13.72')).toEqual(['%1372%']);
});
