import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import { StoredFileEntity } from './stored-file.entity';

export type NewFile = Pick<StoredFileEntity, 'sha256' | 'mediaType' | 'size' | 'bytes'>;

@Injectable()
export class FileRepository {
  /** The same bytes again are the same file. */
  async insert(tx: Transaction, file: NewFile): Promise<void> {
    await tx.createQueryBuilder().insert().into(StoredFileEntity).values(file).orIgnore().execute();
  }

  find(tx: Transaction, sha256: string): Promise<StoredFileEntity | null> {
    return tx.getRepository(StoredFileEntity).findOneBy({ sha256 });
  }
}
