import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { NO_EVENT_HASH } from './event-hash';
import type { Extension } from './mark-chain';
import { MarkEventEntity } from './mark-event.entity';
import type { SheetStanding } from './sheet-state';
import { SheetEntity } from './sheet.entity';
import type { SheetKey } from './sheet-place';

export interface SheetBeginning {
  readonly personId: string;
  readonly entry: string;
  readonly at: Date;
}

const STANDING = `
  entry_code AS entry, person_id AS "personId", sequence, head_hash AS "headHash", locked_at AS "lockedAt",
  ARRAY(SELECT mark->>'criterion' FROM jsonb_array_elements(marks) mark WHERE mark->>'value' <> 'not-scored') AS scored
`;

/** Many sheets are locked in one order, so that nobody waits in a circle. */
const ORDER = 'entry_code COLLATE "C", person_id';

/** Sheets and the events behind them. */
@Injectable()
export class SheetRepository {
  find(tx: Transaction, key: SheetKey): Promise<SheetEntity | null> {
    return tx.getRepository(SheetEntity).findOneBy(columnsOf(key));
  }

  /** Holds a sheet until the transaction ends: its chain grows from one end. */
  hold(tx: Transaction, key: SheetKey): Promise<SheetEntity | null> {
    return tx.getRepository(SheetEntity).findOne({ where: columnsOf(key), lock: { mode: 'pessimistic_write' } });
  }

  /** Begins the sheets that are not there yet; whoever begins the same one at this moment is waited for. */
  async begin(tx: Transaction, keys: readonly SheetKey[]): Promise<void> {
    await tx.query(
      `INSERT INTO sheet (id, edition_code, stage_code, entry_code, person_id, sequence, head_hash, marks)
       SELECT gen_random_uuid(), k.edition, k.stage, k.entry, k."personId", 0, $2, '[]'
       FROM jsonb_to_recordset($1::jsonb) AS k(edition text, stage text, entry text, "personId" uuid)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(keys), NO_EVENT_HASH],
    );
  }

  /** Holds a stage's sheets that are not locked. */
  holdOpen(tx: Transaction, { edition, stage }: StagePlace): Promise<SheetEntity[]> {
    return tx
      .getRepository(SheetEntity)
      .createQueryBuilder('sheet')
      .where('sheet.editionCode = :edition AND sheet.stageCode = :stage AND sheet.lockedAt IS NULL', { edition, stage })
      .orderBy('sheet.entryCode COLLATE "C"')
      .addOrderBy('sheet.personId')
      .setLock('pessimistic_write')
      .getMany();
  }

  ofStage(tx: Transaction, { edition, stage }: StagePlace): Promise<SheetEntity[]> {
    return tx.getRepository(SheetEntity).findBy({ editionCode: edition, stageCode: stage });
  }

  /** When the first mark of each sheet of a stage came, up to some moment: each person's in the order of time. */
  beginnings(tx: Transaction, { edition, stage }: StagePlace, until: Date): Promise<readonly SheetBeginning[]> {
    return tx.query<SheetBeginning[]>(
      `SELECT sheet.person_id AS "personId", sheet.entry_code AS entry, min(mark_event.at) AS at
       FROM sheet JOIN mark_event ON mark_event.sheet_id = sheet.id
       WHERE sheet.edition_code = $1 AND sheet.stage_code = $2 AND mark_event.at <= $3
       GROUP BY sheet.person_id, sheet.entry_code
       ORDER BY sheet.person_id, min(mark_event.at), sheet.entry_code COLLATE "C"`,
      [edition, stage, until],
    );
  }

  /** How far each sheet of a stage has come, or those of one person. */
  standings(tx: Transaction, { edition, stage }: StagePlace, personId?: string): Promise<readonly SheetStanding[]> {
    return tx.query<SheetStanding[]>(
      `SELECT ${STANDING} FROM sheet
       WHERE edition_code = $1 AND stage_code = $2 AND ($3::uuid IS NULL OR person_id = $3)
       ORDER BY ${ORDER}`,
      [edition, stage, personId ?? null],
    );
  }

  /** The events that already carry one of these ids, on whichever sheet. */
  withIds(tx: Transaction, ids: readonly string[]): Promise<MarkEventEntity[]> {
    return tx.getRepository(MarkEventEntity).findBy({ id: In([...ids]) });
  }

  /** Stores the events and the new ends of their chains in one statement; the sheets are held by the caller. */
  async extend(tx: Transaction, extensions: readonly Extension[]): Promise<void> {
    await tx.query(
      `WITH appended AS (
         INSERT INTO mark_event (id, sheet_id, sequence, criterion, value, note, at, previous_hash, hash)
         SELECT id, "sheetId", sequence, criterion, value, note, at, "previousHash", hash
         FROM jsonb_to_recordset($1::jsonb) AS event(
           id uuid, "sheetId" uuid, sequence integer, criterion text, value numeric, note text,
           at timestamptz, "previousHash" text, hash text
         )
       )
       UPDATE sheet
       SET sequence = chain_end.sequence, head_hash = chain_end."headHash", saved_at = chain_end."savedAt", marks = chain_end.marks
       FROM jsonb_to_recordset($2::jsonb) AS chain_end(
         id uuid, sequence integer, "headHash" text, "savedAt" timestamptz, marks jsonb
       )
       WHERE sheet.id = chain_end.id`,
      [JSON.stringify(extensions.flatMap(({ events }) => events)), JSON.stringify(extensions.map(({ end }) => end))],
    );
  }

  async lock(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query('UPDATE sheet SET locked_at = clock_timestamp() WHERE id = ANY($1::uuid[])', [ids]);
  }

  async reopen(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.query(
      'UPDATE sheet SET locked_at = NULL, reopened_at = clock_timestamp(), reopen_reason = $2 WHERE id = $1',
      [id, reason],
    );
  }

  /** Sheets of an edition a part at a time, by id. */
  async following(tx: Transaction, edition: string, after: string | undefined, limit: number): Promise<SheetEntity[]> {
    const sheets = tx.getRepository(SheetEntity).createQueryBuilder('sheet');
    if (after !== undefined) sheets.where('sheet.id > :after', { after });
    return sheets.andWhere('sheet.editionCode = :edition', { edition }).orderBy('sheet.id').limit(limit).getMany();
  }

  /** All events of some sheets, each sheet's in the order of its chain. */
  eventsOf(tx: Transaction, sheets: readonly string[]): Promise<MarkEventEntity[]> {
    return tx
      .getRepository(MarkEventEntity)
      .find({ where: { sheetId: In([...sheets]) }, order: { sheetId: 'ASC', sequence: 'ASC' } });
  }
}

function columnsOf({ edition, stage, entry, personId }: SheetKey) {
  return { editionCode: edition, stageCode: stage, entryCode: entry, personId };
}
