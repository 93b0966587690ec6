import { Injectable } from '@nestjs/common';
import type { AwardCategoryCode, EntryStage, WithdrawEntry } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { EntryEntity } from './entry.entity';

export type NewEntry = Omit<EntryEntity, 'agency' | 'version'>;

/** Which entries of an edition; what is undefined does not narrow. */
export interface EntrySearch {
  readonly agency?: string | undefined;
  /** For LIKE ALL. */
  readonly patterns?: readonly string[];
}

export interface EntryChange {
  readonly code: string;
  readonly stage: EntryStage;
  readonly category: AwardCategoryCode | null;
}

/** A run never brings back who has left. */
const MOVE = `
  UPDATE entry SET stage = change.stage, category = change.category, version = entry.version + 1
    FROM unnest($2::text[], $3::text[], $4::text[]) AS change (code, stage, category)
   WHERE entry.edition_code = $1 AND entry.code = change.code
     AND entry.stage NOT IN ('withdrawn', 'disqualified')
     AND (entry.stage, entry.category) IS DISTINCT FROM (change.stage, change.category)
`;

@Injectable()
export class EntryRepository {
  /** By code. */
  search(tx: Transaction, editionCode: string, { agency, patterns = [] }: EntrySearch = {}): Promise<EntryEntity[]> {
    const query = tx
      .getRepository(EntryEntity)
      .createQueryBuilder('entry')
      .innerJoinAndSelect('entry.agency', 'agency')
      .where('entry.editionCode = :editionCode', { editionCode })
      .andWhere('entry.searchKey LIKE ALL (:patterns::text[])', { patterns })
      .orderBy('entry.code', 'ASC');
    if (agency !== undefined) query.andWhere('entry.agencyCode = :agency', { agency });
    return query.getMany();
  }

  /** Ownership stands in the condition: an entry of another agency than the one given is not found. */
  find(tx: Transaction, editionCode: string, code: string, agencyCode?: string): Promise<EntryEntity | null> {
    const own = agencyCode === undefined ? {} : { agencyCode };
    return tx.getRepository(EntryEntity).findOne({ where: { editionCode, code, ...own }, relations: { agency: true } });
  }

  async add(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
    await tx.getRepository(EntryEntity).insert([...entries]);
  }

  /** Whether the entry still had the version that the caller saw, and has now ended. */
  async end(tx: Transaction, editionCode: string, code: string, ending: WithdrawEntry): Promise<boolean> {
    const { kind, reason, version } = ending;
    const { affected } = await tx
      .getRepository(EntryEntity)
      .update(
        { editionCode, code, version },
        { stage: kind, endedBecause: reason, category: null, version: version + 1 },
      );
    return affected === 1;
  }

  async move(tx: Transaction, editionCode: string, changes: readonly EntryChange[]): Promise<void> {
    await tx.query(MOVE, [
      editionCode,
      changes.map(({ code }) => code),
      changes.map(({ stage }) => stage),
      changes.map(({ category }) => category),
    ]);
  }
}
