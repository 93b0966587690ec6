import PgBoss from 'pg-boss';
import { QUEUES } from './queues';

/** Makes the tables of the job queue and a partition a queue, with the rights of the tables' owner. */
export async function installJobs(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false });
  await boss.start();
  try {
    for (const [name, options] of Object.entries(QUEUES)) await boss.createQueue(name, { name, ...options });
  } finally {
    await boss.stop({ graceful: false });
  }
}
