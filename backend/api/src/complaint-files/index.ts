export { isAggregated } from './aggregate-reading';
export { aggregateParts, type CountedAggregates, countedAggregates } from './counted-aggregates';
export { type ComplaintFile, complaintFile } from './complaint-file';
export type { ComplaintSource } from './complaint-source';
export { countedFile, type CountedFile, type Counting } from './counted-file';
export { aggregatesJson, metricsJson } from './metrics-json';
export { aggregateNotes, metricsNotes } from './metrics-notes';
export { type MetricsPart, metricsParts, wholeParts } from './metrics-report';
export { metricsCsv, metricsTable } from './metrics-table';
export { preview } from './preview';
export { readComplaints, type ReadOptions } from './read-complaints';
export {
  type ComplaintSink,
  type FileWords,
  type KnownComplaints,
  type ReadSummary,
  RefusedComplaintFile,
  type RejectedRow,
  type TextHashes,
  type TicketBytes,
  type UnknownWord,
} from './reading';
export { csvLine, rejectedLine, rejectsHeader } from './rejects-csv';
export { RejectsFile } from './rejects-file';
export { type SeededComplaintEdition, seededComplaintEdition, seededEditionCodes } from './seeded-edition';
export {
  RefusedWorkbook,
  WORKBOOK_LIMITS,
  workbookCsv,
  type WorkbookFile,
  type WorkbookLimits,
  type WorkbookOptions,
  type WorkbookReading,
  type WorkbookReport,
} from './workbook';

/** What makes exports of nobody, loaded when asked for: who reads a file does without. */
export const syntheticExports = () => import('./synthetic/index.js');
