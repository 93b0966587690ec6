import {
  fileFinding,
  type Finding,
  findingLines,
  formatFindings,
  JsonPlaces,
  pathOf,
  type Place,
  scanJson,
  sealFindings,
  type Segments,
  TextLines,
  UnsoundJson,
} from '@anggakara/contracts';
import { type SealedDocument, sealVerdict, type SealVerdict, textsOfSealed } from '@anggakara/scoring';
import { sealedFaults } from './seal-format';
import type { SealOrder } from './seal-order';

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
  | RefusedSeal
  | {
      readonly kind: 'checked';
      readonly verdict: ToldVerdict;
      readonly summary: SealSummary;
      /** Where the file does not verify; none where it does. */
      readonly lines: readonly string[];
    };

/** With a line for each place of the file that is wrong, where it was read. */
interface RefusedSeal {
  readonly kind: 'refused';
  readonly reason: SealRefusal;
  readonly lines: readonly string[];
}

/** Problems of an input are told as lines. */
export type ToldVerdict =
  Exclude<SealVerdict, { kind: 'input-unsound' }> | { readonly kind: 'input-unsound'; readonly count: number };

export interface SealTools {
  /** SHA-256 in hex; null where the browser lends it to safe addresses alone. */
  readonly sha256: ((text: string) => Promise<string>) | null;
  /** A step, and the share of it that is done, 0-1. */
  readonly tell: (step: SealStep, share: number) => void;
}

/**
 * Recomputes a sealed file with the very function that the server computes with, and says what is wrong with another file in
 * the words of the command line. (docs/rules/canonical-form.md 7)
 */
export async function sealReport(order: SealOrder, { sha256, tell }: SealTools): Promise<SealReport> {
  if (order.source.size > SEAL_MAX_BYTES) return refused('too-large');
  if (sha256 === null) return refused('no-digest');
  tell('reading', 0);
  const file = new SealFile(await order.source.text(), order);
  const found = file.sealed();
  return 'kind' in found ? found : checked(found, file, { sha256, tell });
}

function refused(reason: SealRefusal, lines: readonly string[] = []): RefusedSeal {
  return { kind: 'refused', reason, lines };
}

/** A text that should be a sealed document, and where its values stand. */
class SealFile {
  private places: JsonPlaces | undefined;

  constructor(
    private readonly text: string,
    private readonly order: SealOrder,
  ) {}

  /** Refuses what nothing can be computed of. */
  sealed(): SealedDocument | RefusedSeal {
    try {
      scanJson(this.text);
    } catch (error) {
      if (!(error instanceof UnsoundJson)) throw error;
      const place = { file: this.order.name, ...new TextLines(this.text).positionOf(error.offset) };
      return refused('not-json', this.lines([fileFinding(error.code, place, error.facts)]));
    }
    const value: unknown = JSON.parse(this.text);
    if (formatOf(value) !== 'anggakara.sealed/1') return refused('wrong-format');
    const { list, more } = formatFindings(sealedFaults(value), this.placeOf);
    return list.length === 0 ? (value as SealedDocument) : refused('malformed', this.lines(list, more));
  }

  readonly placeOf = (segments: Segments): Place => {
    this.places ??= new JsonPlaces(this.text);
    return { file: this.order.name, ...this.places.positionOf(segments), name: pathOf(segments) };
  };

  lines(list: readonly Finding[], more = 0): readonly string[] {
    return findingLines({ list, more }, this.order.language);
  }
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}

interface Tools extends SealTools {
  readonly sha256: NonNullable<SealTools['sha256']>;
}

async function checked(sealed: SealedDocument, file: SealFile, { sha256, tell }: Tools): Promise<SealReport> {
  tell('hashing', 0);
  const texts = textsOfSealed(sealed);
  const hashes = { input: await sha256(texts.input), result: await sha256(texts.result) };
  tell('computing', 0);
  const verdict = sealVerdict(sealed, hashes, (done, of) => tell('computing', done / of));
  const lines = verdict.kind === 'same' ? [] : file.lines(sealFindings(verdict, file.placeOf));
  return { kind: 'checked', verdict: toldVerdict(verdict), summary: summaryOf(sealed, hashes), lines };
}

function toldVerdict(verdict: SealVerdict): ToldVerdict {
  return verdict.kind === 'input-unsound' ? { kind: verdict.kind, count: verdict.problems.length } : verdict;
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
