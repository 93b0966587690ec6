import * as fc from 'fast-check';
import { cellName, columnOf, wholeNumber } from './cell-reference';

test.each([
  { reference: 'A1', row: 1, column: 0 },
  { reference: 'Z7', row: 7, column: 25 },
  { reference: 'AA7', row: 7, column: 26 },
  { reference: 'XFD1048576', row: 1_048_576, column: 16_383 },
  { reference: 'A2', row: 1, column: -1 },
  { reference: 'a1', row: 1, column: -1 },
  { reference: '1', row: 1, column: -1 },
  { reference: 'A', row: 1, column: -1 },
  { reference: 'A01', row: 1, column: -1 },
  { reference: 'ABCDE1', row: 1, column: -1 },
  { reference: '', row: 1, column: -1 },
])('$reference in row $row is column $column', ({ reference, row, column }) => {
  expect(columnOf(reference, row)).toBe(column);
});

test.each(['', '-1', '1.5', '01', '12345678', '1a', ' 1'])('"%s" is no whole number', (text) => {
  expect(wholeNumber(text)).toBe(-1);
});

test('a cell that is named is found', () => {
  fc.assert(
    fc.property(fc.nat({ max: 16_383 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(columnOf(cellName(column, row), row)).toBe(column);
    }),
  );
});
