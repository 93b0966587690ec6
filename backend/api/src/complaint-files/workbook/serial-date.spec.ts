import * as fc from 'fast-check';
import { serialText } from './serial-date';

// docs/rules/workbooks.md 11
test.each([
  { serial: 44_621, system: 1900, text: '2022-03-01' },
  { serial: 44_197.5, system: 1900, text: '2021-01-01T12:00:00' },
  { serial: 44_197 + 300 / 86_400, system: 1900, text: '2021-01-01T00:05:00' },
  { serial: 44_197.999_999_9, system: 1900, text: '2021-01-02' },
  { serial: 1, system: 1900, text: '1900-01-01' },
  { serial: 59, system: 1900, text: '1900-02-28' },
  { serial: 61, system: 1900, text: '1900-03-01' },
  { serial: 0.573, system: 1900, text: '13:45:07' },
  { serial: 2_958_465, system: 1900, text: '9999-12-31' },
  { serial: 43_159, system: 1904, text: '2022-03-01' },
  { serial: 1, system: 1904, text: '1904-01-02' },
  { serial: 2_957_003, system: 1904, text: '9999-12-31' },
  { serial: 60, system: 1900, text: null },
  { serial: 0, system: 1900, text: null },
  { serial: -1, system: 1900, text: null },
  { serial: Number.NaN, system: 1900, text: null },
  { serial: 2_958_466, system: 1900, text: null },
  { serial: 2_957_004, system: 1904, text: null },
] as const)('day $serial since $system is $text', ({ serial, system, text }) => {
  expect(serialText(serial, system)).toBe(text);
});

test('both systems name the same days, 1,462 apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_463, max: 2_958_465 }), (serial) => {
      expect(serialText(serial, 1900)).toBe(serialText(serial - 1_462, 1904));
    }),
  );
});
