import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Bytes that are saved and never shown inside the program: whatever is in them can run nothing. */
export function attached(response: Response, { fileName, mediaType, bytes }: Attachment): StreamableFile {
  response.setHeader('Content-Security-Policy', SANDBOX);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'private, no-store');
  return new StreamableFile(bytes, {
    type: mediaType,
    disposition: `attachment; filename="${plain(fileName)}"; filename*=UTF-8''${encoded(fileName)}`,
    length: bytes.length,
  });
}

/** For readers that know ASCII only. */
function plain(fileName: string): string {
  return fileName.replace(/[^A-Za-z0-9._-]/g, '_');
}

/** RFC 8187: `encodeURIComponent` leaves out four characters that have a meaning there. */
function encoded(fileName: string): string {
  return encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
