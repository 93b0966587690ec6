import type { RunAdviceView } from '@anggakara/contracts';
import { type AdviceDocument, adviceWords, type GroupAdvice } from '@anggakara/scoring';
import { RUN, RUN_PAGE } from './run.examples';

const JUROR = '5e1f0f6a-6f0e-5d0f-9a58-3f1f8d6f2a10';
const OTHER = '7a2f0f6a-6f0e-5d0f-9a58-3f1f8d6f2a11';

const SEVERITY = { part: 1, entries: 1, standardError: '0.410000', isMarked: true, correlation: null, spread: null };

const GROUP: GroupAdvice = {
  ...{ group: 'IP', entries: 1, jurors: 2, places: 30, ranked: 1, weighed: 1 },
  cautions: ['few-entries', 'order-unchanged-by-construction'],
  parts: [
    {
      ...{ part: 1, entries: 1, jurors: [JUROR, OTHER], isComplete: true },
      ...{ betweenJurors: '1.440000', rest: '2.100000' },
    },
  ],
  severity: [
    { juror: JUROR, severity: '1.200000', ...SEVERITY },
    { juror: OTHER, severity: '-1.200000', ...SEVERITY },
  ],
  adjusted: [{ entry: 'IP-001', part: 1, raw: '81.250000', adjusted: '81.250000', place: 1, adjustedPlace: 1 }],
  recusals: [],
  agreement: null,
  ranks: [],
  criteria: [
    {
      ...{ criterion: 'LEADERSHIP_COMMITMENT', weight: '0.100000', entering: [], leaving: [] },
      ...{ meanShift: '0.000000', greatestShift: 0, swapAtTheCut: null },
    },
  ],
  ...{ unusual: [], orders: [] },
};

const ADVICE: AdviceDocument = {
  ...{ format: 'anggakara.advice/1', engineVersion: '1.0.0', inputHash: RUN.inputHash, generator: 'splitmix64' },
  ...{ draws: { ranks: 2000, weights: 1000 }, ordersHash: RUN.resultHash, groups: [GROUP] },
};

const [SUMMARY] = RUN_PAGE.items;

/** Shortened to one entry and two jurors. */
export const RUN_ADVICE = {
  ...{ run: SUMMARY, advice: ADVICE, adviceHash: RUN.inputHash, names: RUN.names },
  jurors: { [JUROR]: 'Indra Lazuardi', [OTHER]: 'Sekar Kirana' },
  criteria: { LEADERSHIP_COMMITMENT: 'Komitmen pimpinan' },
  words: [{ group: 'IP', analyses: adviceWords(ADVICE, GROUP, { language: 'id', nameOf: (code) => code }) }],
} as RunAdviceView;
