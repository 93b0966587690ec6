export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

export type FileKind = keyof typeof MEDIA_TYPES;

/** First bytes that tell a kind; a text kind has none and must be text throughout. */
const MAGIC: Readonly<Partial<Record<FileKind, readonly number[]>>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  xlsx: [0x50, 0x4b, 0x03, 0x04],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
};

/** Whether bytes are what their kind says. */
export function isOfKind(bytes: Uint8Array, kind: FileKind): boolean {
  const magic = MAGIC[kind];
  return magic === undefined ? isText(bytes) : magic.every((byte, place) => bytes[place] === byte);
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\u0000');
  } catch {
    // TypeError: the bytes are no UTF-8.
    return false;
  }
}
