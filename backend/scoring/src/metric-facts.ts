import type { DecimalString } from './decimal-string';
import { NAMES, UNITS } from './explanation-sentences';
import { trimmed } from './number-text';
import type { MetricPoints } from './result-document';
import type { Facts, Sentence } from './sentence';

/** How a reader is told sentences and numbers. */
export interface Voice {
  readonly say: (sentence: Sentence, facts?: Facts) => string;
  readonly shown: (decimal: DecimalString) => string;
}

export interface MetricFacts {
  readonly value: string;
  readonly fraction: string;
  readonly points: string;
}

/** A metric's value in its unit, what it was computed from (for a trend the year before first), and its points. */
export function metricFacts(points: MetricPoints, { say, shown }: Voice): MetricFacts {
  const { numerator, denominator, baseNumerator, baseDenominator, value } = points;
  const shownPoints = shown(trimmed(points.points ?? '0'));
  if (value === null || numerator === null || denominator === null) {
    return { value: say(NAMES[points.state]), fraction: '-', points: shownPoints };
  }
  const base =
    baseNumerator === null || baseDenominator === null ? '' : `${shown(baseNumerator)}/${shown(baseDenominator)} → `;
  return {
    value: say(UNITS[points.metric], { value: shown(trimmed(value)) }),
    fraction: `${base}${shown(numerator)}/${shown(denominator)}`,
    points: shownPoints,
  };
}
