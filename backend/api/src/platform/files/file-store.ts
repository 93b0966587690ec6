import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import { Refusal } from '../http/refusal';
import { FileRepository } from './file.repository';
import { type FileKind, isOfKind, MEDIA_TYPES } from './media-type';

export interface StoredFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Files in the database, by the SHA-256 of their bytes. */
@Injectable()
export class FileStore {
  constructor(private readonly files: FileRepository) {}

  async put(tx: Transaction, bytes: Buffer, kind: FileKind): Promise<StoredFile> {
    if (!isOfKind(bytes, kind)) throw new Refusal('unsupported-file', { kind });
    const file = {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: MEDIA_TYPES[kind],
      size: bytes.length,
    };
    await this.files.insert(tx, { ...file, bytes });
    return file;
  }

  /** Bytes and media type; the caller has decided that the reader may have them. */
  async get(tx: Transaction, sha256: string): Promise<StoredFile & { readonly bytes: Buffer }> {
    const file = await this.files.find(tx, sha256);
    if (file === null) throw new Refusal('not-found');
    return file;
  }
}
