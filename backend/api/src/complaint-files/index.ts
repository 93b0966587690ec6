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
