/** @jest-environment node */
import { anImport } from '../../testing/imports';
import { beginningOf, beginningProblems, EVERY_AGENCY, unfinishedOf } from './beginning';

const FILE = { name: 'ekspor.csv', size: 10 };
const WANTED = { file: FILE, agency: 'contoh-ip-001', monitoring: null };

test.each([
  { file: null, agency: null, says: ['Pilih berkasnya.'] },
  { file: { ...FILE, size: 0 }, agency: null, says: ['Berkas ini kosong.'] },
  {
    file: { ...FILE, size: 268_435_457 },
    agency: EVERY_AGENCY,
    says: ['Berkas ini lebih besar dari 256 MB. Bagi menurut periode.'],
  },
  { file: FILE, agency: '', says: ['Pilih milik siapa aduan di berkas ini.'] },
  { file: FILE, agency: null, says: [] },
])('before a file is sent: $says', ({ file, agency, says }) => {
  expect(beginningProblems({ file, agency }).map(({ message }) => message)).toEqual(says);
});

test.each([
  { agency: null, monitoring: null, body: {} },
  { agency: EVERY_AGENCY, monitoring: 3, body: { monitoring: 3 } },
  { agency: 'contoh-ip-001', monitoring: null, body: { agency: 'contoh-ip-001' } },
])('an import of $agency for monitoring $monitoring says so', ({ agency, monitoring, body }) => {
  expect(beginningOf({ file: FILE, agency, monitoring })).toEqual({ fileName: 'ekspor.csv', size: 10, ...body });
});

test('a name that is longer than the server keeps loses its beginning, never its ending', () => {
  const { fileName } = beginningOf({ ...WANTED, file: { name: `${'a'.repeat(300)}.csv`, size: 1 } });
  expect([fileName.length, fileName.endsWith('a.csv')]).toEqual([200, true]);
});

test.each([
  { fields: {}, isFound: true },
  { fields: { state: 'cancelled' }, isFound: false },
  { fields: { size: 11 }, isFound: false },
  { fields: { fileName: 'lain.csv' }, isFound: false },
  { fields: { agency: null }, isFound: false },
  { fields: { monitoring: 1 }, isFound: false },
] as const)('an upload with $fields is one that this file may go on with: $isFound', ({ fields, isFound }) => {
  expect(unfinishedOf([anImport(fields)], WANTED)).toHaveLength(isFound ? 1 : 0);
});

test('whoever chooses no agency goes on with any of their own', () => {
  expect(unfinishedOf([anImport()], { ...WANTED, agency: null })).toHaveLength(1);
  expect(unfinishedOf([anImport({ agency: null })], { ...WANTED, agency: EVERY_AGENCY })).toHaveLength(1);
});
