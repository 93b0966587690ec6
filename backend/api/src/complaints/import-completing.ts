import { Injectable } from '@nestjs/common';
import type { ReadSummary } from '../complaint-files';
import type { Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintStoreRepository } from './complaint-store.repository';
import { ImportLeft, type WholeRead } from './import-reader';
import { ImportSteps } from './import-steps';
import type { ImportTables } from './import-tables';
import { LimitsRecount } from './limits-recount';
import { RepetitionRepository } from './repetition.repository';

/** Ends the import whose rows are there: tallies, what counts now, and the end of the bytes. */
@Injectable()
export class ImportCompleting {
  constructor(
    readonly rows: ComplaintStoreRepository,
    private readonly steps: ImportSteps,
    private readonly recount: LimitsRecount,
    private readonly repetitions: RepetitionRepository,
  ) {}

  get tables(): ImportTables {
    return this.steps.tables;
  }

  /** Whoever cancels waits for nothing, so that here the import is held and looked at once more. */
  async complete(
    tx: Transaction,
    found: ComplaintImportEntity,
    summary: ReadSummary,
    { tallies, repetitions }: Pick<WholeRead, 'tallies' | 'repetitions'>,
  ): Promise<void> {
    const held = await this.steps.tables.imports.lock(tx, found.id);
    if (held?.version !== found.version) throw new ImportLeft();
    if (summary.accepted !== found.summary?.accepted) throw new Error('The file is not what was checked');
    const { number, agencyCode, editionCode } = found;
    await this.rows.addAgencies(tx, number, agencyCode === null ? summary.agencies : [agencyCode]);
    await this.rows.copyTallies(tx, tallies);
    const periods = await this.periodsOf(tx, found);
    await this.repetitions.insert(tx, number, repetitions, periods);
    await this.rows.summarise(tx, periods);
    await this.rows.count(tx, editionCode, number);
    await this.recount.follow(tx, editionCode);
    if (found.mapping !== null) await this.steps.tables.mappings.keep(tx, agencyCode, found.mapping);
    await this.steps.tables.parts.clear(tx, found.id);
    const { accepted, rejected, channels, categories } = summary;
    await this.steps.end(
      tx,
      held,
      { state: 'stored', words: { channels, categories }, bytesDone: found.size, rowsDone: accepted },
      { verb: 'stored', actor: undefined, facts: { accepted, leftOut: rejected } },
    );
  }

  /** Number of the partition of each window, in the order of the rules. */
  async periodsOf(tx: Transaction, { editionCode, rules }: ComplaintImportEntity): Promise<readonly number[]> {
    const known = await this.rows.periods(tx, editionCode);
    return (rules?.windows ?? []).map(({ code }) => known.get(code) ?? 0);
  }
}
