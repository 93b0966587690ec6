import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aGroup,
  aMark,
  aMetric,
  anIndex,
  ASSUMED,
  aSheet,
  anEntry,
  anInput,
  aRubric,
  entryOf,
  resultOf,
  someMetrics,
} from '../../test/builders';
import type { InputDocument } from '../input-document';
import { adviceOn, adviceText, type AdviceOrder } from './advice';
import type { GroupAdvice } from './advice-document';
import { weighedScoresOf } from './advice-inputs';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const MARKS: Readonly<Record<string, readonly (readonly [number, number] | null)[]>> = {
  P: [
    [95, 90],
    [93, 88],
    [99, 91],
  ],
  Q: [
    [80, 70],
    [78, 69],
    [84, 72],
  ],
  R: [
    [70, 80],
    [72, 79],
    [75, 83],
  ],
  S: [
    [60, 61],
    [58, 60],
    [66, 62],
  ],
  T: [[50, 40], [47, 42], null],
};

function judged(marks: typeof MARKS = MARKS): InputDocument {
  const codes = Object.keys(marks);
  return anInput({
    panels: [{ group: 'IP', jurors: ['j1', 'j2', 'j3', 'j4'] }],
    entries: codes.map((code) => anEntry(code)),
    sheets: codes.flatMap((code) =>
      (marks[code] ?? []).flatMap((pair, seat) =>
        pair === null
          ? [aSheet(code, {}, { juror: `j${seat + 1}`, state: 'recused' })]
          : [aSheet(code, { A: pair[0], B: pair[1] }, { juror: `j${seat + 1}` })],
      ),
    ),
  });
}

function advised(input: InputDocument, order: Partial<AdviceOrder> = {}): GroupAdvice {
  const advice = adviceOn(resultOf(input), { rubrics: input.rubrics, sha256, ...order });
  const [group] = advice.groups;
  if (group === undefined) throw new Error('no group');
  return group;
}

describe('advice 1: what can be said about a result', () => {
  test('who is strict, who was absent, how firm the order is, and what it owes to each criterion', () => {
    const group = advised(judged());
    expect(group).toMatchObject({ group: 'IP', entries: 5, jurors: 3, places: 2 });
    expect(group.severity.map(({ juror, entries }) => [juror, entries])).toEqual([
      ['j1', 5],
      ['j2', 5],
      ['j3', 4],
    ]);
    expect(Number(group.severity[2]?.severity)).toBeGreaterThan(1);
    expect(group.recusals.map(({ entry, absent }) => [entry, absent])).toEqual([['T', ['j3']]]);
    expect(Number(group.recusals[0]?.neutral)).toBeGreaterThan(Number(group.recusals[0]?.mean));
    expect(group.agreement).toMatchObject({ entries: 4 });
    expect(group.ranks.map(({ entry, rank }) => [entry, rank])).toEqual([
      ['P', 1],
      ['Q', 2],
      ['R', 3],
      ['S', 4],
      ['T', 5],
    ]);
    expect(group.ranks[0]).toMatchObject({ chance: '1.000000', isAtTheCut: false, chanceUnderWeights: '1.000000' });
    expect(group.criteria).toMatchObject([
      { criterion: 'A', weight: '0.600000', entering: ['R'], leaving: ['Q'], greatestShift: 1 },
      { criterion: 'B', weight: '0.400000', entering: [], leaving: [], greatestShift: 0 },
    ]);
    expect(Number(group.criteria[0]?.swapAtTheCut)).toBeGreaterThan(0.5);
    expect(group.unusual).toEqual([]);
  });

  test.each([
    {
      what: 'a complete panel',
      marks: { P: MARKS['P'], Q: MARKS['Q'], R: MARKS['R'] },
      caution: 'order-unchanged-by-construction',
    },
    { what: 'two entries', marks: { P: MARKS['P'], Q: MARKS['Q'] }, caution: 'few-entries' },
    { what: 'one juror', marks: { P: [[90, 90]], Q: [[80, 80]], R: [[70, 70]] }, caution: 'one-juror' },
    {
      what: 'marks that are all alike',
      marks: {
        P: [
          [7, 7],
          [7, 7],
        ],
        Q: [
          [7, 7],
          [7, 7],
        ],
        R: [
          [7, 7],
          [7, 7],
        ],
      },
      caution: 'nothing-varies',
    },
    {
      what: 'one order in every head',
      marks: {
        P: [
          [90, 90],
          [91, 91],
        ],
        Q: [
          [80, 80],
          [81, 81],
        ],
        R: [
          [70, 70],
          [71, 71],
        ],
      },
      caution: 'suspicious-agreement',
    },
    {
      what: 'two panels that share nobody',
      marks: {
        P: [[90, 90], [92, 91], null, null],
        Q: [[80, 80], [81, 85], null, null],
        R: [[70, 71], [72, 77], null, null],
        S: [null, null, [90, 90], [92, 91]],
        T: [null, null, [80, 80], [81, 85]],
        U: [null, null, [70, 71], [72, 77]],
      },
      caution: 'disconnected-panel',
    },
  ] as { what: string; marks: typeof MARKS; caution: string }[])(
    '$what carries the caution $caution',
    ({ marks, caution }) => {
      expect(advised(judged(marks)).cautions).toContain(caution);
    },
  );

  test('where nothing can be said, nothing is said', () => {
    const group = advised(judged({ P: [[90, 90]] }));
    expect(group).toMatchObject({ severity: [], recusals: [], agreement: null, ranks: [], unusual: [] });
    expect(group.criteria.map(({ swapAtTheCut }) => swapAtTheCut)).toEqual([null, null]);
    expect(advised(judged({})).entries).toBe(0);
  });

  test('a juror who shares no entry with the others is a part alone, about which nothing is told', () => {
    const group = advised(judged({ ...MARKS, T: [null, null, null, [50, 40]] }));
    expect(group.cautions).toEqual(expect.arrayContaining(['disconnected-panel', 'severity-untold']));
    expect(group.cautions).not.toContain('order-unchanged-by-construction');
    expect(group.parts.map(({ part, jurors, isComplete, rest }) => [part, jurors, isComplete, rest === null])).toEqual([
      [1, ['j1', 'j2', 'j3'], true, false],
      [2, ['j4'], true, true],
    ]);
    expect(group.severity.map(({ juror, part }) => [juror, part])).toEqual([
      ['j1', 1],
      ['j2', 1],
      ['j3', 1],
    ]);
  });

  test('a mean without severities stands beside the raw one, and moves an entry that only strict jurors rated', () => {
    const { adjusted } = advised(judged({ ...MARKS, S: [null, null, [74, 70]], R: [[70, 71], [70, 71], null] }));
    const placesOf = (entry: string) => {
      const found = adjusted.find((one) => one.entry === entry);
      return [found?.place, found?.adjustedPlace];
    };
    expect([placesOf('P'), placesOf('S'), placesOf('R')]).toEqual([
      [1, 1],
      [3, 4],
      [4, 3],
    ]);
  });

  test('whoever has withdrawn takes no place, and yet says how strict its jurors are', () => {
    const input = judged();
    const entries = input.entries.map((entry) =>
      entry.code === 'P' ? { ...entry, eligibility: 'withdrawn' as const } : entry,
    );
    const group = advised({ ...input, entries });
    expect([group.entries, group.ranked]).toEqual([5, 4]);
    expect(group.ranks.map(({ entry, rank }) => [entry, rank])).toEqual([
      ['Q', 1],
      ['R', 2],
      ['S', 3],
      ['T', 4],
    ]);
    expect(group.adjusted.map(({ entry }) => entry)).not.toContain('P');
    expect(group.severity[0]?.entries).toBe(5);
  });

  test('where no entry was rated by everybody, alpha alone is told', () => {
    const { agreement } = advised(
      judged({ P: [[90, 90], [92, 90], null], Q: [null, [80, 80], [81, 79]], R: [[70, 70], null, [72, 70]] }),
    );
    expect(agreement).toMatchObject({ entries: 0, oneJuror: null, panelMean: null, order: null, alphaEntries: 3 });
    expect(Number(agreement?.alpha)).toBeGreaterThan(0.9);
  });

  test('points of metrics, which stand alike in every total, are no agreement', () => {
    const root = aGroup('ROOT', aMark('A'), aMetric('M', 'M4', '60', '0'));
    const rubric = aRubric({
      root,
      indices: [anIndex(root, 'main', { A: 10, M: 90 })],
      tieChain: { elements: [], provenance: ASSUMED },
    });
    const own = [
      [60, 90],
      [70, 60],
      [80, 75],
      [90, 70],
    ];
    const input = anInput({
      rubrics: [{ group: 'IP', rubric }],
      entries: own.map((_, place) => anEntry(`E${place}`, { metrics: someMetrics(100, 5 + place * 10) })),
      sheets: own.flatMap((marks, place) =>
        marks.map((mark, seat) => aSheet(`E${place}`, { A: mark }, { juror: `j${seat + 1}` })),
      ),
    });
    const group = advised(input);
    expect(Number(group.agreement?.order?.value)).toBeLessThan(0);
    expect(group.cautions).not.toContain('suspicious-agreement');
    expect(group.severity).toHaveLength(2);
  });

  test('a group that says that it is a weighted mean is one', () => {
    const root = { ...aGroup('ROOT', aMark('A'), aMark('B')), combine: { kind: 'weighted-mean' as const } };
    const rubric = aRubric({ root, indices: [anIndex(root, 'main', { A: 60, B: 40 })] });
    const group = advised({ ...judged(), rubrics: [{ group: 'IP', rubric }] });
    expect(group.criteria).toEqual(advised(judged()).criteria);
  });

  test('nothing is told of weights where a score is no weighted mean', () => {
    const root = { ...aGroup('ROOT', aMark('A'), aMark('B')), places: 1 };
    const rubric = aRubric({ root, indices: [anIndex(root, 'main', { A: 60, B: 40 })] });
    const group = advised({ ...judged(), rubrics: [{ group: 'IP', rubric }] });
    expect([group.weighed, group.criteria]).toEqual([0, []]);
    expect(group.agreement?.order).toEqual(advised(judged()).agreement?.order);
    expect(group.ranks[0]).toMatchObject({ chanceUnderWeights: null, lowUnderWeights: null });
  });

  test('shares of the leaves sum to one, and give the entry its score', () => {
    const input = judged();
    const { entries, weights, scores, criteria } = weighedScoresOf(resultOf(input).entries, aRubric());
    expect([entries[0], criteria]).toEqual(['P', ['A', 'B']]);
    expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    const total = (scores[0] ?? []).reduce((sum, score, place) => sum + score * (weights[place] ?? 0), 0);
    const { standing } = entryOf(resultOf(input), 'P');
    expect(total).toBeCloseTo(standing.kind === 'ranked' ? Number(standing.score) : NaN, 2);
  });
});

describe('advice 2 and 3: bytes', () => {
  const textOf = (input: InputDocument): string =>
    adviceText(adviceOn(resultOf(input), { rubrics: input.rubrics, sha256, draws: { ranks: 100, weights: 50 } }));

  test('the same input gives the same bytes, in whatever order it comes', () => {
    const input = judged();
    const shuffled = { ...input, entries: input.entries.toReversed(), sheets: input.sheets.toReversed() };
    expect(textOf(shuffled)).toBe(textOf(input));
    expect(textOf(input)).not.toMatch(/NaN|Infinity|"-0\.0+"/);
  });

  test('known bytes: they are the same on every engine', () => {
    expect(sha256(textOf(judged()))).toBe('b488ba7bd085f05507c66c91f3c4448cab336d2715bc6f9821e42f14e7ae0b2f');
  });

  test('another input draws other numbers', () => {
    const input = judged();
    const seedOf = (inputHash: string): string =>
      adviceText(adviceOn({ ...resultOf(input), inputHash }, { rubrics: input.rubrics, sha256 }));
    expect(seedOf('a'.repeat(64)).replaceAll('a'.repeat(64), '')).not.toBe(
      seedOf('b'.repeat(64)).replaceAll('b'.repeat(64), ''),
    );
  });
});

describe('advice 1: no advisory number is an input of a result', () => {
  test('no file of the official path imports the advice, but the door that hands it on', () => {
    const folder = join(__dirname, '..');
    const importing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('advice'))
      .filter((name) => readFileSync(join(folder, name), 'utf8').includes('/advice/'));
    expect(importing).toEqual(['index.ts']);
  });

  test('the advice has no function of an engine whose last digits differ', () => {
    const sources = readdirSync(__dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
    const text = sources.map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n');
    expect(text).not.toMatch(/[^/ ] \*\* |Math\.(?:log|exp|pow|sin|cos|tan|random|cbrt|hypot)|Date\.|localeCompare/);
  });
});
