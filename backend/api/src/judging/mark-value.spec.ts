import { plainDecimal } from './mark-value';

test.each([
  { written: '87.50', plain: '87.5', because: 'zeros at the end say nothing' },
  { written: '87.00', plain: '87', because: 'a point with nothing after it goes, too' },
  { written: '100', plain: '100', because: 'zeros before the point stay' },
  { written: '0.10', plain: '0.1', because: 'a zero before the point stays' },
  { written: '0', plain: '0', because: 'zero is zero' },
  { written: '-0', plain: '0', because: 'zero has no sign' },
  { written: '-0.00', plain: '0', because: 'zero has no sign however it is written' },
  { written: '-1.50', plain: '-1.5', because: 'other signs stay' },
])('$written is written $plain: $because', ({ written, plain }) => {
  expect(plainDecimal(written)).toBe(plain);
});
