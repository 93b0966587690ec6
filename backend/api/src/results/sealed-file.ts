import { Readable } from 'node:stream';
import { sealedParts } from '@anggakara/scoring';
import type { RunEntity } from './run.entity';

/** A run as one file with which anybody can compute it again. */
export interface SealedFile {
  readonly fileName: string;
  /** Two files of one tag have the same bytes. */
  readonly tag: string;
  readonly length: number;
  readonly stream: () => Readable;
}

type SealedRun = Pick<
  RunEntity,
  'editionCode' | 'stageCode' | 'number' | 'inputText' | 'inputHash' | 'resultText' | 'resultHash'
>;

/** The texts as they are kept, never written anew. (docs/rules/canonical-form.md 7) */
export function sealedFile(run: SealedRun): SealedFile {
  const parts = sealedParts(run);
  return {
    fileName: `anggakara-${run.editionCode}-${run.stageCode}-${String(run.number)}-${run.resultHash.slice(0, 8)}.sealed.json`,
    tag: `"${run.inputHash}.${run.resultHash}"`,
    length: parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0),
    stream: () => Readable.from(parts.map((part) => Buffer.from(part))),
  };
}
