import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform';
import { DOCUMENT_QUEUE } from './document-commissions';
import { type DocumentJob, DocumentMaker } from './document-maker';

/** Puts the maker to the queue before the program works on jobs. */
@Injectable()
export class DocumentWork implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly maker: DocumentMaker,
  ) {}

  onModuleInit(): void {
    this.jobs.register<DocumentJob>(DOCUMENT_QUEUE, (job, context) => this.maker.make(job, context));
  }
}
