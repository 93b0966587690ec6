import { Injectable } from '@nestjs/common';
import type { ComplaintImportState } from '@anggakara/contracts';
import { type Actor, JobQueue, Refusal, type Transaction } from '../platform';
import { ImportActs } from './import-acts';
import { ImportAdmission } from './import-admission';
import type { ComplaintImportEntity } from './complaint-import.entity';
import type { ImportChange } from './complaint-import.repository';
import type { ImportTables } from './import-tables';
import { ImportViews } from './import-views';

export const IMPORT_QUEUE = 'import-complaints';

export interface ImportJob {
  readonly import: string;
  /** The version that the step made: a job of an earlier one has nothing to do. */
  readonly version: number;
}

/** How an import is brought from one step to the next, whatever the step does. */
@Injectable()
export class ImportSteps {
  constructor(
    readonly admission: ImportAdmission,
    readonly views: ImportViews,
    readonly acts: ImportActs,
    private readonly jobs: JobQueue,
  ) {}

  get tables(): ImportTables {
    return this.views.tables;
  }

  /** Refuses `not-found`, `version-stale` with the import as it is now, and `import-not-in-state`. */
  async hold(
    tx: Transaction,
    actor: Actor,
    at: { readonly edition: string; readonly id: string; readonly version: number },
    states: readonly ComplaintImportState[],
  ): Promise<ComplaintImportEntity> {
    const held = await this.admission.hold(tx, actor, at.edition, at.id);
    if (held.version !== at.version) throw new Refusal('version-stale', { current: await this.views.one(tx, held) });
    if (!states.includes(held.state)) throw new Refusal('import-not-in-state', { state: held.state });
    return held;
  }

  /** The next step, done by a job once the transaction is committed. */
  async order(tx: Transaction, held: ComplaintImportEntity, change: ImportChange): Promise<void> {
    await this.tables.imports.change(tx, held, { ...change, attempts: 0, bytesDone: 0, rowsDone: 0 });
    const job: ImportJob = { import: held.id, version: held.version + 1 };
    await this.jobs.enqueue(tx, IMPORT_QUEUE, job);
  }

  /** The last step of all. */
  async end(
    tx: Transaction,
    held: ComplaintImportEntity,
    change: ImportChange,
    act: Parameters<ImportActs['record']>[2],
  ): Promise<void> {
    await this.tables.imports.change(tx, held, change);
    await this.acts.record(tx, held, act);
  }
}
