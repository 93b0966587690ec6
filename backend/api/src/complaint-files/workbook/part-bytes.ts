import { crc32 } from 'node:zlib';
import type { Archive, ArchivePart } from './archive';
import { RefusedWorkbook } from './refused-workbook';

/** The unpacked bytes of a part; the last one only comes where their checksum and number are those that the archive tells. */
export async function* partBytes(archive: Archive, part: ArchivePart): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = await archive.stream(part);
  let sum = 0;
  let isHeld = false;
  let held: Uint8Array = new Uint8Array();
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (isHeld) yield held;
      [held, isHeld] = [chunk, true];
      sum = crc32(chunk, sum);
    }
  } catch (error) {
    // Z_DATA_ERROR, Z_BUF_ERROR, or more or fewer bytes than told: the library and zlib have only texts for it.
    if (error instanceof RefusedWorkbook) throw error;
    throw new RefusedWorkbook('workbook-damaged', { after: part.name });
  }
  if (sum !== part.listed.crc32) throw new RefusedWorkbook('workbook-checksum', { part: part.name });
  if (isHeld) yield held;
}
