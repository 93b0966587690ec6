import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Bytes that come one after the other, of which the same tag says that they are the same. */
export interface StreamedAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  /** In quotes, as it stands in the header. */
  readonly tag: string;
  readonly length: number;
  readonly stream: () => Readable;
}

/** The bytes as they come, or nothing where the reader names the tag of what it has already. */
export function streamed(response: Response, attachment: StreamedAttachment): StreamableFile | undefined {
  setHeaders(response, 'private, no-cache');
  response.setHeader('ETag', attachment.tag);
  if (isKnown(attachment.tag, response.req.headers['if-none-match'])) {
    response.status(304);
    return undefined;
  }
  return new StreamableFile(attachment.stream(), sent(attachment, attachment.length));
}

/** Bytes that are saved and never shown inside the program: whatever is in them can run nothing. */
export function attached(response: Response, { fileName, mediaType, bytes }: Attachment): StreamableFile {
  setHeaders(response, 'private, no-store');
  return new StreamableFile(bytes, sent({ fileName, mediaType }, bytes.length));
}

/** Bytes of which nobody knows how many there will be. */
export interface FlowingAttachment extends Pick<Attachment, 'fileName' | 'mediaType'> {
  readonly stream: () => Readable;
}

/** Bytes that are made while they are sent, of a state that may be another at the next moment. */
export function flowing(response: Response, attachment: FlowingAttachment): StreamableFile {
  setHeaders(response, 'private, no-store');
  return new StreamableFile(attachment.stream(), sent(attachment));
}

/** Asked for by hand: `fetch` says `no-cache` beside a tag of its caller's, and to Express that makes everything stale. */
function isKnown(tag: string, named = ''): boolean {
  return named.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

function setHeaders(response: Response, keeping: string): void {
  response.setHeader('Content-Security-Policy', SANDBOX);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', keeping);
}

function sent({ fileName, mediaType }: Pick<Attachment, 'fileName' | 'mediaType'>, length?: number) {
  const disposition = `attachment; filename="${plain(fileName)}"; filename*=UTF-8''${encoded(fileName)}`;
  return { type: mediaType, disposition, ...(length === undefined ? {} : { length }) };
}

/** For readers that know ASCII only. */
function plain(fileName: string): string {
  return fileName.replace(/[^A-Za-z0-9._-]/g, '_');
}

/** RFC 8187: `encodeURIComponent` leaves out four characters that have a meaning there. */
function encoded(fileName: string): string {
  return encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
