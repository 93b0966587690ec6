import { createHash } from 'node:crypto';
import { officialResult, resultText } from '@anggakara/scoring';
import { anInput } from '../../test/input-document';
import { computedRun } from './computed-run';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const INPUT = anInput({ marks: { 'UPP-1': '80', 'UPP-2': '70', 'UPP-3': null } });

describe('a computed run', () => {
  test('hashes exactly the texts that it keeps', () => {
    const run = computedRun(INPUT);
    expect(run.inputHash).toBe(sha256(run.inputText));
    expect(run.resultHash).toBe(sha256(run.resultText));
    expect(run.result.inputHash).toBe(run.inputHash);
    expect(JSON.parse(run.resultText)).toEqual(run.result);
  });

  test('can be computed again from the text that it keeps', () => {
    const run = computedRun(INPUT);
    const again = officialResult(JSON.parse(run.inputText), run.inputHash);
    expect(resultText(again)).toBe(run.resultText);
  });

  test('is the same whatever the order of arrival', () => {
    const { entries, sheets } = INPUT;
    const shuffled = { ...INPUT, entries: entries.toReversed(), sheets: sheets.toReversed() };
    expect(computedRun(shuffled)).toEqual(computedRun(INPUT));
  });

  test.each([
    {
      because: 'a mark above the scale',
      input: anInput({ marks: { 'UPP-1': '101' } }),
      facts: { problem: 'mark-above-scale', path: 'sheets[0].marks[0].value', count: 1 },
    },
    {
      because: 'two entries of one code',
      input: { ...INPUT, entries: [...INPUT.entries, ...INPUT.entries.slice(0, 1)] },
      facts: { problem: 'entry-repeated', path: 'entries[3].code', entry: 'UPP-1' },
    },
    {
      because: 'a juror who is not on the panel',
      input: { ...INPUT, panels: [{ group: 'UPP', jurors: ['orang lain'] }] },
      facts: { problem: 'sheet-of-stranger', count: 3 },
    },
  ])('is not made with $because: the refusal says where', ({ input, facts }) => {
    expect(() => computedRun(input)).toThrow(
      expect.objectContaining({ code: 'input-unsound', facts: expect.objectContaining(facts) }),
    );
  });
});
