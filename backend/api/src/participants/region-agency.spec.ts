import { regionTables } from '../platform';
import { provinceAgency, regencyAgency, type RegionRow } from './region-agency';

const rows = (file: string): readonly RegionRow[] => regionTables().readCsv(file) as unknown as readonly RegionRow[];

const REGENCIES = rows('regencies.csv').map(regencyAgency);
const PROVINCES = rows('provinces.csv').map(provinceAgency);

const named = (name: string) => REGENCIES.filter(({ shortName }) => shortName === name);

test('there are 38 provinces and 514 regencies and cities', () => {
  expect(PROVINCES).toHaveLength(38);
  expect(REGENCIES.filter(({ entityType }) => entityType === 'regency')).toHaveLength(416);
  expect(REGENCIES.filter(({ entityType }) => entityType === 'city')).toHaveLength(98);
});

test.each([
  { pair: 'Solok', regency: '13.02', city: '13.72' },
  { pair: 'Bandung', regency: '32.04', city: '32.73' },
  { pair: 'Bogor', regency: '32.01', city: '32.71' },
  { pair: 'Semarang', regency: '33.22', city: '33.74' },
  { pair: 'Malang', regency: '35.07', city: '35.73' },
  { pair: 'Madiun', regency: '35.19', city: '35.77' },
  { pair: 'Cirebon', regency: '32.09', city: '32.74' },
  { pair: 'Sukabumi', regency: '32.02', city: '32.72' },
])('Kabupaten $pair and Kota $pair are two', ({ pair, regency, city }) => {
  expect(named(pair).map(({ name, regionCode }) => [name, regionCode])).toEqual([
    [`Pemerintah Kabupaten ${pair}`, regency],
    [`Pemerintah Kota ${pair}`, city],
  ]);
});

test('Solok Selatan is neither', () => {
  expect(named('Solok Selatan')).toMatchObject([{ code: 'kabupaten-solok-selatan', regionCode: '13.11' }]);
});

test('no two regions have one code', () => {
  const codes = [...PROVINCES, ...REGENCIES].map(({ code }) => code);
  expect(new Set(codes).size).toBe(552);
});

test.each([
  { row: { code: '31', name: 'DKI JAKARTA' }, name: 'Pemerintah Provinsi DKI Jakarta', code: 'provinsi-dki-jakarta' },
  {
    row: { code: '73.10', name: 'KABUPATEN PANGKAJENE DAN KEPULAUAN' },
    name: 'Pemerintah Kabupaten Pangkajene dan Kepulauan',
    code: 'kabupaten-pangkajene-dan-kepulauan',
  },
  {
    row: { code: '71.09', name: 'KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO' },
    name: 'Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro',
    code: 'kabupaten-siau-tagulandang-biaro',
  },
])('$row.name is $name', ({ row, name, code }) => {
  const agency = row.code.length === 2 ? provinceAgency(row) : regencyAgency(row);
  expect(agency).toMatchObject({ name, code, regionCode: row.code, provinceCode: row.code.slice(0, 2) });
});

test('what is neither a regency nor a city is refused', () => {
  expect(() => regencyAgency({ code: '13.02', name: 'SOLOK' })).toThrow('13.02 SOLOK is neither');
});
