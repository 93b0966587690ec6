import { createHash } from 'node:crypto';
import { officialResult, resultText } from '@anggakara/scoring';
import { anInput } from '../../test/input-document';
import { computedRun, type ComputedRun } from './computed-run';
import { RunComputation } from './run-computation';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const INPUT = anInput({ marks: { 'UPP-1': '80', 'UPP-2': '70', 'UPP-3': null } });

function computed(input = INPUT): ComputedRun {
  const run = computedRun(input);
  if (run.kind === 'computed') return run;
  throw new Error(JSON.stringify(run.problems));
}

describe('a computed run', () => {
  test('hashes exactly the texts that it keeps', () => {
    const run = computed();
    expect(run.inputHash).toBe(sha256(run.inputText));
    expect(run.resultHash).toBe(sha256(run.resultText));
    expect(JSON.parse(run.resultText)).toMatchObject({ inputHash: run.inputHash, stage: 'interview' });
  });

  test('can be computed again from the text that it keeps', () => {
    const run = computed();
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
      problem: { code: 'mark-above-scale', path: 'sheets[0].marks[0].value' },
    },
    {
      because: 'two entries of one code',
      input: { ...INPUT, entries: [...INPUT.entries, ...INPUT.entries.slice(0, 1)] },
      problem: { code: 'entry-repeated', path: 'entries[3].code' },
    },
    {
      because: 'a juror who is not on the panel',
      input: { ...INPUT, panels: [{ group: 'UPP', jurors: ['orang lain'] }] },
      problem: { code: 'sheet-of-stranger', path: 'sheets[0].juror' },
    },
  ])('is not made with $because, and the place is named', ({ input, problem }) => {
    const run = computedRun(input);
    expect(run.kind === 'unsound' ? run.problems[0] : undefined).toMatchObject(problem);
  });
});

describe('the computing thread', () => {
  test('gives what is computed here, byte for byte', async () => {
    await expect(new RunComputation().of(INPUT)).resolves.toEqual(computed());
  });

  test('refuses an input with problems, and says how many and where the first is', async () => {
    const input = { ...INPUT, panels: [{ group: 'UPP', jurors: ['orang lain'] }] };
    await expect(new RunComputation().of(input)).rejects.toMatchObject({
      code: 'input-unsound',
      facts: { problem: 'sheet-of-stranger', path: 'sheets[0].juror', count: 3, juror: 'juri' },
    });
  });

  test('that breaks down breaks the run', async () => {
    await expect(new RunComputation().of({ format: 'nothing' } as never)).rejects.toMatchObject({ name: 'TypeError' });
  });
});
