import { Injectable } from '@nestjs/common';
import type { ReadSummary } from '../complaint-files';
import { Database, type Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintStoreRepository } from './complaint-store.repository';
import { ImportChecking, mappingOf } from './import-checking';
import { ImportLeft, type WholeRead } from './import-reader';
import type { KnownAgencies } from './import-rules';
import { ImportSteps } from './import-steps';
import type { ReadingAnswer } from './reading-order';
import { RowChannel } from './row-channel';

/** Stores a checked file: rows, tallies, what counts now and the end of the bytes in one transaction, or nothing. */
@Injectable()
export class ImportStoring {
  constructor(
    private readonly database: Database,
    private readonly rows: ComplaintStoreRepository,
    readonly checking: ImportChecking,
    private readonly steps: ImportSteps,
  ) {}

  async store(found: ComplaintImportEntity, signal: AbortSignal): Promise<ReadingAnswer> {
    const agencies = await this.checking.rules.agenciesOf(found);
    return this.database.transaction(async (tx) => {
      await this.rows.lengthen(tx);
      const periods = await this.periodsOf(tx, found);
      const read = await this.copied(tx, { found, periods, agencies, signal });
      if (read.answer.kind === 'read') await this.complete(tx, found, read.answer.summary, read.tallies);
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
    if (read.status === 'rejected') throw read.reason;
    if (copying.status === 'rejected') throw copying.reason;
    return read.value;
  }

  /** Whoever cancels waits for nothing, so that here the import is held and looked at once more. */
  private async complete(
    tx: Transaction,
    found: ComplaintImportEntity,
    summary: ReadSummary,
    tallies: readonly Uint8Array[],
  ): Promise<void> {
    const held = await this.steps.tables.imports.lock(tx, found.id);
    if (held?.version !== found.version) throw new ImportLeft();
    if (summary.accepted !== found.summary?.accepted) throw new Error('The file is not what was checked');
    const { number, agencyCode, editionCode } = found;
    await this.rows.addAgencies(tx, number, agencyCode === null ? summary.agencies : [agencyCode]);
    await this.rows.copyTallies(tx, tallies);
    await this.rows.summarise(tx, await this.periodsOf(tx, found));
    await this.rows.count(tx, editionCode, number);
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
  private async periodsOf(tx: Transaction, { editionCode, rules }: ComplaintImportEntity): Promise<readonly number[]> {
    const known = await this.rows.periods(tx, editionCode);
    return (rules?.windows ?? []).map(({ code }) => known.get(code) ?? 0);
  }
}
