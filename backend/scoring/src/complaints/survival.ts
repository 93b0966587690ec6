import { rational, type Rational } from '../rational';
import { known } from '../known';
import type { DecimalString } from '../decimal-string';
import { nearText } from '../near-text';
import { rounded } from '../rounding';
import type { DayTally } from './complaint-tally';

/** From a day on, so many of those that a run began with are still waiting. */
interface SurvivalStep {
  readonly from: number;
  readonly waiting: number;
}

/**
 * Days between two censorings: of `begins` complaints known to wait, the steps say how many still do. The share that waits is the
 * last step of every earlier run over what that run began with, times the step over what its own run began with: the
 * Kaplan-Meier product, of which everything but the ends of runs cancels out.
 */
interface SurvivalRun {
  readonly begins: number;
  readonly steps: readonly SurvivalStep[];
}

/** The Kaplan-Meier estimate of how long complaints wait, as runs. What ends on a day was waiting until it. */
export function survivalRuns({ counts }: Pick<DayTally, 'counts'>): readonly SurvivalRun[] {
  let atRisk = atRiskAtFirst({ counts });
  const runs: { begins: number; steps: SurvivalStep[] }[] = [{ begins: atRisk, steps: [{ from: 0, waiting: atRisk }] }];
  let left = atRisk;
  for (const { days, finished, waiting } of counts) {
    if (finished > 0) {
      if (left !== atRisk) runs.push({ begins: atRisk, steps: [] });
      left = atRisk - finished;
      runs.at(-1)?.steps.push({ from: days, waiting: left });
    }
    atRisk -= finished + waiting;
  }
  return runs;
}

/** So near to a half that only the exact share says on which side it is; the error of the share in doubles is far below. */
const TOO_NEAR = 1e-9;

/** The first day from which no more than half are still waiting; null where there is none. (docs/rules/complaints.md 7) */
export function survivalMedian(tally: DayTally): number | null {
  let share = 1;
  let atRisk = atRiskAtFirst(tally);
  for (const { days, finished, waiting } of tally.counts) {
    share *= 1 - finished / atRisk;
    atRisk -= finished + waiting;
    if (Math.abs(share - 0.5) < TOO_NEAR) return exactMedian(tally);
    if (share < 0.5) return days;
  }
  return null;
}

function atRiskAtFirst({ counts }: Pick<DayTally, 'counts'>): number {
  return counts.reduce((sum, { finished, waiting }) => sum + finished + waiting, 0);
}

function exactMedian(tally: DayTally): number | null {
  let [numerator, denominator] = [1n, 1n];
  for (const { begins, steps } of survivalRuns(tally)) {
    const half = steps.find(({ waiting }) => 2n * numerator * BigInt(waiting) <= denominator * BigInt(begins));
    if (half !== undefined) return half.from;
    numerator *= BigInt(known(steps.at(-1)).waiting);
    denominator *= BigInt(begins);
  }
  return null;
}

/** `restrictedMean` as text; of a tally that is not empty. In doubles, and exactly where those do not say how it is rounded. */
export function restrictedMeanText(tally: DayTally, until: number, places: number): DecimalString {
  return nearText(nearRestrictedMean(tally, until), places) ?? rounded(known(restrictedMean(tally, until)), places);
}

function nearRestrictedMean(tally: DayTally, until: number): number {
  let [share, area, since] = [1, 0, 0];
  let atRisk = atRiskAtFirst(tally);
  for (const { days, finished, waiting } of tally.counts) {
    if (days >= until) break;
    area += share * (days - since);
    since = days;
    share *= 1 - finished / atRisk;
    atRisk -= finished + waiting;
  }
  return area + share * (until - since);
}

/**
 * What a complaint waits of the first `until` days: the area under the estimate. After the longest wait that is known the waiting
 * stay waiting. Null without complaints. (docs/rules/complaints.md 7)
 */
export function restrictedMean(tally: DayTally, until: number): Rational | null {
  if (tally.counts.length === 0) return null;
  const runs = survivalRuns(tally);
  let [numerator, denominator] = [0n, 1n];
  for (let place = runs.length - 1; place >= 0; place -= 1) {
    const { begins, steps } = known(runs[place]);
    const next = runs[place + 1]?.steps[0]?.from ?? until;
    const area = areaOf(steps, Math.min(next, until), until);
    numerator = BigInt(area) * denominator + BigInt(known(steps.at(-1)).waiting) * numerator;
    denominator *= BigInt(begins);
  }
  return rational(numerator, denominator);
}

/** Complaints times days, up to the day before `ends`. */
function areaOf(steps: readonly SurvivalStep[], ends: number, until: number): number {
  return steps.reduce((area, { from, waiting }, place) => {
    const to = Math.min(steps[place + 1]?.from ?? ends, until);
    return area + waiting * Math.max(0, to - from);
  }, 0);
}
