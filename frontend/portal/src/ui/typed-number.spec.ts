/** @jest-environment node */
import { typedCount, typedDecimal } from './typed-number';

const NONE = { kind: 'not-a-number' };
const count = (value: number) => ({ kind: 'number', value });

test.each([
  { text: '', is: { kind: 'blank' } },
  { text: '  ', is: { kind: 'blank' } },
  { text: '0', is: count(0) },
  { text: ' 262 ', is: count(262) },
  { text: '57171', is: count(57171) },
  { text: '57.171', is: count(57171) },
  { text: '1.234.567', is: count(1234567) },
  { text: '57.17', is: NONE },
  { text: '57,1', is: NONE },
  { text: '97%', is: NONE },
  { text: '97,3 %', is: NONE },
  { text: '-1', is: NONE },
  { text: '1e3', is: NONE },
  { text: 'dua', is: NONE },
])('the count "$text" is $is', ({ text, is }) => expect(typedCount(text)).toEqual(is));

test.each([
  { text: '', is: { kind: 'blank' } },
  { text: '87,5', is: { kind: 'number', value: '87.5' } },
  { text: '87.50', is: { kind: 'number', value: '87.5' } },
  { text: '007', is: { kind: 'number', value: '7' } },
  { text: '-5', is: { kind: 'number', value: '-5' } },
  { text: '-0', is: { kind: 'number', value: '0' } },
  { text: '1e-7', is: NONE },
  { text: ',5', is: NONE },
])('the decimal "$text" is $is', ({ text, is }) => expect(typedDecimal(text)).toEqual(is));
