import { Injectable } from '@nestjs/common';
import type { ReadinessView } from '@anggakara/contracts';
import { Database } from '../database/database';
import { JobQueue } from '../jobs/job-queue';

/** Whether the program could do its work at this moment. */
@Injectable()
export class Readiness {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
  ) {}

  async now(): Promise<ReadinessView> {
    const database = (await this.answers()) ? 'up' : 'down';
    const jobs = this.jobs.ready && database === 'up' ? 'up' : 'down';
    return { status: database === 'up' && jobs === 'up' ? 'ok' : 'unavailable', database, jobs };
  }

  private async answers(): Promise<boolean> {
    try {
      await this.database.reader.query('SELECT 1');
      return true;
    } catch {
      // Whatever keeps the database from answering, the answer to the question is no.
      return false;
    }
  }
}
