import { fstatSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Entry, fromFdPromise, type LocalFileHeader, type ZipFile } from 'yauzl';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';
import { RefusedWorkbook } from './refused-workbook';

/** One part of an archive as its list tells it, and as it tells itself. */
export interface ArchivePart {
  readonly name: string;
  readonly listed: Entry;
  readonly itself: LocalFileHeader;
}

/** An archive of which the lists are read and nothing else. */
export interface Archive {
  readonly parts: readonly ArchivePart[];
  /** Bytes before the list, and behind it. */
  readonly listFrom: number;
  readonly listTo: number;
  readonly bytes: number;
  /** The unpacked bytes of a part; its size is checked, its checksum is not. */
  stream(part: ArchivePart): Promise<Readable>;
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Compound files: the old format, and every workbook with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Reads the lists of an open file. Refuses what is too large, no archive, or one whose lists cannot be followed. */
export async function openArchive(file: number, limits: WorkbookLimits): Promise<Archive> {
  const bytes = fstatSync(file).size;
  if (bytes > limits.fileBytes)
    throw new RefusedWorkbook('workbook-too-large', { most: inMebibytes(limits.fileBytes) });
  refuseOtherFormats(file);
  const zip = await sound(fromFdPromise(file, { autoClose: false, decodeStrings: false }));
  if (zip.entryCount > limits.parts) throw new RefusedWorkbook('workbook-too-many-parts', { most: limits.parts });
  const listFrom = cursorOf(zip);
  const parts = await partsOf(zip);
  return {
    parts,
    listFrom,
    listTo: cursorOf(zip),
    bytes,
    stream: (part) => sound(zip.openReadStreamPromise(part.listed), part.name),
  };
}

function refuseOtherFormats(file: number): void {
  const head = Buffer.alloc(COMPOUND.length);
  readSync(file, head, 0, head.length, 0);
  if (head.equals(COMPOUND)) throw new RefusedWorkbook('workbook-locked-or-old');
  if (!head.subarray(0, ZIP.length).equals(ZIP)) throw new RefusedWorkbook('workbook-not-one');
}

async function partsOf(zip: ZipFile): Promise<readonly ArchivePart[]> {
  const parts: ArchivePart[] = [];
  const entries = zip.eachEntry();
  for (;;) {
    const next = await sound(entries.next(), parts.at(-1)?.name);
    if (next.done === true) return parts;
    const listed = next.value;
    const name = listed.fileNameRaw.toString('latin1');
    parts.push({ name, listed, itself: await sound(zip.readLocalFileHeaderPromise(listed, {}), name) });
  }
}

/** Where the library reads on in the list; its types take the number for a boolean. */
function cursorOf(zip: ZipFile): number {
  return Number(zip.readEntryCursor);
}

/** Whatever the library stumbles over is a damaged archive: its errors are told by texts alone. */
async function sound<T>(step: Promise<T>, after?: string): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (error instanceof RefusedWorkbook) throw error;
    throw new RefusedWorkbook('workbook-damaged', after === undefined ? {} : { after });
  }
}
