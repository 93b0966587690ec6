import { inputProblems } from '../input-problems';
import type { EntryInput, InputDocument, MeasureInput } from '../input-document';
import { resultText } from '../official-result';
import type { Combination, CriterionNode, GroupNode, Rubric } from '../rubric';
import { inputText } from '../sorted-input';
import {
  aGroup,
  aMark,
  aMeasure,
  anEntry,
  anIndex,
  anInput,
  aRubric,
  aSheet,
  ASSUMED,
  entryOf,
  resultOf,
} from '../../test/builders';

const GEOMETRIC: Combination = { kind: 'geometric-mean' };
const sum = (factors: Readonly<Record<string, string>>): Combination => ({ kind: 'sum', factors });
const group = (code: string, parts: Partial<GroupNode>, ...children: readonly CriterionNode[]): GroupNode => ({
  ...aGroup(code, ...children),
  ...parts,
});
const given = (values: Readonly<Record<string, string | null>>): readonly MeasureInput[] =>
  Object.entries(values).map(([measure, value]) =>
    value === null ? { measure, state: 'NOT_APPLICABLE' } : { measure, state: 'VALUE', value },
  );

type Weights = Readonly<Record<string, number>>;

function rubricOf(root: GroupNode, columns: readonly Weights[], parts: Partial<Rubric> = {}): Rubric {
  return aRubric({
    root,
    indices: columns.map((weights, place) => anIndex(root, `c${place}`, weights)),
    quorum: { sheets: 0, provenance: ASSUMED },
    tieChain: { elements: [], provenance: ASSUMED },
    ...parts,
  });
}

function inputOf(rubric: Rubric, entries: readonly EntryInput[], parts: Partial<InputDocument> = {}): InputDocument {
  return anInput({ rubrics: [{ group: 'IP', rubric }], entries, ...parts });
}

/** The score and the nodes of the first of the entries. */
function resultFor(rubric: Rubric, ...values: readonly Readonly<Record<string, string | null>>[]) {
  const input = inputOf(
    rubric,
    values.map((one, place) => anEntry(`E${place}`, { measures: given(one) })),
  );
  expect(inputProblems(input)).toEqual([]);
  const { standing, nodes, cutDistance } = entryOf(resultOf(input), 'E0');
  return {
    score: standing.kind === 'ranked' ? standing.score : standing.kind,
    nodes: Object.fromEntries(nodes.map(({ node, score, contribution }) => [node, [score, contribution]])),
    kinds: Object.fromEntries(nodes.map(({ node, kind }) => [node, kind])),
    cutDistance,
  };
}

const ABC = [aMeasure('A'), aMeasure('B'), aMeasure('C')];
const EQUAL = { A: 1, B: 1, C: 1 };

describe('measures 9: the geometric mean', () => {
  const root = group('ROOT', { combine: GEOMETRIC, places: 6 }, ...ABC);
  const fine: Partial<Rubric> = { rounding: { metric: 4, criterion: null, stage: 6, final: 6, provenance: ASSUMED } };

  test.each([
    { values: { A: '0.9', B: '0.8', C: '0.5' }, weights: EQUAL, score: '0.711379', because: 'the cube root of 0.36' },
    { values: { A: '90', B: '40', C: '7' }, weights: { A: 2, B: 1, C: 0 }, score: '68.682855', because: 'by weight' },
    { values: { A: '90', B: '40', C: '0' }, weights: EQUAL, score: '0.000000', because: 'any 0 gives 0' },
    {
      values: { A: '4', B: '9', C: '0' },
      weights: { A: 1, B: 1, C: 0 },
      score: '6.000000',
      because: 'no weight, no say',
    },
    { values: { A: '4', B: '9', C: null }, weights: EQUAL, score: '6.000000', because: 'over what applies' },
    { values: { A: '7', B: '7', C: '7' }, weights: { A: 3, B: 6, C: 2 }, score: '7.000000', because: 'of equals' },
  ])('$score: $because', ({ values, weights, score }) => {
    expect(resultFor(rubricOf(root, [weights], fine), values).score).toBe(score);
  });

  test('is rounded once, at the places that it declares, and an exact half goes up', () => {
    const coarse = { ...root, places: 0 };
    expect(resultFor(rubricOf(coarse, [{ A: 1, B: 1, C: 0 }]), { A: '2.5', B: '2.5', C: '1' }).score).toBe('3.00');
  });
});

describe('measures 10: a sum with factors', () => {
  const root = group('ROOT', { combine: sum({ A: '0.5', B: '2', C: '-1.25' }) }, ...ABC);

  test.each([
    { values: { A: '10', B: '20', C: '4' }, score: '40.00', because: '5 and 40 less 5' },
    { values: { A: '10', B: '20', C: null }, score: '45.00', because: 'what does not apply adds nothing' },
    { values: { A: '1', B: '0', C: '4' }, score: '-4.50', because: 'a sum may be below nothing' },
  ])('$score: $because', ({ values, score }) => expect(resultFor(rubricOf(root, [{}]), values).score).toBe(score));

  test.each([
    { factors: { A: '0.5', B: '2', C: '-1.25' }, values: { A: '10', B: null, C: '4' }, least: 60, score: 'incomplete' },
    { factors: { A: '1', B: '0.5', C: '-0.5' }, values: { A: '10', B: '2', C: null }, least: 75, score: '11.00' },
    { factors: { A: '1', B: '0.5', C: '-0.5' }, values: { A: '10', B: '2', C: null }, least: 76, score: 'incomplete' },
  ])('a child counts with the size of its factor: $factors, $values', ({ factors, values, least, score }) => {
    const tree = group('ROOT', { combine: sum(factors) }, ...ABC);
    const rubric = rubricOf(tree, [{}], { leastApplicablePercent: { value: least, provenance: ASSUMED } });
    expect(resultFor(rubric, values).score).toBe(score);
  });

  test('what it adds up is what its children give', () => {
    const { nodes } = resultFor(rubricOf(root, [{}]), { A: '10', B: '20', C: '4' });
    expect(nodes).toEqual({
      ROOT: ['40.000000', '40.000000'],
      A: ['10.000000', '5.000000'],
      B: ['20.000000', '40.000000'],
      C: ['4.000000', '-5.000000'],
    });
  });

  test('in a weighted mean it counts as a whole', () => {
    const mean = aGroup('TOP', { ...root, code: 'S' }, aMeasure('D'));
    const { score } = resultFor(rubricOf(mean, [{ S: 3, D: 1 }]), { A: '10', B: '20', C: '4', D: '0' });
    expect(score).toBe('30.00');
  });
});

describe('measures 8 and 11: composites', () => {
  const inner = group('X', { places: 0 }, aMeasure('A'), aMeasure('B'));
  const root = aGroup('ROOT', inner, aMeasure('C'));
  const weights = { X: 1, C: 1, A: 1, B: 1 };

  test('groups above see the rounded value, whose parts are not stated', () => {
    const { score, nodes, kinds } = resultFor(rubricOf(root, [weights]), { A: '60', B: '61', C: '80' });
    expect(score).toBe('70.50');
    expect(nodes).toEqual({
      ROOT: ['70.500000', '70.500000'],
      X: ['61.000000', '30.500000'],
      A: ['60.000000', null],
      B: ['61.000000', null],
      C: ['80.000000', '40.000000'],
    });
    expect(kinds).toEqual({ ROOT: 'group', X: 'composite', A: 'measure', B: 'measure', C: 'measure' });
  });

  test('a composite in a composite is rounded first', () => {
    const nested = group('ROOT', { places: 1 }, inner, aMeasure('C'));
    const { score, nodes } = resultFor(rubricOf(nested, [weights]), { A: '60', B: '61', C: '80.25' });
    expect(score).toBe('70.60');
    expect(nodes['ROOT']).toEqual(['70.600000', '70.600000']);
    expect([nodes['X'], nodes['C']]).toEqual([
      ['61.000000', null],
      ['80.250000', null],
    ]);
  });

  test('a composite to which nothing applies has no score, and its weight goes to its siblings', () => {
    const { score, nodes } = resultFor(rubricOf(root, [{ ...weights, X: 1, C: 3 }]), { A: null, B: null, C: '80' });
    expect([score, nodes['X']]).toEqual(['80.00', [null, null]]);
  });

  test('a composite is shown with all its places where these are more than six', () => {
    const fine = group('ROOT', { places: 8 }, aMeasure('A'), aMeasure('B'), aMeasure('C'));
    const { nodes } = resultFor(rubricOf(fine, [EQUAL]), { A: '1', B: '0', C: '0' });
    expect(nodes['ROOT']).toEqual(['0.33333333', '0.333333']);
  });

  test('each weight column rounds its own value, and the order takes the mean of the columns', () => {
    const columns = [
      { ...weights, A: 3, B: 1 },
      { ...weights, A: 1, B: 3, X: 3 },
    ];
    const rubric = rubricOf(root, columns);
    const { score, nodes } = resultFor(rubric, { A: '60', B: '62', C: '80' });
    // Column 0: X 60.5 is 61, (61 + 80) / 2 = 70.5; column 1: X 61.5 is 62, (3 * 62 + 80) / 4 = 66.5.
    expect(score).toBe('68.50');
    expect(nodes).toMatchObject({ X: ['61.500000', '38.500000'], C: ['80.000000', '30.000000'] });
  });

  test('what one column lacks, their mean lacks too', () => {
    const columns = [
      { X: 1, C: 1, A: 1, B: 1 },
      { X: 1, C: 1, A: 0, B: 1 },
    ];
    const { score, nodes } = resultFor(rubricOf(root, columns), { A: '60', B: null, C: '80' });
    expect([score, nodes['X']]).toEqual(['incomplete', [null, null]]);
  });

  test('the distance to the cut names the composite in place of what stands under it', () => {
    const rubric = rubricOf(root, [weights]);
    const better = { A: '90', B: '91', C: '80' };
    const { cutDistance } = resultFor(rubric, { A: '60', B: '61', C: '70' }, better, better);
    expect(cutDistance?.parts).toEqual([
      { node: 'X', difference: '15.000000' },
      { node: 'C', difference: '5.000000' },
    ]);
  });

  test('marks in a rounded sum count as other leaves do', () => {
    const judged = group('ROOT', { combine: sum({ A: '0.8', B: '1.6' }), places: 1 }, aMark('A'), aMark('B'));
    const rubric = rubricOf(judged, [{}], { quorum: { sheets: 2, provenance: ASSUMED } });
    const input = inputOf(rubric, [anEntry('E0')], {
      sheets: [aSheet('E0', { A: 50, B: 61 }), aSheet('E0', { A: 51, B: 61 }, { juror: 'j2' })],
    });
    const { standing, jurors } = entryOf(resultOf(input), 'E0');
    expect(standing).toMatchObject({ kind: 'ranked', score: '138.00' });
    expect(jurors.map(({ totals }) => totals[0]?.total)).toEqual(['137.600000', '138.400000']);
  });
});

describe('canonical form 3: measures and children may come in any order', () => {
  test('and give the same bytes', () => {
    const rubric = (children: readonly CriterionNode[]) =>
      rubricOf(group('ROOT', { combine: GEOMETRIC, places: 4 }, ...children), [{ A: 1, B: 2, C: 3 }]);
    const entry = (measures: readonly MeasureInput[]) => anEntry('E0', { measures });
    const measures = given({ A: '3', B: '5.5', C: '7' });
    const [first, second] = [
      inputOf(rubric(ABC), [entry(measures)]),
      inputOf(rubric(ABC.toReversed()), [entry(measures.toReversed())]),
    ];
    expect(inputText(second)).toBe(inputText(first));
    expect(resultText(resultOf(second))).toBe(resultText(resultOf(first)));
  });
});
