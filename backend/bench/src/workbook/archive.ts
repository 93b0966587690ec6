import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive; a wrong checksum and a second place in the list are what some hostile files have. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly checksum?: number;
  /** Of the same length in the archive, though it says to be so many bytes. */
  readonly claimedBytes?: number;
}

/** An archive, written by hand: what is measured must not depend on who is measured. */
export function archive(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const raw = Buffer.from(part.bytes);
    const packed = deflateRawSync(raw);
    const figures = figuresOf(part, raw, packed.length);
    const name = Buffer.from(part.name, 'latin1');
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    list.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), figures, place, name);
    bodies.push(Buffer.from('PK\u0003\u0004', 'latin1'), figures, name, packed);
    offset += 4 + figures.length + name.length + packed.length;
  }
  const listed = Buffer.concat(list);
  return Buffer.concat([...bodies, listed, end(parts.length, listed.length, offset)]);
}

function figuresOf({ name, checksum, claimedBytes }: Part, raw: Buffer, packed: number): Buffer {
  const figures = Buffer.alloc(26);
  figures.writeUInt16LE(20, 0);
  figures.writeUInt16LE(8, 4);
  figures.writeUInt32LE(checksum ?? crc32(raw), 10);
  figures.writeUInt32LE(packed, 14);
  figures.writeUInt32LE(claimedBytes ?? raw.length, 18);
  figures.writeUInt16LE(name.length, 22);
  return figures;
}

function end(count: number, bytes: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\u0005\u0006', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(bytes, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
