export type { ComplaintSource } from './complaint-source';
export {
  type ComplaintSink,
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
