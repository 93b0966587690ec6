import { type SealedDocument, sealVerdict, type SealVerdict, textsOfSealed } from '@anggakara/scoring';

/** A real edition takes some seven megabytes; what is longer is not read at all. */
export const SEAL_MAX_BYTES = 40_000_000;

/** What is being done with the file, in turn. */
export type SealStep = 'reading' | 'hashing' | 'computing';

/** Why a file was not recomputed. */
export type SealRefusal = 'too-large' | 'not-json' | 'wrong-format' | 'malformed' | 'no-digest' | 'failed';

/** What was recomputed, with the hashes that the file's own contents have. */
export interface SealSummary {
  readonly edition: string;
  readonly stage: string;
  readonly engineVersion: string;
  readonly entries: number;
  readonly places: number;
  readonly inputHash: string;
  readonly resultHash: string;
}

export type SealReport =
  | { readonly kind: 'refused'; readonly reason: SealRefusal }
  | { readonly kind: 'checked'; readonly verdict: SealVerdict; readonly summary: SealSummary };

export interface SealTools {
  /** SHA-256 in hex; null where the browser lends it to safe addresses alone. */
  readonly sha256: ((text: string) => Promise<string>) | null;
  /** A step, and the share of it that is done, 0-1. */
  readonly tell: (step: SealStep, share: number) => void;
}

/** Recomputes a sealed file with the very function that the server computes with. (docs/rules/canonical-form.md 7) */
export async function sealReport(source: Blob, { sha256, tell }: SealTools): Promise<SealReport> {
  if (source.size > SEAL_MAX_BYTES) return refused('too-large');
  if (sha256 === null) return refused('no-digest');
  tell('reading', 0);
  const value = parsed(await source.text());
  if (value === undefined) return refused('not-json');
  if (formatOf(value) !== 'anggakara.sealed/1') return refused('wrong-format');
  try {
    return await checked(value as SealedDocument, { sha256, tell });
  } catch {
    // TypeError or RangeError: members of another kind than the format has, or a tree without a floor.
    return refused('malformed');
  }
}

function refused(reason: SealRefusal): SealReport {
  return { kind: 'refused', reason };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // SyntaxError: the file is something else.
    return undefined;
  }
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}

interface Tools extends SealTools {
  readonly sha256: NonNullable<SealTools['sha256']>;
}

async function checked(sealed: SealedDocument, { sha256, tell }: Tools): Promise<SealReport> {
  tell('hashing', 0);
  const texts = textsOfSealed(sealed);
  const hashes = { input: await sha256(texts.input), result: await sha256(texts.result) };
  tell('computing', 0);
  const verdict = sealVerdict(sealed, hashes, (done, of) => tell('computing', done / of));
  return { kind: 'checked', verdict, summary: summaryOf(sealed, hashes) };
}

function summaryOf({ input, result }: SealedDocument, hashes: { readonly input: string; readonly result: string }) {
  const { selection } = input;
  const shares = selection.kind === 'shortlist' ? selection.quotas : selection.categories;
  return {
    ...{ edition: input.edition, stage: input.stage, engineVersion: result.engineVersion },
    ...{ entries: input.entries.length, places: shares.reduce((sum, { places }) => sum + places, 0) },
    ...{ inputHash: hashes.input, resultHash: hashes.result },
  };
}
