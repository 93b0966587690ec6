import { numberText } from '../number-text';
import { filled, type Facts } from '../sentence';
import type { AgreementAdvice, GroupAdvice, RankAdvice } from './advice-document';
import type { AdviceAnalysis } from './advice-notes';
import { questionCount } from './advice-questions';
import { BAND_WORDS, FINDING_SENTENCES } from './advice-sentences';
import type { AdviceReader } from './advice-reader';
import { BUBBLE } from './rank-uncertainty';

type Finding = readonly [code: keyof typeof FINDING_SENTENCES, facts?: Facts];

/** What each analysis says in one sentence. */
export function findings(group: GroupAdvice, reader: AdviceReader): Readonly<Record<AdviceAnalysis, string>> {
  const said = ([code, facts]: Finding): string => filled(FINDING_SENTENCES[code], reader.language, facts);
  return {
    severity: said(ofMeans(group, severityFinding(group))),
    recusals: said(ofMeans(group, recusalFinding(group, reader))),
    agreement: said(agreementFinding(group, reader)),
    ranks: said(ofMeans(group, rankFinding(group))),
    'left-out': said(ofMeans(group, leftOutFinding(group))),
    weights: said(ofMeans(group, weightFinding(group))),
    signals: said(signalFinding(group)),
  };
}

/** What is said of means alone says nothing of a score that is none. (docs/rules/advice.md 14) */
function ofMeans({ cautions }: GroupAdvice, finding: Finding): Finding {
  return cautions.includes('not-a-mean') ? ['not-a-mean'] : finding;
}

function severityFinding({ cautions, parts, severity, adjusted }: GroupAdvice): Finding {
  if (severity.length === 0) return ['severity-untold'];
  if (cautions.includes('order-unchanged-by-construction')) return ['severity-complete'];
  if (parts.length > 1) return ['severity-parts', { parts: parts.length }];
  const shifts = adjusted.map(({ place, adjustedPlace }) => Math.abs(place - adjustedPlace));
  const moved = shifts.filter((shift) => shift > 0).length;
  return ['severity-moves', { moved, ranked: adjusted.length, most: Math.max(0, ...shifts) }];
}

function recusalFinding({ recusals }: GroupAdvice, { language, nameOf }: AdviceReader): Finding {
  const shifts = recusals.map(({ entry, mean, neutral }) => ({ entry, shift: Number(mean) - Number(neutral) }));
  const [most] = shifts.toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
  if (most === undefined) return ['recusals-none'];
  const shift = numberText(most.shift.toFixed(2), language);
  return ['recusals', { count: recusals.length, entry: nameOf(most.entry), shift }];
}

function agreementFinding({ agreement }: GroupAdvice, reader: AdviceReader): Finding {
  if (agreement === null) return ['agreement-untold'];
  const { panelMean, order, alpha } = agreement;
  if (panelMean === null || order === null) return alphaFinding(alpha, reader);
  return [
    'agreement',
    {
      panelMean: bandWord(panelMean.value, reader),
      panelMeanValue: shown(panelMean.value, reader),
      order: bandWord(order.value, reader),
      orderValue: shown(order.value, reader),
    },
  ];
}

function alphaFinding(alpha: AgreementAdvice['alpha'], reader: AdviceReader): Finding {
  return alpha === null ? ['agreement-untold'] : ['agreement-alpha', { alpha: shown(alpha, reader) }];
}

export type AgreementBand = keyof typeof BAND_WORDS;

/** Below 0.5 poor, below 0.75 moderate, below 0.9 good, from there excellent. (docs/rules/advice.md 11) */
export function agreementBand(coefficient: number): AgreementBand {
  if (coefficient < 0.5) return 'poor';
  if (coefficient < 0.75) return 'moderate';
  return coefficient < 0.9 ? 'good' : 'excellent';
}

function bandWord(coefficient: string, { language }: AdviceReader): string {
  return BAND_WORDS[agreementBand(Number(coefficient))][language];
}

function shown(coefficient: string, { language }: AdviceReader): string {
  return numberText(Number(coefficient).toFixed(2), language);
}

function rankFinding({ ranks, places }: GroupAdvice): Finding {
  if (ranks.length === 0) return ['ranks-untold'];
  if (places === 0) return ['ranks-no-places'];
  const sure = ranks.filter(({ chance }) => Number(chance) > BUBBLE.high).length;
  return ['ranks', { sure, places, bubble: ranks.filter(({ isAtTheCut }) => isAtTheCut).length }];
}

function leftOutFinding({ ranks, places }: GroupAdvice): Finding {
  if (ranks.length === 0) return ['ranks-untold'];
  if (places === 0) return ['ranks-no-places'];
  const isIn = ({ greatestWithout }: RankAdvice): boolean => greatestWithout <= places;
  const mayBeIn = ranks.filter(({ leastWithout }) => leastWithout <= places);
  const stay = mayBeIn.filter(isIn).length;
  return ['left-out', { stay, places, turn: mayBeIn.length - stay }];
}

function weightFinding({ weighed, ranks, places }: GroupAdvice): Finding {
  if (weighed === 0) return ['weights-untold'];
  if (places === 0) return ['ranks-no-places'];
  const stay = ranks.filter(({ chanceUnderWeights }) => Number(chanceUnderWeights ?? 0) >= BUBBLE.high).length;
  return ['weights', { stay, places }];
}

function signalFinding(group: GroupAdvice): Finding {
  const count = questionCount(group);
  return count === 0 ? ['signals-none'] : ['signals', { count }];
}
