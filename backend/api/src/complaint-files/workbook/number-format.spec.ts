import { isBuiltInDate, isDateFormat } from './number-format';

// docs/rules/workbooks.md 11
test.each([
  { format: 'yyyy-mm-dd', isDate: true },
  { format: 'dd/mm/yyyy hh:mm', isDate: true },
  { format: '[$-421]dd mmmm yyyy;@', isDate: true },
  { format: 'h:mm AM/PM', isDate: true },
  { format: 'd.m.yy', isDate: true },
  { format: '[Red]0', isDate: false },
  { format: '0.00', isDate: false },
  { format: 'General', isDate: false },
  { format: '#,##0 "hari"', isDate: false },
  { format: '0\\d', isDate: false },
  { format: '0_d', isDate: false },
  { format: '0*d', isDate: false },
  { format: '[h]:mm:ss', isDate: false },
  { format: '0;"minus" dd', isDate: false },
  { format: '@', isDate: false },
  { format: '', isDate: false },
])('numbers in the format $format are days: $isDate', ({ format, isDate }) => {
  expect(isDateFormat(format)).toBe(isDate);
});

test.each([
  { format: 0, isDate: false },
  { format: 13, isDate: false },
  { format: 14, isDate: true },
  { format: 22, isDate: true },
  { format: 23, isDate: false },
  { format: 45, isDate: true },
  { format: 46, isDate: false },
  { format: 47, isDate: true },
  { format: 49, isDate: false },
])('numbers in the built-in format $format are days: $isDate', ({ format, isDate }) => {
  expect(isBuiltInDate(format)).toBe(isDate);
});
