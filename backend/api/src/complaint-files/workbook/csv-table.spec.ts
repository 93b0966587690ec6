import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { csvField } from './cell-text';
import { CsvTable } from './csv-table';

function written(cells: readonly (readonly [row: number, column: number, field: string])[]): string {
  const table = new CsvTable();
  let last = 0;
  for (const [row, column, field] of cells) {
    if (row !== last) table.endRow();
    table.add(row, column, field);
    last = row;
  }
  table.endRow();
  return Buffer.from(table.take()).toString();
}

// docs/rules/workbooks.md 9
test.each([
  {
    because: 'row n is line n',
    cells: [
      [1, 0, 'a'],
      [3, 0, 'b'],
    ],
    text: 'a\n\nb\n',
  },
  { because: 'rows without a value before the first are lines', cells: [[3, 0, 'a']], text: '\n\na\n' },
  {
    because: 'cells that are left out are empty',
    cells: [
      [1, 0, 'a'],
      [1, 3, 'b'],
    ],
    text: 'a,,,b\n',
  },
  {
    because: 'a title may stand above the names of the columns',
    cells: [
      [1, 0, 'Rekap'],
      [3, 0, 'a'],
      [3, 2, 'b'],
      [4, 0, 'c'],
    ],
    text: 'Rekap\n\na,,b\nc,,\n',
  },
  {
    because: 'a row far down does not widen those after it',
    cells: [
      [20, 0, 'a'],
      [21, 1, 'b'],
      [22, 0, 'c'],
    ],
    text: `${'\n'.repeat(19)}a\n,b\nc\n`,
  },
  {
    because: 'a row is as wide as those before it',
    cells: [
      [1, 0, 'a'],
      [1, 2, 'b'],
      [2, 0, 'c'],
    ],
    text: 'a,,b\nc,,\n',
  },
  {
    because: 'a wider row is wider',
    cells: [
      [1, 0, 'a'],
      [2, 1, 'b'],
    ],
    text: 'a\n,b\n',
  },
  { because: 'nothing is nothing', cells: [], text: '' },
] as const)('$because', ({ cells, text }) => {
  expect(written(cells)).toBe(text);
});

test('bytes and texts are the same', () => {
  const [texts, bytes] = [new CsvTable(), new CsvTable()];
  for (const [column, word] of ['a', 'é', 'x'.repeat(300), '€'.repeat(200_000)].entries()) {
    texts.add(1, column, word);
    bytes.add(1, column, Buffer.from(word));
  }
  expect(texts.bytes).toBe(bytes.bytes);
  expect(texts.take()).toEqual(bytes.take());
  expect(texts.take()).toHaveLength(0);
});

test('whatever stands in cells is read back by another reader of CSV', () => {
  const field = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field, field), { minLength: 1 }), (rows) => {
      const cells = rows.flatMap((row, line) => row.map((text, column) => [line + 1, column, csvField(text)] as const));
      expect(parse(written(cells))).toEqual(rows);
    }),
  );
});
