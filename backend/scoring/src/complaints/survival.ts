import { rational, type Rational } from '../rational';
import { known } from '../known';
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
export function survivalRuns({ counts }: DayTally): readonly SurvivalRun[] {
  let atRisk = counts.reduce((sum, { finished, waiting }) => sum + finished + waiting, 0);
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

/** The first day from which no more than half are still waiting; null where there is none. (docs/rules/complaints.md 7) */
export function survivalMedian(tally: DayTally): number | null {
  if (tally.counts.length === 0) return null;
  let [numerator, denominator] = [1n, 1n];
  for (const { begins, steps } of survivalRuns(tally)) {
    const half = steps.find(({ waiting }) => 2n * numerator * BigInt(waiting) <= denominator * BigInt(begins));
    if (half !== undefined) return half.from;
    numerator *= BigInt(known(steps.at(-1)).waiting);
    denominator *= BigInt(begins);
  }
  return null;
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
