/** Every queue of the program, with how often and how long a job may try; slices append theirs. */
export const QUEUES = {
  'make-document': { retryLimit: 2, retryDelay: 2, expireInSeconds: 300 },
} as const;

export type QueueName = keyof typeof QUEUES;
