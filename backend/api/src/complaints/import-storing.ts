import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintStoreRepository } from './complaint-store.repository';
import { ImportCompleting } from './import-completing';
import { ImportChecking, mappingOf } from './import-checking';
import type { WholeRead } from './import-reader';
import type { KnownAgencies } from './import-rules';
import type { ReadingAnswer } from './reading-order';
import { RowChannel, RowsLeft } from './row-channel';

/** Stores a checked file: rows, tallies, what counts now and the end of the bytes in one transaction, or nothing. */
@Injectable()
export class ImportStoring {
  constructor(
    private readonly database: Database,
    private readonly rows: ComplaintStoreRepository,
    readonly checking: ImportChecking,
    private readonly completing: ImportCompleting,
  ) {}

  async store(found: ComplaintImportEntity, signal: AbortSignal): Promise<ReadingAnswer> {
    const agencies = await this.checking.rules.agenciesOf(found);
    return this.database.transaction(async (tx) => {
      await this.rows.lengthen(tx);
      const periods = await this.completing.periodsOf(tx, found);
      const read = await this.copied(tx, { found, periods, agencies, signal });
      if (read.answer.kind === 'read') await this.completing.complete(tx, found, read.answer.summary, read);
      return read.answer;
    });
  }

  private async copied(
    tx: Transaction,
    what: {
      readonly found: ComplaintImportEntity;
      readonly periods: readonly number[];
      readonly agencies: KnownAgencies | null;
      readonly signal: AbortSignal;
    },
  ): Promise<WholeRead> {
    const { found, periods, agencies, signal } = what;
    const { sheet, number, rules } = found;
    if (rules === null) throw new Error('An import without rules is not stored');
    const channel = new RowChannel();
    const file = this.checking.reader.fileOf(found);
    const table = { file, sheet, mapping: mappingOf(found, agencies), rules, agencies: agencies?.codes ?? null };
    const order = { task: 'store', ...table, import: number, periods } as const;
    const reading = this.checking.reader
      .read(found, order, signal, (bytes) => channel.push(bytes))
      .then((read) => {
        channel.end(read.answer.kind === 'read' ? undefined : new Error('The file was refused'));
        return read;
      })
      .catch((error: unknown) => {
        channel.end(error instanceof Error ? error : new Error(String(error)));
        throw error;
      });
    const [copying, read] = await Promise.allSettled([this.rows.copy(tx, channel), reading]);
    if (read.status === 'rejected' && !(read.reason instanceof RowsLeft)) throw read.reason;
    if (copying.status === 'rejected') throw copying.reason;
    if (read.status === 'rejected') throw read.reason;
    return read.value;
  }
}
