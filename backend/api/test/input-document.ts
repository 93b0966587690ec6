import type { InputDocument, Provenance, Rubric, RulingInput } from '@anggakara/scoring';

const ASSUMED: Provenance = { kind: 'assumption', reason: 'Uji.' };

/** One criterion, marked from 0 to 100, weighed alone by each column. */
export function aRubric(code: string, columns: readonly string[] = ['service-unit']): Rubric {
  return {
    ...{ code, version: 1, name: code, panel: { method: 'mean', provenance: ASSUMED } },
    root: {
      ...{ kind: 'group', code: 'ALL', name: 'Semua', description: 'Semua', provenance: ASSUMED },
      children: [
        {
          ...{ kind: 'mark', code: 'IMPACT', name: 'Dampak', description: 'Dampak', provenance: ASSUMED },
          ...{ grid: { min: '0', max: '100', step: '1' }, anchors: [], anchorsProvenance: ASSUMED },
        },
      ],
    },
    indices: columns.map((index) => ({
      ...{ code: index, name: index, weights: { IMPACT: 100 }, totals: { ALL: 100 }, provenance: ASSUMED },
    })),
    rankedBy: { indices: columns, provenance: ASSUMED },
    quorum: { sheets: 1, provenance: ASSUMED },
    leastApplicablePercent: { value: 60, provenance: ASSUMED },
    rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: ASSUMED },
    tieChain: { elements: [], provenance: ASSUMED },
  };
}

export interface InputSketch {
  /** One juror's mark by entry code; null is an open sheet. */
  readonly marks: Readonly<Record<string, string | null>>;
  readonly places?: number;
  readonly columns?: readonly string[];
  readonly rulings?: readonly RulingInput[];
}

/** A stage of one group and one juror that makes winners, one category for each column. */
export function anInput({ marks, places = 1, columns = ['service-unit'], rulings = [] }: InputSketch): InputDocument {
  const codes = Object.keys(marks);
  return {
    ...{ format: 'anggakara.input/1', edition: 'demo', stage: 'interview', rulings },
    rubrics: [{ group: 'UPP', rubric: aRubric('interview/UPP', columns) }],
    panels: [{ group: 'UPP', jurors: ['juri'] }],
    entries: codes.map((code) => ({ code, group: 'UPP', eligibility: 'eligible', metrics: [], carried: [] })),
    sheets: codes.map((entry) => {
      const value = marks[entry] ?? null;
      const held = value === null ? [] : [{ criterion: 'IMPACT', value }];
      return { entry, juror: 'juri', state: value === null ? 'open' : 'locked', marks: held };
    }),
    selection: { kind: 'winners', categories: columns.map((category) => ({ category, group: 'UPP', places })) },
  };
}
