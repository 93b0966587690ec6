import type { DecimalString } from '../decimal-string';
import type { Facts, Sentence } from '../sentence';
import type { CountedElement } from './chain-element';

/** Names of the elements of a tie chain that are no score, rate or median. */
export const CHAIN_NAMES = {
  'countback-juror-totals': {
    id: 'jumlah nilai juri satu per satu dari yang tertinggi',
    en: "the jurors' totals one by one from the highest",
  },
  'countback-marks': {
    id: 'nilai juri satu per satu dari yang tertinggi',
    en: 'the marks one by one from the highest',
  },
  'count-of-marks': {
    id: 'banyaknya nilai paling sedikit {atLeast}',
    en: 'the number of marks of at least {atLeast}',
  },
  'own-rank': { id: 'peringkat pada tahap ini, kecil lebih baik', en: 'the rank in this stage, lower being better' },
  'carried-rank': {
    id: 'peringkat tahap {stage}, kecil lebih baik',
    en: 'the rank in the stage {stage}, lower being better',
  },
  'measure-ascending': { id: 'angka {measure}, kecil lebih baik', en: 'the figure {measure}, lower being better' },
  'measure-descending': { id: 'angka {measure}, besar lebih baik', en: 'the figure {measure}, higher being better' },
  lot: { id: 'undian dengan benih {seed}', en: 'a lot drawn from the seed {seed}' },
} as const satisfies Record<string, Sentence>;

export function nameFor(element: CountedElement): keyof typeof CHAIN_NAMES {
  switch (element.kind) {
    case 'countback':
      return `${element.kind}-${element.of}`;
    case 'measure':
      return `${element.kind}-${element.order}`;
    case 'count-of-marks':
    case 'own-rank':
    case 'carried-rank':
    case 'lot':
      return element.kind;
  }
}

/** What is filled into a name. */
export function factsOf(element: CountedElement, shown: (decimal: DecimalString) => string): Facts {
  switch (element.kind) {
    case 'count-of-marks':
      return { atLeast: shown(element.atLeast) };
    case 'carried-rank':
      return { stage: element.stage };
    case 'measure':
      return { measure: element.measure };
    case 'lot':
      return { seed: element.seed };
    case 'countback':
    case 'own-rank':
      return {};
  }
}
