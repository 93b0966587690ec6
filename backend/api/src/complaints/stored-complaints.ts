import { Injectable } from '@nestjs/common';
import type { ComplaintCounts, ComplaintTally } from '@anggakara/scoring';
import { inThread, type Transaction } from '../platform';
import type { EvidenceOrder, PeriodEvidence } from './complaint-evidence';
import type { ImportWords } from './complaint-import.entity';
import { ComplaintLimitsRepository } from './complaint-limits.repository';
import { ComplaintStoreRepository, type CountingImport } from './complaint-store.repository';
import { type CountingRules, cutOffOf } from './counting-rules';
import { ImportTables } from './import-tables';
import type { RejectedLine } from './rejected-row.repository';
import { repeatedTexts } from './repeated-texts';
import { type StoredRow, StoredRowRepository } from './stored-row.repository';

/** The built file, also where the sources run translated on the fly. */
const WORKER = '@anggakara/api/dist/complaints/evidence-worker.js';
const MOST_MS = 60_000;

/** An export that counts for an agency. */
export interface StoredExport extends CountingImport {
  readonly rules: CountingRules;
  /** The last day that it can know of, ISO. */
  readonly observedUntil: string;
  readonly words: ImportWords;
  /** Whether it is still counted by the limits before those in force. */
  readonly isOutdated: boolean;
  /** Whether it is the agency's own file: of one that names many nobody knows whose the refused rows are. */
  readonly isOwn: boolean;
}

/** What is stored of an agency's complaints, for whoever verifies its claim. */
@Injectable()
export class StoredComplaints {
  constructor(
    private readonly tables: ImportTables,
    private readonly store: ComplaintStoreRepository,
    private readonly rows: StoredRowRepository,
    private readonly limits: ComplaintLimitsRepository,
  ) {}

  /** Codes of the agencies for which an export counts. */
  async agencies(tx: Transaction, edition: string): Promise<ReadonlySet<string>> {
    return new Set((await this.store.current(tx, edition)).map(({ agency }) => agency));
  }

  /** Null where none counts. */
  async find(tx: Transaction, edition: string, agency: string): Promise<StoredExport | null> {
    const [counting] = await this.store.current(tx, edition, agency);
    const found = counting === undefined ? null : await this.tables.imports.find(tx, edition, counting.id);
    if (counting === undefined || found?.rules === undefined || found.rules === null) return null;
    const words = found.words ?? { channels: [], categories: [] };
    const { rules, agencyCode } = found;
    const isOutdated = await this.limits.isOutdated(tx, edition, counting.number);
    return { ...counting, rules, words, isOutdated, observedUntil: cutOffOf(rules), isOwn: agencyCode !== null };
  }

  /** By the code of the period; a period without complaints has none. */
  tallies(tx: Transaction, stored: StoredExport): Promise<ReadonlyMap<string, ComplaintTally>> {
    return this.rows.tallies(tx, stored);
  }

  /** Why claimed counts differ, and what the rows make one ask, in a thread of its own. Refuses `computation-too-long`. */
  async evidence(
    tx: Transaction,
    stored: StoredExport,
    claimed: Readonly<Record<string, ComplaintCounts>>,
  ): Promise<readonly PeriodEvidence[]> {
    const refused = await this.refused(tx, stored);
    const repetitions = [...(await this.rows.repetitions(tx, stored))];
    const order: EvidenceOrder = {
      ...{ packed: await this.rows.packed(tx, stored), rules: stored.rules, claimed },
      repeated: Object.fromEntries(repetitions.map(([period, found]) => [period, repeatedTexts(found)])),
      refusedLines: refused.map(({ line }) => line),
    };
    return inThread<readonly PeriodEvidence[]>(WORKER, order, { mostMs: MOST_MS });
  }

  lines(tx: Transaction, stored: StoredExport, lines: readonly number[]): Promise<readonly StoredRow[]> {
    return this.rows.lines(tx, stored, lines);
  }

  /** Rows that were left out, each with the first reason; by line. */
  async refused(tx: Transaction, stored: StoredExport): Promise<readonly RejectedLine[]> {
    return stored.isOwn ? this.tables.rejections.lines(tx, stored.id) : [];
  }
}
