export { installJobs } from './install-jobs';
export { type JobContext, JobQueue } from './job-queue';
export type { QueueName } from './queues';
