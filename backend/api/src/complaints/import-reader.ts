import { Injectable } from '@nestjs/common';
import { REJECTED_ROWS_KEPT } from '@anggakara/contracts';
import type { RejectedRow } from '../complaint-files';
import { Database } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintImportRepository } from './complaint-import.repository';
import type { PartedFile } from './part-source';
import type { ReadingAnswer, ReadingOrder } from './reading-order';
import { readInThread } from './reading-thread';
import type { PlacedRepetitions } from './repeated-texts';

export interface WholeRead {
  readonly answer: ReadingAnswer;
  /** The first of them; the others are counted alone. */
  readonly rejected: readonly RejectedRow[];
  /** What was counted while the rows were stored, in the server's form. */
  readonly tallies: readonly Uint8Array[];
  readonly repetitions: readonly PlacedRepetitions[];
}

/** The step is no longer wanted: its import was cancelled, or is at another step. */
export class ImportLeft extends Error {}

/** The quarantine does not hold the file any more: the database server was killed, or the import ended. */
export class PartsLost extends Error {}

const PROGRESS_MS = 1_000;

/** Reads the parts of an upload in a thread, tells how far it is, and stops where nobody wants it any more. */
@Injectable()
export class ImportReader {
  constructor(
    private readonly database: Database,
    private readonly imports: ComplaintImportRepository,
  ) {}

  /** The bytes that wait in the quarantine for an import. */
  fileOf({ id, size }: ComplaintImportEntity): PartedFile {
    return { databaseUrl: this.database.url, id, size };
  }

  async read(
    found: ComplaintImportEntity,
    order: ReadingOrder,
    signal: AbortSignal,
    take: (bytes: Uint8Array) => Promise<void> = () => Promise.resolve(),
  ): Promise<WholeRead> {
    const left = new AbortController();
    const done = { bytesDone: 0, rowsDone: 0 };
    const rejected: RejectedRow[] = [];
    const tallies: Uint8Array[] = [];
    const repetitions: PlacedRepetitions[] = [];
    const timer = setInterval(() => void this.tell(found, done, left), PROGRESS_MS);
    try {
      const answer = await readInThread(order, {
        signal: AbortSignal.any([signal, left.signal]),
        rows: take,
        progress: (bytesDone, rowsDone) => Object.assign(done, { bytesDone, rowsDone }),
        tallies: (bytes) => tallies.push(bytes),
        repetitions: (found) => repetitions.push(...found),
        rejected: (rows) => rejected.push(...rows.slice(0, REJECTED_ROWS_KEPT - rejected.length)),
      });
      if (answer.kind === 'lost') throw new PartsLost();
      return { answer, rejected, tallies, repetitions };
    } finally {
      clearInterval(timer);
    }
  }

  private async tell(
    { id, version }: ComplaintImportEntity,
    done: { readonly bytesDone: number; readonly rowsDone: number },
    left: AbortController,
  ): Promise<void> {
    try {
      const isWanted = await this.imports.progress(this.database.reader, id, version, done);
      if (!isWanted) left.abort(new ImportLeft());
    } catch {
      // The database is away: the reading itself will meet that.
    }
  }
}
