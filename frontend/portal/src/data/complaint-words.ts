export { CLASSIFICATIONS, COMPLAINT_STATUSES } from '@anggakara/scoring';
export type { Classification, ComplaintStatus } from '@anggakara/scoring';
