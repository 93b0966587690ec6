import { InjectionToken } from '@angular/core';
import type { ComplaintImportView } from '@anggakara/contracts';

/** SHA-256 of bytes; null where the browser lends it to safe addresses alone. */
export type Digest = (bytes: ArrayBuffer) => Promise<Uint8Array>;

export const DIGEST = new InjectionToken<Digest | null>('how bytes are hashed', {
  providedIn: 'root',
  factory: () => {
    const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
    return subtle === undefined ? null : async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes));
  },
});

export type UploadingImport = Pick<ComplaintImportView, 'id' | 'fileName' | 'size' | 'partBytes' | 'parts'>;

/** A stretch of the file, in bytes. */
export interface Stretch {
  readonly offset: number;
  readonly size: number;
}

/** The stretches in which a file of a size travels, in its order. */
export function stretchesOf({ size, partBytes }: Pick<UploadingImport, 'size' | 'partBytes'>): readonly Stretch[] {
  const count = Math.ceil(size / partBytes);
  return Array.from({ length: count }, (_, place) => {
    const offset = place * partBytes;
    return { offset, size: Math.min(partBytes, size - offset) };
  });
}

/** What the server does not have yet. */
export function missingOf(upload: UploadingImport): readonly Stretch[] {
  const standing = new Set(upload.parts.map(({ offset }) => offset));
  return stretchesOf(upload).filter(({ offset }) => !standing.has(offset));
}

/** How many bytes have arrived. */
export function arrivedBytes({ parts }: Pick<UploadingImport, 'parts'>): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}

export function bytesOf(file: Blob, { offset, size }: Stretch): Promise<ArrayBuffer> {
  return file.slice(offset, offset + size).arrayBuffer();
}

/** Whether a file is the one whose first parts have arrived: by its size, then by the hash of each of them. */
export async function isSameFile(file: Blob, upload: UploadingImport, digest: Digest): Promise<boolean> {
  if (file.size !== upload.size) return false;
  for (const part of upload.parts) {
    if (hexText(await digest(await bytesOf(file, part))) !== part.sha256) return false;
  }
  return true;
}

export function hexText(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function base64Text(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
