import { createHash } from 'node:crypto';
import { officialResult, resultText } from '@anggakara/scoring';
import { anInput } from '../../test/input-document';
import { computedRun, type ComputedRun } from './computed-run';
import { RunComputation } from './run-computation';
import { progressPercent, type RunNews } from './run-news';

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

describe('a long computation', () => {
  const marks = Object.fromEntries(Array.from({ length: 6_000 }, (_, place) => [`UPP-${place}`, String(place % 101)]));
  const input = anInput({ marks, places: 3 });

  test('says step by step how far it has come, and never that it has come less far', async () => {
    const heard: RunNews[] = [];
    await new RunComputation().of(input, { hear: (news) => heard.push(news) });
    expect([...new Set(heard.map(({ step }) => step))]).toEqual(['checking', 'scoring', 'sealing']);
    const percents = heard.map(progressPercent);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  });

  test('is ended in the middle of it when nobody wants it any more', async () => {
    const stop = new AbortController();
    const hear = ({ step }: RunNews): void => {
      if (step === 'scoring') stop.abort(new Error('cancelled'));
    };
    await expect(new RunComputation().of(input, { signal: stop.signal, hear })).rejects.toThrow('cancelled');
  });

  test.each([
    { news: { step: 'reading', share: 0 }, percent: 0 },
    { news: { step: 'scoring', share: 0.5 }, percent: 55 },
    { news: { step: 'sealing', share: 0 }, percent: 75 },
    { news: { step: 'recording', share: 1 }, percent: 100 },
  ] as const)('$news is $percent per cent of the whole', ({ news, percent }) => {
    expect(progressPercent(news)).toBe(percent);
  });
});
