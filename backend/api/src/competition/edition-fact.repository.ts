import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import { EditionFactEntity } from './edition-fact.entity';
import { EditionEntity } from './edition.entity';

@Injectable()
export class EditionFactRepository {
  /** Writes an edition of history into an empty database. */
  async found(tx: Transaction, edition: EditionEntity, facts: readonly EditionFactEntity[]): Promise<void> {
    await tx.getRepository(EditionEntity).insert(edition);
    await tx.getRepository(EditionFactEntity).insert([...facts]);
  }

  isHistory(tx: Transaction, code: string): Promise<boolean> {
    return tx.getRepository(EditionEntity).existsBy({ code, kind: 'history' });
  }

  /** In the order in which they are told. */
  of(tx: Transaction, editionCode: string): Promise<EditionFactEntity[]> {
    return tx
      .getRepository(EditionFactEntity)
      .find({ where: { editionCode }, order: { ordinal: 'ASC', statement: 'ASC' } });
  }
}
