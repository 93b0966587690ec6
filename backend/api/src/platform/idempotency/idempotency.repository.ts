import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import { KeptAnswerEntity } from './kept-answer.entity';

export type AnswerKey = Pick<KeptAnswerEntity, 'personId' | 'route' | 'key'>;

const KEPT_FOR_DAYS = 7;

@Injectable()
export class IdempotencyRepository {
  /** Whether the key was free; waits for a transaction that is using it at this moment. */
  async claim(tx: Transaction, key: AnswerKey, bodyHash: string): Promise<boolean> {
    const rows: unknown = await tx.query(
      `INSERT INTO kept_answer (person_id, route, key, body_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [key.personId, key.route, key.key, bodyHash],
    );
    return Array.isArray(rows) && rows.length === 1;
  }

  async keep(tx: Transaction, key: AnswerKey, answer: unknown): Promise<void> {
    await tx.query('UPDATE kept_answer SET answer = $4 WHERE person_id = $1 AND route = $2 AND key = $3', [
      key.personId,
      key.route,
      key.key,
      JSON.stringify(answer ?? null),
    ]);
  }

  kept(tx: Transaction, key: AnswerKey): Promise<KeptAnswerEntity | null> {
    return tx.getRepository(KeptAnswerEntity).findOneBy({ personId: key.personId, route: key.route, key: key.key });
  }

  async forgetOld(tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM kept_answer WHERE kept_at < clock_timestamp() - make_interval(days => $1)`, [
      KEPT_FOR_DAYS,
    ]);
  }
}
