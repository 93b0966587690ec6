import { explanationLines } from '../explanation';
import type { ClassQuota, InputDocument, TiePolicy } from '../input-document';
import type { Language } from '../number-text';
import { documentOf } from '../../test/class-quotas';
import { aRubric, ASSUMED, resultOf } from '../../test/builders';

const RUBRIC = aRubric({ tieChain: { elements: [], provenance: ASSUMED } });

const ROWS = [
  { code: 'A', score: 90, class: 'X' },
  { code: 'B', score: 80, class: 'X' },
  { code: 'C', score: 80, class: 'P' },
  { code: 'D', score: 70, class: null },
  { code: 'E', score: 60, class: null },
  { code: 'F', score: 50, class: 'Y' },
] as const;

function quotaOf(
  places: number,
  numbers: Readonly<Record<string, Partial<ClassQuota>>> = {},
  ties?: TiePolicy,
): InputDocument {
  const classes = [
    { class: 'X', ...numbers['X'] },
    { class: 'P', inside: 'X', ...numbers['P'] },
    { class: 'Y', ...numbers['Y'] },
  ];
  return documentOf({ entries: ROWS, quota: { group: 'IP', places, classes, ...(ties && { ties }) } });
}

function linesOf(input: InputDocument, entry: string, language: Language = 'id'): readonly string[] {
  return explanationLines(resultOf(input), RUBRIC, entry, language);
}

describe('shortlist 12: in words, why somebody is not selected and who is next', () => {
  const kept = quotaOf(3, { X: { cap: 1 }, Y: { floor: 2, shortfall: 'open' } });

  test.each<{ entry: string; language: Language; line: string }>([
    {
      ...{ entry: 'B', language: 'id' },
      line: 'Tidak terpilih: ketika gilirannya tiba masih ada tempat, tetapi kelas X penuh. Dari kelas itu paling banyak 1 yang terpilih: A.',
    },
    {
      ...{ entry: 'C', language: 'en' },
      line: 'Not selected: there were places left at its turn, but class X is full. At most 1 of it are selected: A.',
    },
    {
      ...{ entry: 'D', language: 'id' },
      line: 'Tidak terpilih: tempat yang tersisa ketika gilirannya tiba disediakan bagi kelas lain.',
    },
    { entry: 'D', language: 'id', line: 'Kelas Y mendapat paling sedikit 2 tempat; terpilih dari kelas itu F.' },
    { entry: 'D', language: 'id', line: '1 tempat kelas Y tidak dapat diisi siapa pun dan tetap kosong.' },
    { entry: 'D', language: 'en', line: 'Reserve 1 of 2; when somebody withdraws the result is computed again.' },
    {
      ...{ entry: 'F', language: 'id' },
      line: 'Terpilih di tempat yang disediakan bagi kelas Y, yang mendapat paling sedikit 2 dari 3 tempat kelompok IP; peringkatnya saja tidak cukup.',
    },
    {
      entry: 'B',
      language: 'id',
      line: 'Batas: A, peringkat 1, nilai 90,00. Selisih sebelum pembulatan 10, terdiri atas:',
    },
  ])('$entry: $line', ({ entry, language, line }) => expect(linesOf(kept, entry, language)).toContain(line));

  test('the selected of a class are those of the classes inside it too', () => {
    const lines = linesOf(quotaOf(4, { X: { cap: 2 }, P: { cap: 1, floor: 1, shortfall: 'pool' } }), 'B', 'en');
    expect(lines).toContain(
      'Not selected: there were places left at its turn, but class X is full. At most 2 of it are selected: A, C.',
    );
  });

  test('places that returned to the pool are not said to stay open', () => {
    const lines = linesOf(quotaOf(2, { Y: { floor: 2, shortfall: 'pool' } }), 'D', 'en');
    expect(lines).toContain('Class Y gets at least 2 places; selected of it: F.');
    expect(lines.join(' ')).not.toContain('stay open');
  });

  test('nobody of a class of which nobody may be', () => {
    expect(linesOf(quotaOf(2, { X: { cap: 0 } }), 'A', 'en')[1]).toBe(
      'Not selected: there were places left at its turn, but class X is full. At most 0 of it are selected: -.',
    );
  });

  test('a full class is no reserve, and is told so', () => {
    expect(linesOf(quotaOf(1, { X: { cap: 1 } }), 'B')).toEqual(
      expect.arrayContaining([
        'Tidak terpilih: 1 tempat kelompok IP terisi oleh peserta di atasnya.',
        'Bukan cadangan: kelas X penuh, jadi tempat yang dilepas kelas lain tidak dapat diisinya.',
      ]),
    );
  });

  test('a tie across the last place of a class', () => {
    expect(linesOf(quotaOf(4, { X: { cap: 2 } }), 'C')[1]).toBe(
      'Nilai sama di tempat terakhir kelas X: B, C memperebutkan 1 tempat. Hasil menunggu keputusan pleno; nama, kode, dan waktu tidak pernah menentukan.',
    );
  });
});

describe('shortlist 11: in words, what the written policy decided', () => {
  const LOT = { kind: 'lot', seed: '000000000012d687' } as const;
  const ORDER = 'B (2c73f08458540fa5), C (883ebce5a3f27c77)';

  test.each<{ ties: TiePolicy; entry: string; line: string }>([
    {
      ties: { kind: 'include-all' },
      entry: 'C',
      line: 'Selected: equal to others at the last place, and the written rule of group IP includes them all, beyond its 2 places.',
    },
    {
      ties: { kind: 'exclude-all' },
      entry: 'C',
      line: 'Not selected: equal to others at the last place, and the written rule of group IP includes none of them; the place stays open.',
    },
    {
      ties: LOT,
      entry: 'B',
      line: `Selected by lot among equals at the last place; the least number goes first. Its number is 2c73f08458540fa5; order of the lot: ${ORDER}.`,
    },
    {
      ties: LOT,
      entry: 'C',
      line: `Not selected, by lot among equals at the last place; the least number goes first. Its number is 883ebce5a3f27c77; order of the lot: ${ORDER}.`,
    },
  ])('$ties.kind, $entry', ({ ties, entry, line }) => expect(linesOf(quotaOf(2, {}, ties), entry, 'en')[1]).toBe(line));
});

describe('ranking 7: in words, what would have been needed', () => {
  test.each<{ ties?: TiePolicy; needed: string }>([
    { needed: 'To be selected it needed a score above 80.00, or 80.00 with a better tie chain.' },
    {
      ties: { kind: 'include-all' },
      needed:
        'To be selected it needed a score above 80.00, or 80.00 with a tie chain no worse: equals at the last place are all included.',
    },
  ])('$ties.kind', ({ ties, needed }) => {
    const places = ties === undefined ? 3 : 2;
    expect(linesOf(quotaOf(places, {}, ties), 'D', 'en')).toContain(needed);
  });
});
