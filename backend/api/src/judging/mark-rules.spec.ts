import type { CriterionNode, Provenance, Rubric } from '@anggakara/scoring';
import { Refusal } from '../platform';
import { refuseForbiddenMark } from './mark-rules';

const ASSUMED: Provenance = { kind: 'assumption', reason: 'Contoh.' };
const naming = (code: string) => ({ code, name: code, description: code, provenance: ASSUMED });

const HALF_STEPS: CriterionNode = {
  ...{
    ...naming('HALF'),
    kind: 'mark',
    grid: { min: '1', max: '5', step: '0.5' },
    anchors: [],
    anchorsProvenance: ASSUMED,
  },
};
const WITH_MINUS: CriterionNode = {
  ...{
    ...naming('MINUS'),
    kind: 'mark',
    grid: { min: '-2', max: '2', step: '1' },
    anchors: [],
    anchorsProvenance: ASSUMED,
  },
};
const METRIC: CriterionNode = {
  ...{ ...naming('M1'), kind: 'metric', metric: 'M1', goalposts: { zeroAt: '50', fullAt: '100', provenance: ASSUMED } },
};

const RUBRIC: Rubric = {
  ...{ code: 'interview/IP', version: 1, name: 'Contoh', indices: [] },
  root: {
    ...naming('ROOT'),
    kind: 'group',
    children: [HALF_STEPS, { ...naming('PART'), kind: 'group', children: [WITH_MINUS, METRIC] }],
  },
  rankedBy: { indices: [], provenance: ASSUMED },
  panel: { method: 'mean', provenance: ASSUMED },
  quorum: { sheets: 2, provenance: ASSUMED },
  leastApplicablePercent: { value: 60, provenance: ASSUMED },
  rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: ASSUMED },
  tieChain: { elements: [], provenance: ASSUMED },
};

function refusalOf(criterion: string, value: string): Refusal | undefined {
  try {
    refuseForbiddenMark(RUBRIC, { id: 'any', criterion, value }, 'events[7]');
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

test.each([
  { criterion: 'HALF', value: '1' },
  { criterion: 'HALF', value: '5' },
  { criterion: 'HALF', value: '3.5' },
  { criterion: 'HALF', value: '3.500' },
  { criterion: 'HALF', value: 'not-scored' },
  { criterion: 'MINUS', value: '-2' },
  { criterion: 'MINUS', value: '0' },
])('$value is a mark of $criterion', ({ criterion, value }) => {
  expect(refusalOf(criterion, value)).toBeUndefined();
});

test.each([
  { criterion: 'HALF', value: '5.5', code: 'mark-above-scale', path: 'value' },
  { criterion: 'HALF', value: '5.000000001', code: 'mark-above-scale', path: 'value' },
  { criterion: 'HALF', value: '0', code: 'mark-below-scale', path: 'value' },
  { criterion: 'HALF', value: '0.999999999', code: 'mark-below-scale', path: 'value' },
  { criterion: 'HALF', value: '3.25', code: 'mark-off-step', path: 'value' },
  { criterion: 'HALF', value: '03', code: 'invalid-request', path: 'value' },
  { criterion: 'MINUS', value: '-3', code: 'mark-below-scale', path: 'value' },
  { criterion: 'MINUS', value: '0.5', code: 'mark-off-step', path: 'value' },
  { criterion: 'M1', value: '80', code: 'criterion-computed', path: 'criterion' },
  { criterion: 'M1', value: 'not-scored', code: 'criterion-computed', path: 'criterion' },
  { criterion: 'PART', value: '80', code: 'criterion-computed', path: 'criterion' },
  { criterion: 'ROOT', value: '80', code: 'criterion-computed', path: 'criterion' },
  { criterion: 'half', value: '3', code: 'criterion-unknown', path: 'criterion' },
  { criterion: 'NONE', value: 'not-scored', code: 'criterion-unknown', path: 'criterion' },
])('$value of $criterion is refused as $code', ({ criterion, value, code, path }) => {
  const refusal = refusalOf(criterion, value);

  expect(refusal?.code).toBe(code);
  expect(refusal?.faults).toMatchObject([{ path: `events[7].${path}` }]);
});

test('what a mark may be stands in the refusal', () => {
  expect(refusalOf('HALF', '9')?.facts).toEqual({ criterion: 'HALF', min: '1', max: '5', step: '0.5' });
});
