import type { Archive, ArchivePart } from './archive';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';
import { RefusedWorkbook } from './refused-workbook';

const ENCRYPTED = 0x1;
const SIZES_BEHIND = 0x8;
const STORED = 0;
const DEFLATED = 8;

/** Lengths of what may stand behind a part that tells its sizes there: with or without signature, in 32 or 64 bits. */
const BEHIND: readonly number[] = [12, 16, 20, 24];
/** The end of the list: as it is, and with the two records of archives in 64 bits. */
const ENDS: readonly number[] = [22, 22 + 20 + 56];

const MACROS = /vbaproject|vbadata|(?:^|\/)(?:macrosheets|dialogsheets|activex)\//i;
const EMBEDDED =
  /(?:^|\/)embeddings\/|\.(?:zip|7z|rar|gz|tar|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|ods|odt|exe|dll|js|vbs|hta)$/i;
const BINARY = /(?:^|\/)workbook\.bin$/i;
/** Letters of a part's name (ECMA-376 part 2, 6.2.2), blanks and the brackets of the list of content types. */
const NAME = /^[\w\-.~!$&'()*+,;=@%[\] ]+(?:\/[\w\-.~!$&'()*+,;=@%[\] ]+)*\/?$/;

/**
 * Refuses an archive by its lists, before a byte is unpacked: names, repetitions, macros, archives within, encryption,
 * compression, ratios, sizes, and bytes that belong to no part or to two. (docs/rules/workbooks.md 2-5)
 */
export function passGate(archive: Archive, limits: WorkbookLimits): void {
  const seen = new Set<string>();
  for (const part of archive.parts) {
    refuseName(part.name, seen);
    refuseKind(part.name);
    refusePacking(part);
    refuseContradiction(part);
    refuseRatio(part, limits);
  }
  const unpacked = archive.parts.reduce((sum, { listed }) => sum + listed.uncompressedSize, 0);
  if (unpacked > limits.unpackedBytes) {
    throw new RefusedWorkbook('workbook-unpacks-too-large', { most: inMebibytes(limits.unpackedBytes) });
  }
  refuseForeignBytes(archive);
}

/** Names are compared without regard to case, as the format demands. */
function refuseName(name: string, seen: Set<string>): void {
  if (!NAME.test(name) || name.split('/').some((step) => step === '.' || step === '..')) {
    throw new RefusedWorkbook('workbook-part-name', { part: name });
  }
  const key = name.toLowerCase();
  if (seen.has(key)) throw new RefusedWorkbook('workbook-part-repeated', { part: name });
  seen.add(key);
}

function refuseKind(part: string): void {
  if (MACROS.test(part)) throw new RefusedWorkbook('workbook-macros', { part });
  if (BINARY.test(part)) throw new RefusedWorkbook('workbook-binary');
  if (EMBEDDED.test(part)) throw new RefusedWorkbook('workbook-embedded', { part });
}

function refusePacking({ name, listed, itself }: ArchivePart): void {
  if (((listed.generalPurposeBitFlag | itself.generalPurposeBitFlag) & ENCRYPTED) !== 0)
    throw new RefusedWorkbook('workbook-locked-or-old');
  if (listed.compressionMethod !== STORED && listed.compressionMethod !== DEFLATED) {
    throw new RefusedWorkbook('workbook-compression', { part: name });
  }
}

/** The list and the part must tell the same, or two readers would see two workbooks. */
function refuseContradiction({ name, listed, itself }: ArchivePart): void {
  const isSame = itself.fileName.equals(listed.fileNameRaw) && itself.compressionMethod === listed.compressionMethod;
  if (!isSame || !tellsSameSizes(listed, itself)) throw new RefusedWorkbook('workbook-two-tellings', { part: name });
}

function tellsSameSizes(listed: ArchivePart['listed'], itself: ArchivePart['itself']): boolean {
  if (tellsBehind(listed, itself)) return true;
  const same = (here: number, there: number): boolean => here === there || here === 0xffffffff;
  return (
    itself.crc32 === listed.crc32 &&
    same(itself.compressedSize, listed.compressedSize) &&
    same(itself.uncompressedSize, listed.uncompressedSize)
  );
}

/** Whether a part tells its sizes behind itself; some programs say so in one of the two places alone. */
function tellsBehind(listed: ArchivePart['listed'], itself: ArchivePart['itself']): boolean {
  return ((listed.generalPurposeBitFlag | itself.generalPurposeBitFlag) & SIZES_BEHIND) !== 0;
}

function refuseRatio({ name, listed }: ArchivePart, { ratio: most, ratioFromBytes }: WorkbookLimits): void {
  const { uncompressedSize, compressedSize } = listed;
  if (uncompressedSize <= ratioFromBytes || uncompressedSize <= most * compressedSize) return;
  const ratio = Math.round(uncompressedSize / Math.max(1, compressedSize));
  throw new RefusedWorkbook('workbook-bomb', { part: name, ratio, most });
}

/** From the first byte to the last each belongs to one part or to the list: nothing hides before, between or behind. */
function refuseForeignBytes({ parts, listFrom, listTo, bytes }: Archive): void {
  const sorted = parts.toSorted((a, b) => offsetOf(a) - offsetOf(b));
  const [first] = sorted;
  if (first === undefined || offsetOf(first) !== 0) throw new RefusedWorkbook('workbook-foreign-bytes', { offset: 0 });
  for (const [place, part] of sorted.entries()) {
    const next = sorted[place + 1];
    refuseGap(part, next === undefined ? listFrom : offsetOf(next));
  }
  if (!ENDS.includes(bytes - listTo)) throw new RefusedWorkbook('workbook-foreign-bytes', { offset: listTo });
}

const offsetOf = ({ listed }: ArchivePart): number => listed.relativeOffsetOfLocalHeader;

function refuseGap({ name, listed, itself }: ArchivePart, next: number): void {
  const end = itself.fileDataStart + listed.compressedSize;
  const gap = next - end;
  if (gap < 0) throw new RefusedWorkbook('workbook-overlapping', { part: name });
  if (gap !== 0 && !(tellsBehind(listed, itself) && BEHIND.includes(gap))) {
    throw new RefusedWorkbook('workbook-foreign-bytes', { offset: end });
  }
}
