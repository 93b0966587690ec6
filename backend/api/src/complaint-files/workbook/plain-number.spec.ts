import * as fc from 'fast-check';
import { plainNumber } from './plain-number';

// docs/rules/workbooks.md 12
test.each([
  { cell: '5', text: '5' },
  { cell: '-12', text: '-12' },
  { cell: '0.10000000000000001', text: '0.1' },
  { cell: '1.5E-3', text: '0.0015' },
  { cell: '1E-7', text: '0.0000001' },
  { cell: '-2.5E-8', text: '-0.000000025' },
  { cell: '1.2345678901234567E+19', text: '12345678901234567000' },
  { cell: '1.5e21', text: '1500000000000000000000' },
  { cell: '3271012345678901', text: '3271012345678901' },
  { cell: '', text: undefined },
  { cell: 'NaN', text: undefined },
  { cell: '0x10', text: undefined },
  { cell: '1,5', text: undefined },
  { cell: '1e999', text: undefined },
])('the number $cell is written $text', ({ cell, text }) => {
  expect(plainNumber(cell)).toBe(text);
});

test('whatever a workbook writes, the same number is read back, without exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainNumber(value.toExponential().replace('e', 'E')) ?? '';
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
    }),
  );
});
