import type { CriterionNode, EntryResult, Rubric } from '@anggakara/scoring';
import { criterionProfile } from './criterion-profile';
import type { ReportBlock } from './report-block';

const CODES = ['OUTPUT', 'IMPACT', 'REACH'];

function aRubric(codes: readonly string[] = CODES): Rubric {
  const children = codes.map((code) => ({ code, name: `Nama ${code}`, kind: 'mark' }) as unknown as CriterionNode);
  return { root: { code: 'ROOT', name: 'Akar', kind: 'group', children } } as unknown as Rubric;
}

function anEntry(code: string, ...scores: readonly (string | null)[]): EntryResult {
  const nodes = scores.map((score, place) => ({ node: CODES[place], kind: 'mark', score, contribution: null }));
  return { code, standing: { kind: 'ranked', rank: 1, score: '70.00' }, nodes, jurors: [] } as unknown as EntryResult;
}

const OWN = anEntry('IP-001', '90', '50', null);
const PEERS = [
  OWN,
  anEntry('IP-002', '80', '60', '70'),
  anEntry('IP-003', '60', '70', '71'),
  anEntry('IP-004', '50', '55', '72'),
  anEntry('IP-005', '40', '65', '73'),
];

function drawn(blocks: readonly ReportBlock[]) {
  return blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
}

test('the entry stands against the median of its group, and a criterion that does not apply is a gap', () => {
  expect(drawn(criterionProfile(aRubric(), OWN, PEERS))).toMatchObject([
    {
      kind: 'radar',
      labels: ['Nama OUTPUT', 'Nama IMPACT', 'Nama REACH'],
      series: [
        { label: 'Peserta ini', values: [90, 50, null] },
        { label: 'Median kelompok', values: [60, 60, 71.5] },
      ],
    },
  ]);
});

test.each([
  {
    because: 'a median of four would tell what the others got',
    of: () => criterionProfile(aRubric(), OWN, PEERS.slice(1)),
  },
  { because: 'two criteria make no radar', of: () => criterionProfile(aRubric(['OUTPUT', 'IMPACT']), OWN, PEERS) },
  {
    because: 'the entry has no rank',
    of: () => criterionProfile(aRubric(), { ...OWN, standing: { kind: 'ineligible', reason: 'withdrawn' } }, PEERS),
  },
])('nothing is drawn where $because', ({ of }) => expect(of()).toEqual([]));
