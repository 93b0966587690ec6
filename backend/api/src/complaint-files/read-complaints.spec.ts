import { HEADER, MAPPING, RULES, sourceOf, wholeReading } from '../../test/complaint-files';
import { ByteTools } from './byte-tools';
import { fastestTools, readComplaints } from './read-complaints';

const file = (...rows: readonly string[]): string => [HEADER, ...rows].join('\r\n');
const SOUND = '#1;Dinas A;01/02/2020;02/02/2020;03/02/2020;04/02/2020;Selesai';

describe('a sound row', () => {
  test('is read with its line, its ticket without the sign before it, its days and its words', async () => {
    const { accepted, rejected, summary } = await wholeReading(file(SOUND));
    expect(rejected).toEqual([]);
    expect(accepted).toEqual([
      {
        ...{ line: 2, ticket: '1', agency: 'Dinas A', received: '2020-02-01', dispositioned: '2020-02-02' },
        ...{ firstFollowUp: '2020-02-03', closed: '2020-02-04', status: 4, classification: 5, visibility: 0 },
        ...{ channel: '', category: '', flags: 0, satisfaction: 0 },
      },
    ]);
    expect(summary).toMatchObject({ rows: 1, accepted: 1, rejected: 0, blank: 0, agencies: ['Dinas A'] });
  });

  test('may lack every column that is not needed', async () => {
    const columns = { ticket: 'Tracking ID', received: 'Tanggal Masuk', status: 'Status' };
    const { accepted } = await wholeReading('Status,Tracking ID,Tanggal Masuk\nditunda,7,2020-01-31', {
      mapping: { columns },
    });
    expect(accepted).toMatchObject([{ ticket: '7', agency: '', received: '2020-01-31', closed: null, status: 5 }]);
  });
});

const rest = (days: string, status = 'Selesai'): string => `A;${days};${status}`;

describe('complaint-files 10, 13-18: a row is rejected, with line and column', () => {
  test.each([
    { row: 'A;x', code: 'too-few-cells', column: null, facts: { found: 2, wanted: 7 } },
    { row: `${SOUND};;x`, code: 'too-many-cells', column: null, facts: { found: 9, wanted: 7 } },
    { row: '"1"x;A;01/02/2020;;;;Proses', code: 'quotes-wrong', column: null, facts: {} },
    { row: `;${rest('01/02/2020;;;', 'Proses')}`, code: 'ticket-missing', column: 'Tracking ID', facts: {} },
    { row: `#;${rest('01/02/2020;;;', 'Proses')}`, code: 'ticket-missing', column: 'Tracking ID', facts: {} },
    { row: `1\u00e9;${rest('01/02/2020;;;', 'Proses')}`, code: 'ticket-unreadable', column: 'Tracking ID', facts: {} },
    {
      row: `${'1'.repeat(41)};${rest('01/02/2020;;;', 'Proses')}`,
      ...{ code: 'ticket-too-long', column: 'Tracking ID', facts: { most: 40 } },
    },
    { row: `1;${rest(';;;', 'Proses')}`, code: 'received-missing', column: 'Tanggal Masuk', facts: {} },
    { row: `1;${rest('-;;;', 'Proses')}`, code: 'received-missing', column: 'Tanggal Masuk', facts: {} },
    {
      row: `1;${rest('31/02/2020;;;', 'Proses')}`,
      ...{ code: 'date-unreadable', column: 'Tanggal Masuk', facts: { value: '31/02/2020' } },
    },
    {
      row: `1;${rest('02/02/2020;01/02/2020;;', 'Proses')}`,
      ...{ code: 'before-received', column: 'Tanggal Disposisi', facts: { day: '2020-02-01', received: '2020-02-02' } },
    },
    {
      row: `1;${rest('02/02/2020;;05/02/2020;04/02/2020')}`,
      ...{ code: 'closed-before-follow-up', column: 'Tanggal Selesai' },
      facts: { closed: '2020-02-04', followUp: '2020-02-05' },
    },
    {
      row: `1;${rest('02/02/2020;;;01/02/2021')}`,
      ...{ code: 'after-cut-off', column: 'Tanggal Selesai', facts: { day: '2021-02-01', until: '2021-01-31' } },
    },
    {
      row: `1;${rest('01/02/2021;;;', 'Proses')}`,
      ...{ code: 'after-cut-off', column: 'Tanggal Masuk', facts: { day: '2021-02-01', until: '2021-01-31' } },
    },
    {
      row: `1;${rest('31/12/2019;;;', 'Proses')}`,
      ...{ code: 'outside-windows', column: 'Tanggal Masuk', facts: { day: '2019-12-31' } },
    },
    { row: `1;${rest('01/02/2020;;;', '')}`, code: 'status-missing', column: 'Status', facts: {} },
    {
      row: `1;${rest('01/02/2020;;;', 'hampir')}`,
      code: 'status-unknown',
      column: 'Status',
      facts: { word: 'hampir' },
    },
    { row: '1;;01/02/2020;;;;Proses', code: 'agency-missing', column: 'Instansi', facts: {} },
    { row: `1;${rest('01/02/2020;;;')}`, code: 'resolved-without-closing', column: 'Tanggal Selesai', facts: {} },
    {
      row: `1;${rest('01/02/2020;;;03/02/2020', 'Proses')}`,
      ...{ code: 'closing-without-resolved', column: 'Tanggal Selesai', facts: { closed: '2020-02-03' } },
    },
  ])('$code: $row', async ({ row, code, column, facts }) => {
    const { accepted, rejected } = await wholeReading(file(row, '#2;B;01/02/2020;;;;Belum Diproses'));
    expect(rejected).toEqual([{ line: 2, column, code, facts }]);
    expect(accepted).toMatchObject([{ line: 3, ticket: '2', status: 2 }]);
  });

  test('and told of every problem that it has', async () => {
    const { rejected, summary } = await wholeReading(file(';A;02/02/2020;01/02/2020;;x;hampir'));
    expect(rejected.map(({ code }) => code)).toEqual([
      'ticket-missing',
      'status-unknown',
      'date-unreadable',
      'before-received',
    ]);
    expect(summary).toMatchObject({ rows: 1, accepted: 0, rejected: 1, days: null });
    expect(summary.unknownWords).toEqual([{ column: 'Status', word: 'hampir', rows: 1 }]);
  });

  test.each([
    { status: 'Diarsipkan', because: 'one that is archived may have been closed' },
    { status: 'Bukan Wewenang', because: 'one of another authority may have been closed' },
  ])('$because', async ({ status }) => {
    const { rejected } = await wholeReading(file(`1;${rest('01/02/2020;;;03/02/2020', status)}`));
    expect(rejected).toEqual([]);
  });

  test('a file without days of closing asks for none', async () => {
    const { closed: _closed, ...columns } = {
      ...{ ticket: 'Tracking ID', received: 'Tanggal Masuk', status: 'Status', closed: '' },
    };
    const { rejected } = await wholeReading(file(`1;${rest('01/02/2020;;;')}`), { mapping: { columns } });
    expect(rejected).toEqual([]);
  });
});

describe('complaint-files 13: a ticket number stands once', () => {
  test('the second row names the line of the first, and a sign before the number makes no other', async () => {
    const { rejected } = await wholeReading(file(SOUND, '"multi\r\nline";x', SOUND.replace('#', '')));
    expect(rejected).toMatchObject([
      { line: 3, code: 'too-few-cells' },
      { line: 5, column: 'Tracking ID', code: 'ticket-repeated', facts: { ticket: '1', first: 2 } },
    ]);
  });

  test('letters of another case make another number', async () => {
    const rows = ['A1', 'a1'].map((ticket) => SOUND.replace('#1', ticket));
    expect((await wholeReading(file(...rows))).rejected).toEqual([]);
  });
});

describe('complaint-files 2, 3: how a table is written', () => {
  const plain = ['Tracking ID', 'Tanggal Masuk', 'Status', 'Catatan'];
  const about = {
    mapping: {
      columns: { ticket: 'Tracking ID', received: 'Tanggal Masuk', status: 'Status' },
      dropped: ['Catatan'],
    },
  };
  test.each([
    { separator: ';', because: 'a semicolon, with decimal commas in the cells' },
    { separator: ',', because: 'a comma' },
    { separator: '\t', because: 'a tabulator' },
    { separator: '|', because: 'a bar' },
  ])('cells are separated by $because', async ({ separator }) => {
    const comma = separator === ',' ? '' : '0,5';
    const text = [plain, ['1', '2020-01-01', 'Proses', comma], ['2', '2020-01-02', 'Proses', comma]]
      .map((row) => row.join(separator))
      .join('\n');
    expect((await wholeReading(text, about)).accepted).toMatchObject([{ ticket: '1' }, { ticket: '2' }]);
  });

  test.each([
    { text: 'sep=|\n', because: 'a first line that names the separator' },
    { text: 'Rekap Aduan, Tahun 2020\n\n', because: 'titles above the header' },
    { text: '\ufeff', because: 'a mark of the byte order' },
  ])('$because does no harm', async ({ text }) => {
    const rows = [plain, ['1', '2020-01-01', 'Proses', ''], ['2', '2020-01-01', 'Proses', '']];
    const { accepted } = await wholeReading(text + rows.map((row) => row.join('|')).join('\n'), about);
    expect(accepted).toHaveLength(2);
    expect(accepted[0]?.line).toBe(text.split('\n').length + 1);
  });

  test.each([{ end: '\n' }, { end: '\r\n' }, { end: '\r' }])('rows end with $end', async ({ end }) => {
    const { accepted, summary } = await wholeReading(
      [HEADER, SOUND, '', ';;;;;;', SOUND.replace('#1', '2'), ''].join(end),
    );
    expect(accepted.map(({ line }) => line)).toEqual([2, 5]);
    expect(summary.blank).toBe(2);
  });

  test('a quoted cell holds separators, quotes and new lines, and the next line counts them', async () => {
    const cell = '"Dinas ""A""; bagian\r\numum"';
    const { accepted } = await wholeReading(file(SOUND.replace('Dinas A', cell), SOUND.replace('#1', '2')));
    expect(accepted).toMatchObject([
      { line: 2, agency: 'Dinas "A"; bagian umum' },
      { line: 4, agency: 'Dinas A' },
    ]);
  });

  test('a quote inside a cell is a sign, and empty cells behind the last column do no harm', async () => {
    const { accepted } = await wholeReading(file(`${SOUND.replace('Dinas A', 'Unit 5"')};;`));
    expect(accepted).toMatchObject([{ agency: 'Unit 5"' }]);
  });
});

describe('complaint-files 1, 4, 5, 11: a file is refused whole', () => {
  const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);
  const utf16 = Buffer.from(`${HEADER}\n${SOUND}`, 'utf16le');
  test.each([
    { content: '', code: 'empty', because: 'it is empty' },
    { content: ' \n\n', code: 'empty', because: 'it holds blanks alone' },
    { content: Buffer.concat([bytes(0xff, 0xfe), utf16]), code: 'utf-16', because: 'it is UTF-16' },
    { content: utf16, code: 'utf-16', because: 'it is UTF-16 without a mark' },
    { content: bytes(0x50, 0x4b, 3, 4, 1), code: 'not-text', because: 'it is a workbook' },
    { content: `${HEADER}\u0000`, code: 'not-text', because: 'it holds a zero' },
    { content: `${HEADER}\n\u0007`, code: 'not-text', because: 'it holds a bell' },
    { content: 'a;b\n1;2', code: 'column-absent', because: 'a mapped column is not there' },
    { content: `${HEADER};Status\n${SOUND};`, code: 'two-columns-alike', because: 'a mapped column stands twice' },
    { content: `${HEADER};Nama Pelapor\n${SOUND};x`, code: 'personal-column', because: 'a column names persons' },
    { content: `${HEADER};${'x;'.repeat(1_000)}`, code: 'too-many-columns', because: 'nobody can look at its columns' },
    { content: `${HEADER};${'x;'.repeat(20_000)}`, code: 'too-many-columns', because: 'its header has no end' },
    { content: file(`"${'x'.repeat(300_000)}`), code: 'row-too-long', because: 'a quotation is never closed' },
  ])('$code: $because', async ({ content, code }) => {
    await expect(wholeReading(content)).rejects.toMatchObject({ code });
  });

  test.each([
    {
      columns: { ticket: 'Tracking ID', received: 'Tanggal Masuk' },
      facts: { field: 'status' },
      code: 'column-missing',
    },
    {
      columns: { ticket: 'Status', received: 'Tanggal Masuk', status: 'Status' },
      ...{ facts: { header: 'Status' }, code: 'column-used-twice' },
    },
  ])('$code: the mapping does not fit', async ({ columns, facts, code }) => {
    await expect(wholeReading(file(SOUND), { mapping: { columns } })).rejects.toMatchObject({ code, facts });
  });

  test('a quotation that is never closed names the line on which it begins', async () => {
    const attempt = wholeReading(file(SOUND, `"${'x\n'.repeat(200_000)}`));
    await expect(attempt).rejects.toMatchObject({ code: 'row-too-long', facts: { line: 3, most: 262_144 } });
  });
});

describe('complaint-files 25: a dropped text that is compared', () => {
  const SAME = 'Lampu jalan ""padam"" sejak kemarin';
  const texts = [`"${SAME}"`, `" ${SAME}"`, 'Lampu jalan padam sejak kemarin', 'tidak ada', '', SAME.toUpperCase()];
  const content = [`${HEADER};Isi Laporan`, ...texts.map((text, row) => `${row};A;01/02/2020;;;;Proses;${text}`)];

  const hashesOf = async (
    tools = fastestTools(),
    compared: { readonly compared?: string } = { compared: 'Isi Laporan' },
  ) => {
    const found: (readonly number[] | null)[] = [];
    await readComplaints(sourceOf(content.join('\n')), {
      mapping: { ...MAPPING, dropped: ['Isi Laporan'], ...compared },
      known: { agencies: null, rules: RULES },
      sink: {
        columns: ({ length }, _tickets, _words, hashes) => {
          found.push(hashes === null ? null : [...hashes.subarray(0, length)]);
        },
        rejected: () => undefined,
      },
      tools,
    });
    return found.length === 1 ? found[0] : found;
  };

  test.each([
    { name: 'by the kernel', tools: fastestTools },
    { name: 'byte by byte', tools: () => new ByteTools() },
  ])('has the same hash where it is the same word for word, $name', async ({ tools }) => {
    const hashes = (await hashesOf(tools())) as readonly number[];
    const [one, same, other, short, none, loud] = hashes;
    expect([one === same, one === other, other === loud, short, none]).toEqual([true, false, false, 0, 0]);
    expect(hashes.every((hash) => Number.isSafeInteger(hash))).toBe(true);
  });

  test('has another hash in every reading, and none where nobody chose it', async () => {
    expect(await hashesOf()).not.toEqual(await hashesOf());
    expect(await hashesOf(fastestTools(), {})).toBeNull();
  });
});
