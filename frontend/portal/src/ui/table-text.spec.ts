import { tableText } from './table-text';

function aTable(html: string): HTMLTableElement {
  const table = document.createElement('table');
  table.innerHTML = html;
  return table;
}

test('cells are parted by tabs and rows by lines', () => {
  const table = aTable('<tr><th>Nama</th><th>Nilai</th></tr><tr><td> Kota \n Solok </td><td>87,5</td></tr>');
  expect(tableText(table)).toBe('Nama\tNilai\nKota Solok\t87,5');
});

test('a cell may say what to copy where it shows more', () => {
  expect(tableText(aTable('<tr><td data-copy="20">20 dari 100</td></tr>'))).toBe('20');
});

test.each(['=1+1', '+62', '@x', '-x', '\uFF1Dx'])('the text %s is not computed by a spreadsheet', (text) => {
  expect(tableText(aTable(`<tr><td>${text}</td></tr>`))).toBe(`'${text}`);
});

test('a negative number stays a number', () => expect(tableText(aTable('<tr><td>-5,4</td></tr>'))).toBe('-5,4'));

test('a minus sign as it is printed becomes the one that a spreadsheet computes with', () => {
  expect(tableText(aTable('<tr><td>\u22125,4</td><td>\u2212</td></tr>'))).toBe('-5,4\t\u2212');
});

test('marks for the eye and rows that are not printed are not copied', () => {
  const head = '<tr><th><button>Nama<span aria-hidden="true">\u2195</span></button></th></tr>';
  const body = '<tr><td>Kota Satu</td></tr><tr class="no-print"><td data-copy="">Ubah</td></tr>';
  expect(tableText(aTable(head + body))).toBe('Nama\nKota Satu');
});
