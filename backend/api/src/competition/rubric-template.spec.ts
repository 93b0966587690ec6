import { join } from 'node:path';
import type { GroupCode, StageCode } from '@anggakara/contracts';
import {
  type CriterionNode,
  groupsOf,
  marksOf,
  metricNodesOf,
  nodesOf,
  type Provenance,
  type Rubric,
  rubricProblems,
} from '@anggakara/scoring';
import { SeedFolder } from '../platform';
import { rubricOf, type RubricTemplate } from './rubric-template';
import type { SeededEdition } from './seeded-edition';

const SEEDS = new SeedFolder(join(__dirname, '..', '..', '..', '..', 'seeds'));
const EDITION = SEEDS.readJson<SeededEdition>('demo/edition.json');

const RUBRICS: readonly Rubric[] = EDITION.stages.flatMap(({ code, quorum, provenance }) => {
  const template = SEEDS.readJson<RubricTemplate>(`rubrics/${code}.json`);
  return template.groups.map((plan) => rubricOf(template, plan, { sheets: quorum, provenance }));
});

function rubric(stage: StageCode, group: GroupCode): Rubric {
  const found = RUBRICS.find(({ code }) => code === `${stage}/${group}`);
  if (found === undefined) throw new Error(`no rubric ${stage}/${group}`);
  return found;
}

/** Rows of the domain's table: criterion, then OA, management and change, sustainability, service units. */
type Row = readonly [string, number, number, number, number];

const COLUMNS = [
  ['OA', 'outstanding-achievement'],
  ['IP', 'management-and-change'],
  ['IP', 'sustainability-connectivity-impact'],
  ['UPP', 'service-unit'],
] as const;

const DOCUMENT: readonly Row[] = [
  ['LEADERSHIP_COMMITMENT', 10, 15, 10, 15],
  ['PEOPLE_AND_INSTITUTION', 10, 15, 10, 15],
  ['CHANNELS_AND_CONNECTIVITY', 10, 10, 20, 10],
  ['FOLLOW_UP_PERFORMANCE', 30, 30, 20, 35],
  ['TREND', 10, 15, 5, 10],
  ['DATA_USE', 10, 10, 15, 10],
  ['SUSTAINABILITY_AND_OUTREACH', 20, 5, 20, 5],
];

const INTERVIEW: readonly Row[] = [
  ['PRESENTER_RANK', 8, 8, 8, 8],
  ['DELIVERY', 12, 12, 12, 12],
  ['RATIONALE', 8, 12, 8, 12],
  ['OUTPUT', 12, 20, 8, 16],
  ['IMPACT', 20, 12, 24, 16],
  ['CHANGE_LOGIC', 8, 16, 8, 12],
  ['INNOVATION', 12, 12, 8, 8],
  ['IMPLEMENTATION_SUSTAINABILITY', 20, 8, 24, 16],
];

const cells = [
  ...DOCUMENT.map((row) => ({ stage: 'document' as const, row })),
  ...INTERVIEW.map((row) => ({ stage: 'interview' as const, row })),
].flatMap(({ stage, row: [node, ...weights] }) =>
  COLUMNS.map(([group, index], place) => ({ stage, group, index, node, weight: weights[place] })),
);

test.each(cells)('$stage: $node weighs $weight of 100 in $index', ({ stage, group, index, node, weight }) => {
  const column = rubric(stage, group).indices.find(({ code }) => code === index);
  expect(column?.weights[node]).toBe(weight);
});

test('the demo edition has six rubrics, and none has a reason against being locked', () => {
  expect(RUBRICS.map(({ code }) => code)).toEqual([
    ...['document/OA', 'document/IP', 'document/UPP'],
    ...['interview/OA', 'interview/IP', 'interview/UPP'],
  ]);
  expect(RUBRICS.flatMap((one) => rubricProblems(one))).toEqual([]);
});

test('the children of every group sum to its declared total in every column', () => {
  for (const one of RUBRICS) {
    for (const { weights, totals } of one.indices) {
      for (const { code, children } of groupsOf(one)) {
        expect(children.reduce((sum, child) => sum + (weights[child.code] ?? 0), 0)).toBe(totals[code]);
      }
    }
  }
});

test('the interview is Penyajian 20 of 100 and Substansi 80 of 100, both documented', () => {
  for (const group of ['OA', 'IP', 'UPP'] as const) {
    const { root, indices } = rubric('interview', group);
    expect(root.children.map(({ code, provenance }) => [code, provenance.kind])).toEqual([
      ['PRESENTATION', 'documented'],
      ['SUBSTANCE', 'documented'],
    ]);
    for (const { weights, totals } of indices) {
      expect([weights['PRESENTATION'], weights['SUBSTANCE'], totals['INTERVIEW']]).toEqual([20, 80, 100]);
    }
  }
});

test.each([
  { metric: 'M1', zeroAt: '50', fullAt: '100', weight: 20, under: 'FOLLOW_UP_PERFORMANCE' },
  { metric: 'M3', zeroAt: '40', fullAt: '98', weight: 30, under: 'FOLLOW_UP_PERFORMANCE' },
  { metric: 'M4', zeroAt: '10', fullAt: '1', weight: 25, under: 'FOLLOW_UP_PERFORMANCE' },
  { metric: 'M6', zeroAt: '50', fullAt: '100', weight: 25, under: 'FOLLOW_UP_PERFORMANCE' },
  { metric: 'M7_DAYS', zeroAt: '0', fullAt: '75', weight: 50, under: 'TREND' },
  { metric: 'M7_RATE', zeroAt: '0', fullAt: '20', weight: 50, under: 'TREND' },
])('$metric gives 0 points at $zeroAt, 100 at $fullAt, and weighs $weight in $under', (row) => {
  for (const group of ['OA', 'IP', 'UPP'] as const) {
    const one = rubric('document', group);
    const node = metricNodesOf(one).find(({ code }) => code === row.metric);
    expect(node?.goalposts).toMatchObject({ zeroAt: row.zeroAt, fullAt: row.fullAt });
    expect(groupsOf(one).find(({ code }) => code === row.under)?.children).toContain(node);
    expect(one.indices.map(({ weights }) => weights[row.metric])).toEqual(one.indices.map(() => row.weight));
  }
});

test('the interview computes nothing: all of it is marked by jurors', () => {
  expect(metricNodesOf(rubric('interview', 'IP'))).toEqual([]);
  expect(marksOf(rubric('interview', 'IP'))).toHaveLength(8);
  expect(marksOf(rubric('document', 'IP'))).toHaveLength(5);
});

test('every marked criterion goes from 0 to 100 in steps of 1 with five anchors of its own', () => {
  const texts = RUBRICS.filter(({ code }) => code.endsWith('/IP')).flatMap((one) =>
    marksOf(one).flatMap(({ grid, anchors }) => {
      expect(grid).toEqual({ min: '0', max: '100', step: '1' });
      expect(anchors.map(({ at }) => at)).toEqual(['0', '25', '50', '75', '100']);
      return anchors.map(({ text }) => text);
    }),
  );
  expect(new Set(texts).size).toBe(13 * 5);
  expect(texts.filter((text) => text.length < 15)).toEqual([]);
});

test.each([
  { stage: 'document', group: 'OA', chain: 'FOLLOW_UP_PERFORMANCE SUSTAINABILITY_AND_OUTREACH' },
  { stage: 'document', group: 'IP', chain: 'FOLLOW_UP_PERFORMANCE CHANNELS_AND_CONNECTIVITY' },
  { stage: 'document', group: 'UPP', chain: 'FOLLOW_UP_PERFORMANCE LEADERSHIP_COMMITMENT' },
] as const)('ties of $stage/$group fall first to $chain', ({ stage, group, chain }) => {
  const nodes = rubric(stage, group).tieChain.elements.map((element) => ('node' in element ? element.node : ''));
  expect(nodes.slice(0, 2).join(' ')).toBe(chain);
});

test('after follow-up the chain goes down the mean weights of its dimensions, and ends with M3', () => {
  for (const group of ['OA', 'IP', 'UPP'] as const) {
    const { tieChain, indices } = rubric('document', group);
    const nodes = tieChain.elements.flatMap((element) => (element.kind === 'node' ? [element.node] : []));
    const means = nodes.slice(1).map((node) => indices.reduce((sum, { weights }) => sum + (weights[node] ?? 0), 0));
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    expect(nodes).toHaveLength(7);
    expect(tieChain.elements.at(-1)).toEqual({ kind: 'metric', metric: 'M3' });
  }
});

test('ties of the interview fall to impact, implementation, document score and M3', () => {
  expect(rubric('interview', 'UPP').tieChain.elements).toEqual([
    { kind: 'node', node: 'IMPACT' },
    { kind: 'node', node: 'IMPLEMENTATION_SUSTAINABILITY' },
    { kind: 'carried-score', stage: 'document' },
    { kind: 'metric', metric: 'M3' },
  ]);
});

test('government agencies are ordered by the mean of their two columns, the others by their one', () => {
  expect(rubric('document', 'IP').rankedBy.indices).toEqual([
    'management-and-change',
    'sustainability-connectivity-impact',
  ]);
  expect(rubric('document', 'OA').rankedBy.indices).toEqual(['outstanding-achievement']);
  expect(rubric('interview', 'UPP').rankedBy.indices).toEqual(['service-unit']);
});

test('an entry counts with two of two evaluators, or three of five jurors', () => {
  expect(RUBRICS.map(({ quorum }) => quorum.sheets)).toEqual([2, 2, 2, 3, 3, 3]);
});

test('every number says whether it is documented, and by what, or assumed, and why', () => {
  const provenances = RUBRICS.flatMap((one) => [
    ...nodesOf(one).flatMap(provenancesOf),
    ...one.indices.map(({ provenance }) => provenance),
    ...[one.rankedBy, one.panel, one.quorum, one.leastApplicablePercent, one.rounding, one.tieChain].map(
      ({ provenance }) => provenance,
    ),
  ]);
  expect(provenances.filter((one) => wordsOf(one).trim().length < 10)).toEqual([]);
  expect(new Set(provenances.map(({ kind }) => kind))).toEqual(new Set(['documented', 'assumption']));
});

function provenancesOf(node: CriterionNode): readonly Provenance[] {
  if (node.kind === 'mark') return [node.provenance, node.anchorsProvenance];
  return node.kind === 'metric' ? [node.provenance, node.goalposts.provenance] : [node.provenance];
}

function wordsOf(provenance: Provenance): string {
  return provenance.kind === 'documented' ? provenance.source : provenance.reason;
}
