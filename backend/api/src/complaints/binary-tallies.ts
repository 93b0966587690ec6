import type { ComplaintTallies } from '@anggakara/scoring';
import type { FileWords } from '../complaint-files';
import { BINARY_HEADER, BINARY_TRAILER, COUNT_BYTES, FieldWriter, INTEGER_BYTES, LENGTH_BYTES } from './binary-writing';

/** The table and its columns in the order in which `binaryTallies` writes them. */
export const TALLY_TARGET = 'complaint_tally (import, agency, period, tally)';

const FIELDS = 4;
const FIXED_BYTES = COUNT_BYTES + 3 * INTEGER_BYTES + LENGTH_BYTES;

export interface TalliedImport {
  /** Number of the import. */
  readonly import: number;
  /** Number of the partition of each window, by its place. */
  readonly periods: readonly number[];
}

/** What was counted for each agency and window as the server reads rows, a buffer for each agency. */
export function* binaryTallies(
  tallies: ComplaintTallies,
  words: FileWords,
  { import: number, periods }: TalliedImport,
): Generator<Uint8Array<ArrayBuffer>> {
  yield Uint8Array.from(BINARY_HEADER);
  for (let agency = 0; agency < tallies.agencies(); agency += 1) {
    const counted = periods.flatMap((period, window) => {
      const tally = tallies.of(agency, window, words);
      return tally === null ? [] : [{ period, text: Buffer.from(JSON.stringify(tally)) }];
    });
    const bytes = new Uint8Array(counted.reduce((sum, { text }) => sum + FIXED_BYTES + text.length, 0));
    const writer = new FieldWriter(bytes);
    for (const { period, text } of counted) {
      writer.count(FIELDS);
      for (const value of [number, agency, period]) writer.integer(value);
      writer.length(text.length);
      bytes.set(text, writer.at);
      writer.at += text.length;
    }
    if (bytes.length > 0) yield bytes;
  }
  yield Uint8Array.from(BINARY_TRAILER);
}
