/** @jest-environment node */
import { markText, typedMark } from './typed-mark';

const WHOLE = { min: '0', max: '100', step: '1' };
const HALVES = { min: '0', max: '100', step: '0.5' };

test.each([
  { text: '87', grid: WHOLE, mark: { kind: 'mark', value: '87' }, because: 'a whole number is a mark' },
  { text: '87,5', grid: HALVES, mark: { kind: 'mark', value: '87.5' }, because: 'a decimal comma is read' },
  { text: '87.5', grid: HALVES, mark: { kind: 'mark', value: '87.5' }, because: 'a decimal point is read alike' },
  { text: ' 087,50 ', grid: HALVES, mark: { kind: 'mark', value: '87.5' }, because: 'padding changes nothing' },
  { text: '87,', grid: WHOLE, mark: { kind: 'mark', value: '87' }, because: 'a comma still waiting for digits' },
  { text: '0', grid: WHOLE, mark: { kind: 'mark', value: '0' }, because: 'zero is a mark' },
  { text: '', grid: WHOLE, mark: { kind: 'blank' }, because: 'a blank is not scored, and not zero' },
  { text: '87,5', grid: WHOLE, mark: { kind: 'off-step', below: '87', above: '88' }, because: 'off the step' },
  { text: '87,3', grid: HALVES, mark: { kind: 'off-step', below: '87', above: '87.5' }, because: 'between halves' },
  { text: '100,5', grid: WHOLE, mark: { kind: 'off-scale' }, because: 'above the scale' },
  { text: '1000', grid: WHOLE, mark: { kind: 'off-scale' }, because: 'far above the scale' },
  { text: '-1', grid: WHOLE, mark: { kind: 'not-a-number' }, because: 'no scale has negative marks' },
  { text: '1e2', grid: WHOLE, mark: { kind: 'not-a-number' }, because: 'an exponent is not a mark' },
  { text: 'delapan', grid: WHOLE, mark: { kind: 'not-a-number' }, because: 'words are not marks' },
  { text: '1.234,5', grid: WHOLE, mark: { kind: 'not-a-number' }, because: 'two separators are ambiguous' },
])('$because: "$text"', ({ text, grid, mark }) => expect(typedMark(text, grid)).toEqual(mark));

test('a mark is shown with a decimal comma', () => expect(markText('87.5')).toBe('87,5'));
