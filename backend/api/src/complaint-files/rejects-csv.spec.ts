import { csvLine, rejectedLine, rejectsHeader } from './rejects-csv';

describe('complaint-files 19: rejected rows are listed as CSV', () => {
  test.each([
    { language: 'id', header: 'baris,kolom,kode,keterangan\r\n', says: 'sudah ada di baris 3' },
    { language: 'en', header: 'line,column,code,what\r\n', says: 'stands in line 3 already' },
  ] as const)('with line, column, code and a sentence in $language', ({ language, header, says }) => {
    expect(rejectsHeader(language)).toBe(header);
    const row = { line: 7, column: 'No Tiket', code: 'ticket-repeated', facts: { ticket: 'A1', first: 3 } } as const;
    expect(rejectedLine(row, language)).toMatch(new RegExp(`^7,No Tiket,ticket-repeated,.*${says}.*\r\n$`));
  });

  test('the row as a whole has no column, and a kind of personal data is said in words', () => {
    const row = { line: 2, column: null, code: 'personal-data', facts: { kind: 'phone' } } as const;
    expect(rejectedLine(row, 'id')).toMatch(/^2,,personal-data,"?Sel ini tampak memuat nomor telepon/);
  });

  test.each([
    { text: '=1+1', cell: "'=1+1" },
    { text: '+62', cell: "'+62" },
    { text: '-1', cell: "'-1" },
    { text: '@x', cell: "'@x" },
    { text: '\t=1', cell: "'\t=1" },
    { text: 'a,b', cell: '"a,b"' },
    { text: '=a"b', cell: `"'=a""b"` },
    { text: 'a\nb', cell: '"a\nb"' },
    { text: 'a', cell: 'a' },
  ])('a spreadsheet runs nothing of $text', ({ text, cell }) => expect(csvLine([text])).toBe(`${cell}\r\n`));
});
