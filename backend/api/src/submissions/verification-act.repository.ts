import { Injectable } from '@nestjs/common';
import type { EntryPlace } from '../participants';
import type { Transaction } from '../platform';
import { VerificationActEntity } from './verification-act.entity';

export type NewVerificationAct = Omit<VerificationActEntity, 'editionCode' | 'entryCode' | 'at'>;

@Injectable()
export class VerificationActRepository {
  /** In their order. */
  of(tx: Transaction, { edition, entry }: EntryPlace): Promise<VerificationActEntity[]> {
    return tx.getRepository(VerificationActEntity).find({
      where: { editionCode: edition, entryCode: entry },
      order: { number: 'ASC' },
    });
  }

  /** In their order, by entry code. */
  async ofEdition(tx: Transaction, edition: string): Promise<ReadonlyMap<string, readonly VerificationActEntity[]>> {
    const acts = await tx
      .getRepository(VerificationActEntity)
      .find({ where: { editionCode: edition }, order: { number: 'ASC' } });
    const byEntry = new Map<string, VerificationActEntity[]>();
    for (const act of acts) byEntry.set(act.entryCode, [...(byEntry.get(act.entryCode) ?? []), act]);
    return byEntry;
  }

  /** Entries about whose claim something has ever been decided. */
  async countDecided(tx: Transaction, edition: string): Promise<number> {
    const [row] = await tx.query<{ decided: number }[]>(
      `SELECT count(DISTINCT entry_code)::integer AS decided FROM verification_act
       WHERE edition_code = $1 AND kind = 'decision'`,
      [edition],
    );
    return row?.decided ?? 0;
  }

  async add(tx: Transaction, { edition, entry }: EntryPlace, act: NewVerificationAct): Promise<void> {
    await tx.getRepository(VerificationActEntity).insert({ editionCode: edition, entryCode: entry, ...act });
  }

  /** The database's day in Asia/Jakarta, ISO. */
  async today(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ today: string }[]>(
      `SELECT (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date::text AS today`,
    );
    return row?.today ?? '';
  }
}
