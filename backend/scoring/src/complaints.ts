/**
 * What counts complaints, apart: whoever counts a file on the command line does without the rest of the core, whose modules take
 * longer to load than a file of ten thousand complaints takes to count.
 */
export type { ComplaintCounts, Rate, WilsonBounds } from './complaint-counts';
export { metricsOf } from './complaint-metrics';
export * from './complaints/aggregates';
export * from './complaints/complaint';
export * from './complaints/complaint-statistics';
export { type ComplaintTallies, complaintTallies, tallyInto } from './complaints/complaint-tallies';
export * from './complaints/complaint-tally';
export * from './complaints/day-statistics';
export { type WordLists } from './complaints/read-tally';
export { repeatedTextsSignal } from './complaints/signals/row-signals';
export { LAPOR_SLA, slaRule } from './complaints/sla-rules';
export { countsOf } from './complaints/tally-counts';
export { workingDayTable } from './complaints/working-day-table';
export { COUNT_FIELDS } from './count-problems';
export { summedCounts } from './summed-counts';
export { dayNumber, isoDate } from './working-days';
