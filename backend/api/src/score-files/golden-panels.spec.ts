import { goldenJson, goldenTest, goldenText } from '../../test/golden';
import { csv, ranksOf, scoreFolder, scoresOf } from '../../test/score-files';
import { csvTable } from './csv-table';
import { cell } from './table';

/** Published panels of very different kinds, written down as data files; no code knows any of them. */

const GOLDEN = 'scoring/golden';
const files = scoreFolder();

type Of = (column: string) => string;

function rowsOf(path: string): readonly Of[] {
  const table = csvTable(files.write('published.csv', goldenText(`${GOLDEN}/${path}`)));
  return table.rows.map((row) => (column) => cell(row, column));
}

const codeOf = (text: string): string => text.replace(/\W+/g, '_');

describe('figure skating: nine judges, trimmed by criterion, with factors, rounded at every step', () => {
  const JUDGES = ['J1', 'J2', 'J3', 'J4', 'J5', 'J6', 'J7', 'J8', 'J9'];

  const sumOf = (code: string, children: readonly { readonly code: string }[]) => ({
    ...{ code, kind: 'group', children },
    combine: { kind: 'sum', factors: Object.fromEntries(children.map((child) => [child.code, '1'])) },
  });

  /** Equals are told apart by the elements in a short program, and by the components otherwise. */
  function segmentRubric(segment: string, components: readonly Of[]) {
    const factors = new Map(components.map((of) => [codeOf(of('component')), of('factor')]));
    const grid = { min: '0', max: '10', step: '0.25' };
    const factored = [...factors].map(([code, factor]) => ({
      ...{ code: `${code}_FACTORED`, kind: 'group', combine: { kind: 'sum', factors: { [code]: factor } }, places: 2 },
      children: [{ code, kind: 'mark', grid }],
    }));
    const first = /SHORT/.test(segment) ? 'ELEMENTS' : 'COMPONENTS';
    const children = [sumOf('COMPONENTS', factored), { code: 'ELEMENTS', kind: 'measure', measure: 'element_score' }];
    return {
      root: sumOf('SEGMENT', children),
      panel: { method: 'trim', drop: 1, level: 'criteria' },
      rounding: { metric: 2, criterion: 2, stage: 2, final: 2 },
      tieChain: { elements: [{ kind: 'node', node: first }] },
    };
  }

  goldenTest('84 performances: panel scores, component totals, segment totals and ranks', () => {
    const [performances, components] = [rowsOf('isu/performances.csv'), rowsOf('isu/components.csv')];
    const segmentOf = new Map(performances.map((of) => [of('performance'), of('segment')]));
    const segments = [...new Set(segmentOf.values())];
    const scored = files.scored({
      rubric: {
        rubrics: segments.map((segment) => ({
          group: segment,
          rubric: segmentRubric(
            segment,
            components.filter((of) => segmentOf.get(of('performance')) === segment),
          ),
        })),
      },
      entries: csv(
        ['entry', 'group'],
        performances.map((of) => [of('performance'), of('segment')]),
      ),
      marks: csv(
        ['entry', 'criterion', ...JUDGES],
        components.map((of) => [of('performance'), codeOf(of('component')), ...JUDGES.map(of)]),
      ),
      metrics: csv(
        ['entry', 'element_score'],
        performances.map((of) => [of('performance'), of('element_score')]),
      ),
      adjustments: csv(
        ['entry', 'code', 'points', 'reason'],
        performances.map((of) => [of('performance'), 'deductions', `-${of('deductions')}`, 'Pengurangan.']),
      ),
    });
    const nodes = new Map(
      scored.result.entries.flatMap(({ code, nodes: own }) =>
        own.map(({ node, score }) => [`${code} ${node}`, Number(score)]),
      ),
    );
    const [ranks, scores] = [ranksOf(scored), scoresOf(scored)];
    expect(
      performances.map((of) => {
        const code = of('performance');
        return [code, nodes.get(`${code} COMPONENTS`), scores[code], ranks[code]];
      }),
    ).toEqual(
      performances.map((of) => [
        of('performance'),
        Number(of('expected_component_score')),
        of('expected_segment_score'),
        Number(of('expected_rank')),
      ]),
    );
    expect(components.map((of) => nodes.get(`${of('performance')} ${codeOf(of('component'))}`))).toEqual(
      components.map((of) => Number(of('expected_panel_score'))),
    );
    expect([performances.length, components.length]).toEqual([84, 420]);
  });
});

describe('song contest: equal points, told apart by the votes', () => {
  interface Tie {
    readonly era: string;
    readonly entries: readonly {
      readonly entry: string;
      readonly running: number;
      readonly deciding_votes: readonly number[];
      readonly deciding_points: number;
      readonly expected_place: number;
    }[];
  }

  const COUNTBACK = { kind: 'countback', of: 'marks', equalCountOnly: false };
  const RUNNING = { kind: 'measure', measure: 'running', order: 'ascending' };
  const CHAINS: Readonly<Record<string, readonly object[]>> = {
    '1991': [COUNTBACK, RUNNING],
    '2008-2015': [{ kind: 'count-of-marks', atLeast: '1' }, COUNTBACK, RUNNING],
  };
  const votes = { code: 'VOTES', kind: 'mark', weight: 0, grid: { min: '1', max: '12', step: '1' } };
  const points = { code: 'POINTS', kind: 'measure', weight: 1 };

  goldenTest('sixteen ties of finals', () => {
    const { ties } = goldenJson(`${GOLDEN}/eurovision/tie_breaks.json`) as { ties: readonly Tie[] };
    const all = ties.flatMap(({ entries }, tie) =>
      entries.map((entry) => ({ ...entry, group: `T${tie}`, code: `T${tie}-${entry.entry}` })),
    );
    const scored = files.scored({
      rubric: {
        rubrics: ties.map(({ era }, tie) => ({
          group: `T${tie}`,
          rubric: {
            root: { code: 'ROOT', kind: 'group', total: 1, children: [votes, points] },
            quorum: { sheets: 1 },
            tieChain: { elements: CHAINS[era] },
          },
        })),
      },
      entries: csv(
        ['entry', 'group'],
        all.map(({ code, group }) => [code, group]),
      ),
      marks: csv(
        ['entry', 'juror', 'VOTES'],
        all.flatMap(({ code, deciding_votes }) => deciding_votes.map((vote, voter) => [code, `V${voter}`, vote])),
      ),
      metrics: csv(
        ['entry', 'POINTS', 'running'],
        all.map(({ code, deciding_points, running }) => [code, deciding_points, running]),
      ),
    });
    const ranks = ranksOf(scored);
    const placeAmong = ({ expected_place: place }: (typeof all)[number], group: string): number =>
      1 + all.filter((other) => other.group === group && other.expected_place < place).length;
    expect(all.map(({ code }) => [code, ranks[code]])).toEqual(
      all.map((one) => [one.code, placeAmong(one, one.group)]),
    );
    expect(ties).toHaveLength(16);
  });
});

describe('two stages: half the place in the short program and the place in the free skating', () => {
  goldenTest('the twenty pairs of 2002', () => {
    const pairs = rowsOf('stages/olympic_pairs_2002.csv').map((of, row) => ({ code: `P${row}`, of }));
    const scored = files.scored({
      rubric: {
        stage: 'free',
        root: {
          ...{ code: 'ROOT', kind: 'group' },
          children: [{ code: 'PLACE', kind: 'measure', norm: { kind: 'goalposts', zeroAt: '21', fullAt: '1' } }],
        },
        final: { kind: 'factored-ranks', own: '1', stages: [{ stage: 'short', factor: '0.5' }] },
        tieChain: { elements: [{ kind: 'own-rank' }] },
      },
      entries: csv(
        ['entry', 'rank:short'],
        pairs.map(({ code, of }) => [code, of('short_program_place')]),
      ),
      metrics: csv(
        ['entry', 'PLACE'],
        pairs.map(({ code, of }) => [code, of('free_skating_place')]),
      ),
    });
    expect(ranksOf(scored)).toEqual(
      Object.fromEntries(pairs.map(({ code, of }) => [code, Number(of('expected_place'))])),
    );
    expect(pairs).toHaveLength(20);
  });
});
