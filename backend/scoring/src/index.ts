export { canonicalText, type Canonical } from './canonical-text';
export { type Comparison, comparison } from './comparison';
export { comparisonLines, type Names } from './comparison-lines';
export * from './complaint-counts';
export {
  type AggregatedRow,
  type AggregateProblem,
  aggregateProblems,
  countsByWindow,
  type WindowCounts,
} from './complaints/aggregates';
export * from './complaints/complaint';
export * from './complaints/complaint-statistics';
export { type ComplaintTallies, complaintTallies, tallyInto } from './complaints/complaint-tallies';
export * from './complaints/complaint-tally';
export * from './complaints/day-statistics';
export * from './complaints/differences/accepted-counts';
export {
  type CountDifference,
  countDifferences,
  countsOfRows,
  type DifferenceEvidence,
  type DifferenceExplanation,
  type ExplanationCode,
} from './complaints/differences/count-differences';
export { type DifferenceKind } from './complaints/differences/alternatives';
export { differenceLines, explanationText } from './complaints/differences/difference-lines';
export { COMPARED_NAMES, COUNT_NAMES } from './complaints/differences/difference-sentences';
export { type CountField } from './complaints/differences/field-values';
export * from './complaints/differences/metric-differences';
export { type FactsContext, type RowFacts, rowFacts } from './complaints/differences/row-facts';
export { administratorActivity, type ComplaintImprovement, complaintImprovement } from './complaints/improvement';
export { type PredicateCheck, predicateOf, type PredicateResult } from './complaints/monitoring/predicate';
export * from './complaints/monitoring/predicate-scale';
export { FIGURE_NAMES, predicateLines, PREDICATE_NAMES } from './complaints/monitoring/predicate-words';
export { mergedTally, NO_TALLY } from './complaints/merged-tally';
export { type MonthFlow, monthFlow } from './complaints/month-flow';
export { type WordLists } from './complaints/read-tally';
export * from './complaints/rule-problems';
export { repeatedTextsSignal } from './complaints/signals/row-signals';
export { AUTO_CLOSE_DAYS, SPIKE_DAYS, SPIKE_TIMES } from './complaints/signals/closing-signals';
export { complaintSignals, signalText } from './complaints/signals/complaint-signals';
export {
  type ComplaintSignal,
  SIGNAL_CODES,
  SIGNAL_RULES,
  type SignalCode,
  type SignalRule,
} from './complaints/signals/signal';
export { type SignalContext, type SignalRows } from './complaints/signals/signal-rows';
export { type SignalShelf, signalShelf } from './complaints/signals/signal-shelf';
export { dateText } from './complaints/date-text';
export { LAPOR_SLA, slaRule } from './complaints/sla-rules';
export { type SlaStatistics } from './complaints/sla-statistics';
export { countsOf, statusCount } from './complaints/tally-counts';
export { elapsedWorkingDays, workingDayTable } from './complaints/working-day-table';
export { LEAST_SHOWN, shownCells } from './complaints/small-cells';
export { LONGEST_DAYS } from './complaints/cell-layout';
export { DAY_CAP, followedUp, LEAST_VALID_COMPLAINTS, metricsOf, validComplaints } from './complaint-metrics';
export {
  COUNT_FIELDS,
  type CountProblem,
  type CountProblemCode,
  countProblems,
  STATUS_FIELDS,
  sumDifference,
} from './count-problems';
export { type DecimalString, isDecimalString } from './decimal-string';
export { ENGINE_VERSION } from './engine-version';
export { explanationLines } from './explanation';
export * from './input-document';
export { type InputProblem, type InputProblemCode, inputProblems } from './input-problems';
export { jurorTotal } from './juror-total';
export { type MarkTable, type TickArray } from './kernel/mark-table';
export { type NumberPath } from './kernel/number-path';
export { type TickPanel, type TickPlan } from './kernel/tick-plan';
export { tickRanking, type TickRanking, tickShortlist, type TickShortlist } from './kernel/tick-ranking';
export { tickScores, type TickScores } from './kernel/tick-scores';
export { type MarkProblem, markProblem } from './mark-grid';
export { metricInputs } from './metric-inputs';
export { metricPointsOf } from './metric-points';
export { type MovedPart, type Movement } from './movement';
export { type Language, LANGUAGES, numberText } from './number-text';
export { officialResult, resultText } from './official-result';
export type * from './panel/chain-element';
export type * from './panel/final-rule';
export type * from './panel/panel-results';
export type * from './panel/panel-rule';
export { type Problem } from './problem';
export type { Tell } from './progress';
export { meanChange, wilsonPercent } from './quoted-figures';
export {
  completion,
  PAIRED_QUADRANTS,
  type PairedChange,
  pairedChange,
  type PairedQuadrant,
  type PairedWindow,
  volumePerInhabitants,
} from './paired-change';
export { improvementPercent, rate, rateText } from './rate';
export { bestFirst, competitionRanks, separatingColumns } from './ranking';
export { ranksByConvention, TIE_CONVENTIONS, type TieConvention } from './tie-conventions';
export * from './result-document';
export * from './rubric';
export { quotaRules } from './rule-words/quota-rules';
export { type RuleInWords, type RuleKind, type RulePart } from './rule-words/rule-parts';
export { panelText, rubricRules, ruleText } from './rule-words/rubric-rules';
export { type RubricProblem, type RubricProblemCode, rubricProblems } from './rubric-problems';
export { type Difference, firstDifference } from './sealing/first-difference';
export * from './sealing/sealed-document';
export { groupsOf, marksOf, measureNodesOf, metricNodesOf, nodesOf, rankingIndices } from './rubric-nodes';
export { sealedParts, type SealedTexts } from './sealing/sealed-parts';
export {
  UNUSED_REASONS,
  type UnusedReason,
  type UnusedRuling,
  unusedRulings,
  unusedRulingText,
} from './unused-rulings';
export { type Generator, splitmix64 } from './splitmix64';
export { inputText, sortedInput } from './sorted-input';
export { summedCounts } from './summed-counts';
export { measureFacts } from './tree/measure-facts';
export { measurePointsOf } from './tree/measure-points';
export { wilson } from './wilson';
export { ADVICE_DRAWS, adviceOn, type AdviceOrder, adviceText } from './advice/advice';
export * from './advice/advice-document';
export { type DrawnField, type TopDraws, topCounts } from './advice/top-counts';
export { agreementBand, type AgreementBand } from './advice/advice-findings';
export { ADVICE_ANALYSES, type AdviceAnalysis } from './advice/advice-notes';
export { type AdviceReader } from './advice/advice-reader';
export { type AdviceWords, adviceWords } from './advice/advice-words';
export { type MarkingOrder } from './advice/marking-order';
export { RELATIVE_NORM_KINDS, type RelativeNormKind, relativePoints } from './advice/relative-norms';
export { type RankDraws, type RankUncertainty, rankUncertainty } from './advice/rank-uncertainty';
export { type Ratings } from './advice/ratings';
export { severity, type SeverityPart } from './advice/severity';
export {
  calendarDaysElapsed,
  dayNumber,
  isoDate,
  isWorkingDay,
  workingDaysElapsed,
  workingDaysInclusive,
} from './working-days';
