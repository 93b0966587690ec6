import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config';
import { explained } from '../database';
import { keyInFolder } from './key-file';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps secrets unreadable in the database and its backups: AES-256-GCM, bound to whom the secret belongs. */
@Injectable()
export class SecretBox {
  private cached: Buffer | undefined;

  constructor(private readonly config: AppConfig) {}

  /** Finds or makes the key now, so that a folder that takes none is told at the start and not to the first who needs it. */
  prepare(): void {
    this.key();
  }

  seal(secret: string, owner: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key(), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  open(box: Buffer, owner: string): string {
    const nonce = box.subarray(0, NONCE_BYTES);
    const tag = box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, this.key(), nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
    return decipher.update(box.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  private key(): Buffer {
    this.cached ??= this.config.secretKey ?? this.keyOfInstallation();
    return this.cached;
  }

  private keyOfInstallation(): Buffer {
    try {
      return keyInFolder(this.config.dataDir);
    } catch (error) {
      throw explained(error, this.config.dataDir);
    }
  }
}
