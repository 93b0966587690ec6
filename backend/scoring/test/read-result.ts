import { exactTicks } from '../src/decimal-string';
import type { InputDocument } from '../src/input-document';
import { plus, type Integer } from '../src/integer';
import { resultText } from '../src/official-result';
import type { ResultDocument } from '../src/result-document';
import { resultOf } from './builders';

/** The official bytes. */
export const bytesOf = (input: InputDocument): string => resultText(resultOf(input));

/** Null for an entry without a rank. */
export function rankOf({ entries }: ResultDocument, code: string): number | null {
  const standing = entries.find((entry) => entry.code === code)?.standing;
  return standing?.kind === 'ranked' ? standing.rank : null;
}

/** The exact sum of decimals, in ticks. */
export function sumOfDecimals(texts: readonly string[]): Integer {
  return texts.map(exactTicks).reduce(plus, 0);
}
