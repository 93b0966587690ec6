export { canonicalText, type Canonical } from './canonical-text';
export * from './comparison';
export * from './complaint-counts';
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
export * from './input-document';
export { type InputProblem, type InputProblemCode, inputProblems } from './input-problems';
export { jurorTotal } from './juror-total';
export { type MarkProblem, markProblem } from './mark-grid';
export { metricInputs } from './metric-inputs';
export { metricPointsOf } from './metric-points';
export { officialResult, resultText } from './official-result';
export { type Problem } from './problem';
export { meanChange, wilsonPercent } from './quoted-figures';
export { improvementPercent, rate, rateText } from './rate';
export * from './result-document';
export * from './rubric';
export { type RubricProblem, type RubricProblemCode, rubricProblems } from './rubric-problems';
export { groupsOf, marksOf, metricNodesOf, nodesOf, rankingIndices } from './rubric-nodes';
export { type Generator, splitmix64 } from './splitmix64';
export { inputText, sortedInput } from './sorted-input';
export { summedCounts } from './summed-counts';
export { wilson } from './wilson';
export { calendarDaysElapsed, dayNumber, isoDate, workingDaysElapsed, workingDaysInclusive } from './working-days';
