import { csv, scoreFolder, type Written } from '../../test/score-files';
import { fileAnswer } from '../scored-answer';
import { verifiedFile } from './sealed-file';

const files = scoreFolder();

const mark = (code: string, weight: number) => ({
  ...{ code, kind: 'mark', weight },
  grid: { min: '0', max: '100', step: '1' },
});
const RUBRIC = {
  root: { code: 'ROOT', kind: 'group', total: 100, children: [mark('A', 60), mark('B', 40)] },
  selection: { places: 1 },
};
const WIDE = ['entry', 'juror', 'A', 'B'];
const MARKS = csv(WIDE, [
  ['P', 'j1', 80, 90],
  ['Q', 'j1', 70, 60],
]);
const METRIC = {
  root: {
    ...{ code: 'ROOT', kind: 'group' },
    children: [{ code: 'M', kind: 'metric', metric: 'M1', goalposts: { zeroAt: '40', fullAt: '98' } }],
  },
};

const linesOf = (written: Written) => files.refusal(() => files.scored(written));

describe('a rubric file is refused', () => {
  test.each([
    { rubric: '{"root": ', line: /^rubric\.json:1:\d+: Bukan JSON/, because: 'where its writing breaks off' },
    {
      rubric: '{"root": 1, "root": 2}',
      line: /^rubric\.json:1:13: Kunci "root" tertulis dua kali/,
      because: 'a key stands twice',
    },
    { rubric: '[]', line: /^rubric\.json:1:1: Harus object, bukan array/, because: 'it is something else' },
    { rubric: '{}', line: /^rubric\.json:1:1: Tidak ada "root"/, because: 'it has no tree' },
    { rubric: { ...RUBRIC, rot: 1 }, line: /rot: "rot" tidak dikenal/, because: 'a member is misspelt' },
    {
      rubric: { root: { code: 'ROOT', kind: 'grup', children: [] } },
      line: /root\.kind: "grup" tidak dikenal\. Pilih salah satu: group/,
      because: 'a kind is not known',
    },
    {
      rubric: { root: { ...RUBRIC.root, children: [{ code: 'A', kind: 'mrk' }] } },
      line: /root\.children\[0\]\.kind: "mrk" bukan "kind" yang dikenal/,
      because: 'the kind of a node is not known',
    },
    {
      rubric: { root: { ...RUBRIC.root, children: [{ ...mark('A', 1), grid: { min: 0, max: '1', step: '1' } }] } },
      line: /grid\.min: Angka 0 ditulis tanpa tanda kutip/,
      because: 'a decimal is written as a number',
    },
    {
      rubric: { ...RUBRIC, root: { ...RUBRIC.root, total: 0.5 } },
      line: /root\.total: Harus integer, bukan number/,
      because: 'a weight is no integer',
    },
    {
      rubric: { ...RUBRIC, version: 1e21 },
      line: /version: Bilangan 1e\+21 melampaui 9007199254740991/,
      because: 'a number is not safe',
    },
    {
      rubric: { ...RUBRIC, selection: { plces: 1 } },
      line: /selection: Tidak sesuai dengan bentuk mana pun. Tulis salah satu: \{places\}/,
      because: 'the places fit no form',
    },
    {
      rubric: { ...RUBRIC, root: { ...RUBRIC.root, total: 99 } },
      line: /^rubric\.json:\d+:\d+: root\.total: Bobot anak-anak ROOT berjumlah 100, bukan 99 \(selisih -1\)/,
      because: 'the weights do not sum',
    },
    {
      rubric: { root: { ...RUBRIC.root, children: [mark('A', 60), { ...mark('B', 1), weight: undefined }] } },
      line: /^rubric\.json:\d+:\d+: root: Sebagian anak "ROOT" punya bobot/,
      because: 'one child has a weight and another has none',
    },
    {
      rubric: { root: { ...RUBRIC.root, total: 1, combine: { kind: 'sum', factors: { A: '1', B: '1' } } } },
      line: /^rubric\.json:\d+:\d+: root\.children\[0\]\.weight: A sudah punya faktor/,
      because: 'a summand has a weight beside its factor',
    },
    {
      rubric: { ...RUBRIC, indices: [{ code: 'x', weights: {}, totals: {} }] },
      line: /indices: Bobot ditulis di simpul dan di "indices"/,
      because: 'weights stand at two places',
    },
    {
      rubric: { ...RUBRIC, root: { ...RUBRIC.root, children: [mark('A', 60), mark('A', 40)] } },
      line: /root\.children\[1\]\.code: Kode A dipakai dua simpul/,
      because: 'a code stands twice',
    },
  ])('$because', ({ rubric, line }) => {
    expect(linesOf({ rubric, marks: MARKS })).toContainEqual(expect.stringMatching(line));
  });
});

describe('a table of marks is refused', () => {
  test.each([
    { marks: '', line: /^marks\.csv:1:1: Tabel kosong/, because: 'it is empty' },
    {
      marks: 'entry,juror,A,A\n',
      line: /^marks\.csv:1:4: A: Kolom "A" tertulis dua kali/,
      because: 'a column stands twice',
    },
    { marks: 'entry,juror,,A\n', line: /^marks\.csv:1:3: Kolom tanpa nama/, because: 'a column has no name' },
    { marks: 'peserta;juror;A\n', line: /^marks\.csv:1:1: Kolom "entry" tidak ada/, because: 'a column is missing' },
    {
      marks: 'entry,juror,criterion,value,nilai\n',
      line: /^marks\.csv:1:5: nilai: Kolom "nilai" tidak dikenal/,
      because: 'a column is not known',
    },
    { marks: `${MARKS}P,j2,80\n`, line: /^marks\.csv:4:1: Baris ini punya 3 kolom/, because: 'a row is too short' },
    {
      marks: 'entry,juror,A\nP,"j1,80\n',
      line: /^marks\.csv:\d+:1: Tanda kutip tidak benar/,
      because: 'a quotation has no end',
    },
    {
      marks: `${MARKS},j2,80,1\n`,
      line: /^marks\.csv:4:1: entry: Kolom "entry" kosong/,
      because: 'it does not say whose',
    },
    {
      marks: `${MARKS}P,,80,1\n`,
      line: /^marks\.csv:4:2: juror: Kolom "juror" kosong/,
      because: 'it does not say by whom',
    },
    {
      marks: 'entry,juror,criterion,value\nP,j1,,80\n',
      line: /^marks\.csv:2:3: criterion: Kolom "criterion" kosong/,
      because: 'it does not say for what',
    },
    {
      marks: 'entry,juror,A,state\nP,j1,80,terkunci\n',
      line: /^marks\.csv:2:4: state: "terkunci" tidak dikenal\. Pilih salah satu: locked, open, recused/,
      because: 'a word is not known',
    },
    {
      marks: 'entry,juror,criterion,value,state\nP,j1,A,80,open\nP,j1,B,80,locked\n',
      line: /^marks\.csv:3:5: state: Lembar juri j1 untuk P sudah dinyatakan open/,
      because: 'a sheet has two states',
    },
    {
      marks: csv([...WIDE, 'C'], [['P', 'j1', 1, 2, 3]]),
      line: /^marks\.csv:2:5: C: Kriteria C tidak ada/,
      because: 'a criterion is unknown',
    },
    {
      marks: 'entry,juror,criterion,value\nP,j1,A,80\nP,j1,A,80\n',
      line: /^marks\.csv:3:3: criterion: Kriteria A dinilai dua kali/,
      because: 'a mark stands twice',
    },
    {
      marks: csv(WIDE, [['P', 'j1', 'NaN', 1]]),
      line: /^marks\.csv:2:3: A: "NaN" bukan bilangan desimal/,
      because: 'it is NaN',
    },
    {
      marks: 'entry;juror;A;B\nP;j1;80,5;1\n',
      line: /^marks\.csv:2:3: A: "80,5" bukan bilangan/,
      because: 'it has a decimal comma',
    },
    {
      marks: csv(WIDE, [['P', 'j1', 101, 1]]),
      line: /^marks\.csv:2:3: A: Nilai 101 di atas skala/,
      because: 'it is above the scale',
    },
  ])('$because', ({ marks, line }) => {
    expect(linesOf({ rubric: RUBRIC, marks })[0]).toMatch(line);
  });

  test('panels that marked no entry in common cannot be compared, unless that is meant', () => {
    const marks = csv(WIDE, [
      ['P', 'j1', 80, 90],
      ['Q', 'j2', 70, 60],
    ]);
    expect(linesOf({ rubric: RUBRIC, marks })).toEqual([
      expect.stringMatching(/^marks\.csv:3:2: juror: .*j1 dan j2 tidak terhubung/),
    ]);
    expect(files.scored({ rubric: RUBRIC, marks }, 'disconnected-panel').result.state).toBe('settled');
  });

  test('a tie across the cut waits for a ruling, unless that is meant', () => {
    const marks = csv(WIDE, [
      ['P', 'j1', 80, 80],
      ['Q', 'j1', 80, 80],
    ]);
    expect(linesOf({ rubric: RUBRIC, marks })).toEqual([
      expect.stringMatching(/^marks\.csv:2:1: entry: Seri melintasi batas ALL: P, Q berbagi 1 tempat/),
    ]);
    expect(files.scored({ rubric: RUBRIC, marks }, 'open-tie').result.state).toBe('open');
    const rulings = csv(['code', 'kind', 'selected', 'reason'], [['R1', 'tie-at-cut', 'Q', 'Pleno.']]);
    expect(files.scored({ rubric: RUBRIC, marks, rulings }).result.groups[0]?.selected).toEqual(['Q']);
  });
});

test.each([
  { language: 'id', says: 'Putusan R1 tidak dipakai: tidak ada lagi nilai sama di batas ini.' },
  { language: 'en', says: 'The ruling R1 is not used: there is no tie across this cut any more.' },
] as const)('a ruling that decides nothing is no fault, and is told with why: $says', ({ language, says }) => {
  const paths = {
    rubric: files.write('rubric.json', JSON.stringify(RUBRIC)),
    marks: files.write('marks.csv', MARKS),
    rulings: files.write('rulings.csv', csv(['code', 'kind', 'selected', 'reason'], [['R1', 'tie-at-cut', 'P', 'x']])),
  };
  const order = { kind: 'score', files: paths, allow: new Set<never>(), language, wanted: 'hash' } as const;
  expect(fileAnswer(order, () => undefined)).toMatchObject({ kind: 'good', notes: [says] });
});

describe('the other tables are refused', () => {
  const metrics = (row: string): Written => ({
    rubric: METRIC,
    metrics: `entry,metric,state,value,numerator,denominator\n${row}\n`,
  });
  test.each<{ written: Written; line: RegExp; because: string }>([
    {
      written: { rubric: RUBRIC, marks: MARKS, entries: 'entry\nP\nP\nQ\n' },
      line: /^entries\.csv:3:1: entry: Peserta P tertulis dua kali/,
      because: 'an entry stands twice',
    },
    {
      written: { rubric: RUBRIC, marks: MARKS, entries: 'entry\nP\n' },
      line: /^marks\.csv:3:1: entry: Nilai untuk Q, yang bukan peserta/,
      because: 'marks are for a stranger',
    },
    {
      written: { rubric: RUBRIC, marks: MARKS, entries: 'entry,nama\nP,x\n' },
      line: /^entries\.csv:1:2: nama: Kolom "nama" tidak dikenal/,
      because: 'entries have a column that is not known',
    },
    {
      written: { rubric: RUBRIC, marks: MARKS, entries: 'entry,score:document\nP,80\nQ,"8,5"\n' },
      line: /^entries\.csv:3:2: score:document: Nilai tahap sebelumnya bukan bilangan desimal/,
      because: 'a carried score is no decimal',
    },
    {
      written: {
        rubric: {
          rubrics: [
            { group: 'X', rubric: { root: RUBRIC.root } },
            { group: 'Y', rubric: { root: RUBRIC.root } },
          ],
        },
        marks: MARKS,
      },
      line: /^marks\.csv:2:1: Ada beberapa kelompok/,
      because: 'the group is not said where there are several',
    },
    {
      written: { rubric: RUBRIC, marks: MARKS, entries: 'entry,rank:short\nP,1\nQ,2.5\n' },
      line: /^entries\.csv:3:2: rank:short: "2\.5" bukan peringkat/,
      because: 'a carried rank is no whole number',
    },
    {
      written: metrics('P,M1,,,,'),
      line: /^metrics\.csv:2:4: value: "M1" tanpa nilai/,
      because: 'a figure has no value',
    },
    {
      written: metrics('P,M1,,1,1,2'),
      line: /^metrics\.csv:2:4: value: "M1" punya nilai dan pembilang/,
      because: 'a figure says two things',
    },
    {
      written: metrics('P,M9,,1,,'),
      line: /^metrics\.csv:2:2: metric: "M9" bukan metrik rubrik ini/,
      because: 'a figure has no node',
    },
    {
      written: { rubric: METRIC, metrics: 'entry,M1,M9\nP,50,1\nQ,50,2\n' },
      line: /^metrics\.csv:1:3: M9: "M9" bukan metrik rubrik ini/,
      because: 'a column of figures has no node',
    },
    {
      written: metrics('P,M1,,,3,2'),
      line: /^metrics\.csv:2:5: numerator: Pembilang 3 melebihi penyebut 2/,
      because: 'more are counted than there are',
    },
    {
      written: metrics('P,M1,,,x,2'),
      line: /^metrics\.csv:2:5: numerator: Bukan bilangan desimal/,
      because: 'a count is no number',
    },
    {
      written: { rubric: METRIC, entries: 'entry\nP\n', metrics: 'entry,M1:numerator,M1:denominator\nQ,1,2\n' },
      line: /^metrics\.csv:2:1: entry: Peserta "Q" tidak ada/,
      because: 'a figure is of a stranger',
    },
    {
      written: { rubric: RUBRIC, marks: MARKS, rulings: 'code,kind,selected,reason\nR,tie-at-cut,Z,Pleno.\n' },
      line: /^rulings\.csv:2:3: selected: Putusan memilih Z/,
      because: 'a ruling selects a stranger',
    },
    {
      written: { rubric: RUBRIC, marks: MARKS, rulings: 'code,kind,selected,reason\nR,seri,P,Pleno.\n' },
      line: /^rulings\.csv:2:2: kind: "seri" tidak dikenal/,
      because: 'a ruling is of no kind',
    },
  ])('$because', ({ written, line }) => {
    expect(linesOf(written)[0]).toMatch(line);
  });

  test('what is told stands in the order of the file, whatever was looked at first', () => {
    const rubric = { ...RUBRIC, root: { ...RUBRIC.root, total: 99, children: [mark('A', 60), mark('A', 40)] } };
    const places = linesOf({ rubric, marks: MARKS }).map((line) => Number(line.split(':')[1]));
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('of two hundred thousand values that are none the first are told, and how many others there are', () => {
    const input = `{"entries": [${Array.from({ length: 200_000 }, () => '1').join()}]}`;
    const lines = linesOf({ input });
    expect(lines).toHaveLength(26);
    expect(lines[24]).toMatch(/^input\.json:1:46: entries\[16\]: Harus object, bukan number/);
    expect(lines[25]).toBe('... dan 199.983 masalah lain.');
  });

  test('every problem is told, up to a number that can be read', () => {
    const rows = Array.from({ length: 40 }, (_, place) => [`E${place}`, 'j1', 101, 50]);
    const lines = linesOf({ rubric: RUBRIC, marks: csv(WIDE, rows) });
    expect(lines).toHaveLength(26);
    expect(lines[24]).toContain('marks.csv:26:3:');
    expect(lines[25]).toBe('... dan 15 masalah lain.');
  });
});

describe('what is no file of ours is refused', () => {
  test.each([
    { text: '[1]', line: /^x\.json:1:1: Harus object/, because: 'a list' },
    { text: '["'.padEnd(300_000, '['), line: /^x\.json:1:\d+: Bukan JSON/, because: 'a text without end' },
    { text: '['.repeat(300_000), line: /^x\.json:1:201: Bersarang lebih dari 200 tingkat/, because: 'an abyss' },
    { text: '{"format": "anggakara.sealed/2"}', line: /^x\.json:1:1: Tidak ada "input/, because: 'another version' },
    { text: '{"a": "\\x"}', line: /^x\.json:1:7: Bukan JSON/, because: 'an escape that JSON does not know' },
    { text: 'a\u0000b', line: /^x\.json:1:1: Bukan JSON/, because: 'a binary file' },
  ])('$because', ({ text, line }) => {
    const file = files.write('x.json', text);
    expect(files.refusal(() => verifiedFile(file))[0]).toMatch(line);
  });

  test('nothing that a file holds moves the cursor of whoever reads about it', () => {
    const [line] = linesOf({ rubric: RUBRIC, marks: `entry,juror,A\nP,j1,"\u001b[2J"\n` });
    expect(line).toContain('"\u00b7[2J" bukan bilangan');
  });

  test('a file that is not there, and one that is no text', () => {
    expect(files.refusal(() => verifiedFile('/nowhere/x.json'))).toEqual([
      '/nowhere/x.json:1:1: Berkas tidak dapat dibaca (ENOENT). Periksa nama dan izinnya.',
    ]);
    const file = files.write('latin.json', '');
    files.write('latin.json', Buffer.from([0x61, 0x0a, 0x62, 0xff]) as unknown as string);
    expect(files.refusal(() => verifiedFile(file), 'en')).toEqual([
      'latin.json:2:2: Not a UTF-8 text. Save the file as UTF-8.',
    ]);
  });
});
