import type { CriterionNode, GroupNode, Provenance, Rubric, RubricIndex } from '@anggakara/scoring';

export const DRAWN: Provenance = { kind: 'assumption', reason: 'Contoh untuk membandingkan mesin.' };

const named = (code: string) => ({ code, name: `Kriteria ${code}`, description: '', provenance: DRAWN });

const mark = (code: string): CriterionNode => ({
  ...named(code),
  kind: 'mark',
  grid: { min: '0', max: '100', step: '0.5' },
  anchors: [],
  anchorsProvenance: DRAWN,
});

/** A geometric mean of logarithms and plain goalposts: where an engine's own functions would differ in their last digits. */
const MEASURES: GroupNode = {
  ...named('INDEX'),
  kind: 'group',
  combine: { kind: 'geometric-mean' },
  places: 6,
  children: [
    {
      ...named('INCOME'),
      kind: 'measure',
      measure: 'income',
      reading: { kind: 'value' },
      norm: { kind: 'log-goalposts', zeroAt: '100', fullAt: '75000' },
      outside: 'clip',
      places: 9,
    },
    {
      ...named('RESOLVED'),
      kind: 'measure',
      measure: 'resolved',
      reading: { kind: 'rate', bound: 'wilson', z: '1.96' },
      norm: { kind: 'goalposts', zeroAt: '0', fullAt: '100' },
      outside: 'clip',
    },
  ],
};

const ROOT: GroupNode = {
  ...named('ROOT'),
  kind: 'group',
  children: [{ ...named('CONTENT'), kind: 'group', children: [mark('IDEA'), mark('IMPACT')] }, mark('TALK'), MEASURES],
};

const column = (code: string, top: readonly [number, number, number]): RubricIndex => ({
  code,
  name: `Kolom ${code}`,
  weights: { CONTENT: top[0], TALK: top[1], INDEX: top[2], IDEA: 2, IMPACT: 1, INCOME: 1, RESOLVED: 2 },
  totals: { ROOT: top[0] + top[1] + top[2], CONTENT: 3, INDEX: 3 },
  provenance: DRAWN,
});

/** Marks of three criteria and an index of two measures, under two columns of weights. */
export const DRAWN_RUBRIC: Rubric = {
  code: 'engines/IP',
  version: 1,
  name: 'Instrumen contoh',
  root: ROOT,
  indices: [column('first', [5000, 2000, 3000]), column('second', [1, 1, 1])],
  rankedBy: { indices: ['first', 'second'], provenance: DRAWN },
  panel: { method: 'mean', provenance: DRAWN },
  quorum: { sheets: 2, provenance: DRAWN },
  leastApplicablePercent: { value: 60, provenance: DRAWN },
  rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: DRAWN },
  tieChain: { elements: [{ kind: 'node', node: 'CONTENT' }, { kind: 'median-juror-total' }], provenance: DRAWN },
};
