import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform';
import { RUN_QUEUE } from './run-commissions';
import { type RunJob, RunMaker } from './run-maker';

/** Puts the maker to the queue before the program works on jobs; whoever waits comes next at once. */
@Injectable()
export class RunWork implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly maker: RunMaker,
  ) {}

  onModuleInit(): void {
    this.jobs.register<RunJob>(RUN_QUEUE, async (job, context) => {
      await this.maker.make(job, context);
      this.jobs.nudge(RUN_QUEUE);
    });
  }
}
