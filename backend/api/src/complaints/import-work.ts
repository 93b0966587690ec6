import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { complaintFileText, type ComplaintFileProblemView, type Facts } from '@anggakara/contracts';
import { Database, type JobContext, JobQueue } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import type { ImportChange } from './complaint-import.repository';
import { ImportLeft, PartsLost } from './import-reader';
import { ImportStoring } from './import-storing';
import { IMPORT_QUEUE, type ImportJob, ImportSteps } from './import-steps';
import type { ReadingAnswer } from './reading-order';

const ATTEMPTS_MAX = 3;
const GIVEN_UP =
  'Berkas tidak dapat diolah. Tidak ada yang disimpan; unggah lagi, dan hubungi pengelola bila tetap gagal.';

/** Does the steps of imports as jobs: each attempt comes to its end, or leaves everything as it was. */
@Injectable()
export class ImportWork implements OnModuleInit {
  private readonly log = new Logger('Imports');

  constructor(
    private readonly jobs: JobQueue,
    private readonly database: Database,
    private readonly steps: ImportSteps,
    private readonly storing: ImportStoring,
  ) {}

  onModuleInit(): void {
    this.jobs.register<ImportJob>(IMPORT_QUEUE, (job, context) => this.work(job, context));
  }

  /** A file that cannot be read says why and is not tried again; an ending program leaves it to the next start. */
  private async work({ import: id, version }: ImportJob, { signal }: JobContext): Promise<void> {
    const found = await this.database.transaction((tx) => this.steps.tables.imports.begin(tx, id, version));
    if (found === null) return;
    if (found.attempts > ATTEMPTS_MAX) {
      await this.end(found, { state: 'failed', failure: GIVEN_UP }, 'failed');
      return;
    }
    try {
      const answer = await this.step(found, signal);
      if (answer.kind === 'refused') await this.refuse(found, answer);
    } catch (error) {
      if (error instanceof ImportLeft) return;
      if (signal.aborted) throw error;
      await this.settle(found, error);
    }
  }

  private step(found: ComplaintImportEntity, signal: AbortSignal): Promise<ReadingAnswer> {
    if (found.state === 'storing') return this.storing.store(found, signal);
    const { checking } = this.storing;
    return found.state === 'checking' ? checking.check(found, signal) : checking.recognise(found, signal);
  }

  /** What was sent is asked for again; anything else is a failure that trying again would not mend. */
  private async settle(found: ComplaintImportEntity, error: unknown): Promise<void> {
    if (error instanceof PartsLost) {
      await this.database.transaction((tx) => this.steps.tables.imports.change(tx, found, { state: 'uploading' }));
      return;
    }
    this.log.error({ import: found.id, error: error instanceof Error ? error.stack : String(error) });
    await this.end(found, { state: 'failed', failure: GIVEN_UP }, 'failed');
  }

  private refuse(found: ComplaintImportEntity, { code, facts }: ReadingAnswer & { kind: 'refused' }): Promise<void> {
    if (code === 'workbook-several-sheets') return this.ask(found, facts);
    const problem: ComplaintFileProblemView = { code, facts, message: complaintFileText(code, facts, 'id') };
    return this.end(found, { state: 'refused', problems: [problem] }, 'refused', { code });
  }

  /** A workbook of several sheets waits until one is chosen. */
  private async ask(found: ComplaintImportEntity, { names }: Facts): Promise<void> {
    const sheets = Array.isArray(names) ? names.map(String) : [];
    await this.database.transaction((tx) =>
      this.steps.tables.imports.change(tx, found, { state: 'choosing', sheets, sheet: null }),
    );
  }

  /** The bytes go in the transaction that says what became of them. */
  private end(
    found: ComplaintImportEntity,
    change: ImportChange,
    verb: string,
    facts: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    return this.database.transaction(async (tx) => {
      const held = await this.steps.tables.imports.lock(tx, found.id);
      if (held?.version !== found.version) return;
      await this.steps.tables.parts.clear(tx, found.id);
      await this.steps.end(tx, held, change, { verb, actor: undefined, facts });
    });
  }
}
