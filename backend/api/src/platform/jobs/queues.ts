/** Every queue of the program, with how often and how long a job may try; slices append theirs. */
export const QUEUES = {
  'make-document': { retryLimit: 2, retryDelay: 2, expireInSeconds: 300 },
  // The work gives itself up after three times, and says so; the queue is more patient.
  'make-run': { retryLimit: 6, retryDelay: 1, expireInSeconds: 1_200 },
  'import-complaints': { retryLimit: 4, retryDelay: 1, expireInSeconds: 3_600 },
  'recount-complaints': { retryLimit: 4, retryDelay: 1, expireInSeconds: 3_600 },
} as const;

export type QueueName = keyof typeof QUEUES;
