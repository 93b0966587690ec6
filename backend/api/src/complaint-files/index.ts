export type { ComplaintSource } from './complaint-source';
export { preview } from './preview';
export { csvLine, rejectedLine, rejectsHeader } from './rejects-csv';
export { readComplaints, type ReadOptions } from './read-complaints';
export {
  type ComplaintSink,
  type FileWords,
  type KnownComplaints,
  type ReadSummary,
  RefusedComplaintFile,
  type RejectedRow,
  type TicketBytes,
  type UnknownWord,
} from './reading';
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
