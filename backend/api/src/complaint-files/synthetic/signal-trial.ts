import { type ComplaintSignal, complaintSignals, type SlaRule } from '@anggakara/scoring';
import { chanceOf } from './chance';
import { manipulated } from './manipulated';
import { ASKED_BY, type Manipulated, type Manipulation, MANIPULATIONS } from './manipulation';
import { signalRowsOf } from './signal-rows';
import { syntheticAgency } from './synthetic-agency';
import type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';
import type { WorkDays } from './work-days';

/** From how many touched complaints on a manipulation is worth finding: no question asks about fewer of most kinds. */
export const WORTH_FINDING = 10;

export interface SignalTrial {
  readonly seed: number;
  readonly agencies: number;
  readonly strengths: readonly number[];
  readonly span: SyntheticSpan;
  readonly workDays: WorkDays;
  readonly sla: readonly SlaRule[];
}

/** What one question found of one manipulation at one strength, done to every agency. */
export interface Detection {
  readonly manipulation: Manipulation;
  readonly strength: number;
  /** Agencies to which it could be done, and of them those that were asked. */
  readonly manipulated: number;
  readonly asked: number;
  /** The same of those of whose complaints at least WORTH_FINDING were touched. */
  readonly worthFinding: number;
  readonly askedOfThose: number;
  /** Over the agencies asked: rows that were shown, that were touched, and both. */
  readonly shownRows: number;
  readonly touchedRows: number;
  readonly rightRows: number;
}

export interface SignalFigures {
  readonly manipulation: Manipulation;
  /** Honest agencies that were asked all the same. */
  readonly askedHonest: number;
  /** One for each strength. */
  readonly detections: readonly Detection[];
}

export interface TrialFigures {
  readonly agencies: number;
  /** Honest agencies that were asked anything at all. */
  readonly askedHonest: number;
  readonly signals: readonly SignalFigures[];
}

/** Of the agencies of whose complaints enough were touched, the share that was asked, in percent. */
export function recallPercent({ askedOfThose, worthFinding }: Detection): number {
  return (100 * askedOfThose) / worthFinding;
}

/** If so many of a hundred agencies do it: the share of those asked that truly did, in percent. */
export function precisionPercent(honestShare: number, detection: Detection, doing = 20): number {
  const right = (doing * detection.asked) / detection.manipulated;
  return (100 * right) / (right + (100 - doing) * honestShare);
}

/** How often each question is asked of honest agencies and of those that did what it asks about. (docs/synthetic-exports.md) */
export function signalTrial(trial: SignalTrial): TrialFigures {
  const honest = Array.from({ length: trial.agencies }, (_, agency) => syntheticAgency({ ...trial, agency }));
  const asked = honest.map((complaints) => new Set(signalsOf(complaints, trial).map(({ code }) => code)));
  const signals = MANIPULATIONS.map((manipulation) => ({
    manipulation,
    askedHonest: asked.filter((codes) => codes.has(ASKED_BY[manipulation])).length,
    detections: trial.strengths.map((strength) => detection(honest, trial, { manipulation, strength })),
  }));
  return { agencies: honest.length, askedHonest: asked.filter(({ size }) => size > 0).length, signals };
}

function signalsOf(complaints: readonly SyntheticComplaint[], trial: SignalTrial): readonly ComplaintSignal[] {
  const { workingDays } = trial.workDays;
  return complaintSignals(signalRowsOf(complaints), { workingDays, sla: trial.sla, cutOff: trial.span.cutOff });
}

interface Found {
  readonly done: Manipulated;
  readonly lines: ReadonlySet<number>;
}

function detection(
  honest: readonly (readonly SyntheticComplaint[])[],
  trial: SignalTrial,
  { manipulation, strength }: Pick<Detection, 'manipulation' | 'strength'>,
): Detection {
  const found = honest
    .map((complaints, agency): Found => {
      const chance = chanceOf(-1 - trial.seed * honest.length - agency);
      const done = manipulated(complaints, manipulation, { ...trial, chance, strength });
      const signals = signalsOf(done.complaints, trial).filter(({ code }) => code === ASKED_BY[manipulation]);
      return { done, lines: new Set(signals.flatMap(({ lines }) => lines)) };
    })
    .filter(({ done }) => done.count > 0);
  const asked = found.filter(({ lines }) => lines.size > 0);
  const worth = found.filter(({ done }) => done.count >= WORTH_FINDING);
  const sumOf = (count: (one: Found) => number): number => asked.reduce((sum, one) => sum + count(one), 0);
  return {
    ...{ manipulation, strength, manipulated: found.length, asked: asked.length, worthFinding: worth.length },
    askedOfThose: worth.filter(({ lines }) => lines.size > 0).length,
    shownRows: sumOf(({ lines }) => lines.size),
    touchedRows: sumOf(({ done }) => done.touched.length),
    rightRows: sumOf(rightRows),
  };
}

function rightRows({ done, lines }: Found): number {
  const touched = new Set(done.touched);
  return done.complaints.filter((one, place) => touched.has(one) && lines.has(place + 1)).length;
}
