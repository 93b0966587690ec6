import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive, and the lies that it tells. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly isStored?: boolean;
  /** What the list says instead of the truth. */
  readonly listed?: Partial<Figures>;
  /** What the part says of itself instead of what the list says. */
  readonly itself?: Partial<Figures>;
  /** Stands between this part and the one before. */
  readonly before?: Uint8Array;
  /** The list points there instead. */
  readonly offset?: number;
}

interface Figures {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

interface ZipSurroundings {
  readonly comment?: string;
  readonly behindParts?: Uint8Array;
  readonly behind?: Uint8Array;
}

const UTF8 = 0x800;

/** An archive written by hand, byte for byte as it is told. */
export function zipFile(
  parts: readonly ZipPart[],
  { comment = '', behindParts, behind }: ZipSurroundings = {},
): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  const add = (bytes: Uint8Array): void => {
    bodies.push(Buffer.from(bytes));
    offset += bytes.length;
  };
  for (const part of parts) {
    if (part.before !== undefined) add(part.before);
    const { packed, figures } = packedPart(part);
    const listed = { ...figures, ...part.listed };
    list.push(listedPart(listed, part.offset ?? offset));
    add(localHeader({ ...listed, ...part.itself }));
    add(packed);
  }
  if (behindParts !== undefined) add(behindParts);
  const listBytes = Buffer.concat(list);
  return Buffer.concat([
    ...bodies,
    listBytes,
    end(list.length, listBytes.length, offset, comment),
    behind ?? Buffer.of(),
  ]);
}

function packedPart({ name, bytes, isStored = false }: ZipPart): { packed: Buffer; figures: Figures } {
  const raw = Buffer.from(bytes);
  const packed = isStored ? raw : deflateRawSync(raw, { level: 9 });
  const figures = {
    name,
    flags: UTF8,
    method: isStored ? 0 : 8,
    crc: crc32(raw),
    packed: packed.length,
    size: raw.length,
  };
  return { packed, figures };
}

function common({ flags, method, crc, packed, size, name }: Figures): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt32LE(0x5a21_0000, 6);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(packed, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(Buffer.byteLength(name, 'latin1'), 22);
  return head;
}

function localHeader(figures: Figures): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common(figures), Buffer.from(figures.name, 'latin1')]);
}

function listedPart(figures: Figures, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const head = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1');
  return Buffer.concat([head, common(figures), tail, Buffer.from(figures.name, 'latin1')]);
}

function end(count: number, bytes: number, offset: number, comment: string): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\u0005\u0006', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(bytes, 12);
  record.writeUInt32LE(offset, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, Buffer.from(comment, 'latin1')]);
}
