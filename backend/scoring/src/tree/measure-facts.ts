import { known } from '../known';
import type { Voice } from '../metric-facts';
import { trimmed } from '../number-text';
import type { MeasurePoints } from '../result-document';
import type { BandNorm, MeasureNode, Norm } from '../rubric';
import { MEASURE_VALUES, NORM_SENTENCES } from './sentences';

export interface MeasureFacts {
  readonly value: string;
  readonly points: string;
  readonly norm: string;
}

/** The value of a measure that has one as it was read, its points, and how the norm makes them. (docs/rules/measures.md 2-7) */
export function measureFacts(node: MeasureNode, measured: MeasurePoints, voice: Voice): MeasureFacts {
  const { say, shown } = voice;
  const value = readValue(node, measured, voice);
  return {
    value: measured.clipped ? say(MEASURE_VALUES.clipped, { value }) : value,
    points: shown(trimmed(known(measured.points))),
    norm: normText(node.norm, voice),
  };
}

/** k/n, as counts. */
export function fractionText({ numerator, denominator }: MeasurePoints, { shown }: Voice): string {
  return `${shown(known(numerator))}/${shown(known(denominator))}`;
}

function readValue({ reading }: MeasureNode, measured: MeasurePoints, voice: Voice): string {
  const { say, shown } = voice;
  const value = shown(trimmed(known(measured.value)));
  if (reading.kind === 'value') return say(MEASURE_VALUES.value, { value });
  const fraction = fractionText(measured, voice);
  if (reading.bound === 'plain') return say(MEASURE_VALUES.plain, { value, fraction });
  return say(MEASURE_VALUES.wilson, { value, fraction, z: shown(reading.z) });
}

function normText(norm: Norm, voice: Voice): string {
  const { say, shown } = voice;
  switch (norm.kind) {
    case 'goalposts':
    case 'log-goalposts': {
      const { kind, zeroAt, fullAt, full = '100' } = norm;
      return say(NORM_SENTENCES[kind], { zeroAt: shown(zeroAt), fullAt: shown(fullAt), full: shown(full) });
    }
    case 'piecewise': {
      const knots = norm.knots.map(({ at, points }) => `${shown(at)} → ${shown(points)}`).join('; ');
      return say(NORM_SENTENCES.piecewise, { knots });
    }
    case 'bands':
      return say(NORM_SENTENCES[`bands-${norm.closed}`], { bands: bandTexts(norm, voice).join('; ') });
    case 'as-is':
      return say(NORM_SENTENCES['as-is']);
  }
}

/** `0–50 → 20`; an end that is not there is left out. */
function bandTexts({ bands }: BandNorm, { shown }: Voice): readonly string[] {
  const end = (text: string | null): string => (text === null ? '' : shown(text));
  return bands.map(({ from, to, points }) => `${end(from)}–${end(to)} → ${shown(points)}`);
}
