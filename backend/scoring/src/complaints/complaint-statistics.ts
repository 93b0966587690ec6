import type { ComplaintCounts, ComplaintMetrics, Rate } from '../complaint-counts';
import { metricsOf } from '../complaint-metrics';
import type { DecimalString } from '../decimal-string';
import { rate } from '../rate';
import { roundedCounts } from '../rounded-counts';
import { type Classification, type SlaRule, type Visibility, VISIBILITIES } from './complaint';
import type { ComplaintTally, WordCount } from './complaint-tally';
import { type DayBand, dayBands, dayStatistics, type DayStatistics, finishedOf, withoutDays } from './day-statistics';
import { monthFlow, type MonthFlow } from './month-flow';
import { countsOf, limitsOf } from './tally-counts';
import { slaStatistics, type SlaStatistics, withinRate } from './sla-statistics';
import { known } from '../known';

/** How many complainants gave a mark, the mean of their marks with two decimals, and the share that gave 4 or 5. */
export interface Satisfaction {
  readonly rated: number;
  readonly markSum: number;
  readonly mean: DecimalString | null;
  readonly satisfied: Rate;
}

/** A share of the received complaints. */
export interface ClassShare {
  readonly classification: Classification;
  readonly share: Rate;
}

export interface VisibilityShare {
  readonly visibility: Visibility;
  readonly share: Rate;
}

export interface WordShare extends WordCount {
  readonly share: Rate;
}

/** Everything that a tally says, each figure with what it was computed from. (docs/rules/complaints.md 1-15) */
export interface ComplaintStatistics {
  readonly counts: ComplaintCounts;
  readonly metrics: ComplaintMetrics;
  readonly firstFollowUp: DayStatistics;
  readonly resolution: DayStatistics;
  /** The resolution of those that the system did not close. */
  readonly resolutionByPeople: DayStatistics;
  readonly firstFollowUpBands: readonly DayBand[];
  readonly resolutionBands: readonly DayBand[];
  /** Of the valid ones, within the limit of their first follow-up: followed up in time, or waiting with time left. */
  readonly firstFollowUpInTime: Rate;
  readonly sla: readonly SlaStatistics[];
  readonly autoClosed: Rate;
  readonly reopened: Rate;
  readonly withoutDisposition: Rate;
  readonly resolvedUnanswered: Rate;
  readonly satisfaction: Satisfaction;
  readonly classes: readonly ClassShare[];
  readonly visibility: readonly VisibilityShare[];
  readonly channels: readonly WordShare[];
  readonly categories: readonly WordShare[];
  readonly months: readonly MonthFlow[];
}

/** Marks of a complainant who was satisfied. */
const SATISFIED_FROM = 4;

/** Means from sums and counts, never from means; limits are shown by the rules by which the tally was counted. */
export function complaintStatistics(tally: ComplaintTally, sla: readonly SlaRule[]): ComplaintStatistics {
  const counts = countsOf(tally);
  const metrics = metricsOf(counts);
  const { received, valid } = metrics;
  return {
    counts,
    metrics,
    firstFollowUp: dayStatistics(tally.firstFollowUp),
    resolution: dayStatistics(tally.resolution),
    resolutionByPeople: dayStatistics(withoutDays(tally.resolution, tally.autoResolved)),
    firstFollowUpBands: dayBands(tally.firstFollowUp),
    resolutionBands: dayBands(tally.resolution),
    firstFollowUpInTime: withinRate(limitsOf(tally, 'firstFollowUp')),
    sla: slaStatistics(tally, sla),
    autoClosed: rate(finishedOf(tally.autoResolved), finishedOf(tally.resolution)),
    reopened: rate(tally.reopened, valid),
    withoutDisposition: rate(tally.withoutDisposition, valid),
    resolvedUnanswered: rate(tally.resolvedUnanswered, finishedOf(tally.resolution)),
    satisfaction: satisfactionOf(tally.satisfaction),
    classes: classShares(tally, received),
    visibility: VISIBILITIES.map((visibility, place) => ({
      visibility,
      share: rate(known(tally.visibility[place]), received),
    })),
    channels: wordShares(tally.channels, received),
    categories: wordShares(tally.categories, received),
    months: monthFlow(tally.months),
  };
}

function classShares({ classes }: ComplaintTally, received: number): readonly ClassShare[] {
  return classes.map(({ classification, statuses }) => ({
    classification,
    share: rate(
      statuses.reduce((sum, count) => sum + count, 0),
      received,
    ),
  }));
}

function wordShares(words: readonly WordCount[], received: number): readonly WordShare[] {
  return words.map((one) => ({ ...one, share: rate(one.count, received) }));
}

/** (docs/rules/complaints.md 15) */
function satisfactionOf(marks: readonly number[]): Satisfaction {
  const given = marks.slice(1);
  const rated = given.reduce((sum, count) => sum + count, 0);
  const markSum = given.reduce((sum, count, place) => sum + count * (place + 1), 0);
  const satisfied = marks.slice(SATISFIED_FROM).reduce((sum, count) => sum + count, 0);
  return {
    rated,
    markSum,
    mean: rated === 0 ? null : roundedCounts(markSum, rated, 2),
    satisfied: rate(satisfied, rated),
  };
}
