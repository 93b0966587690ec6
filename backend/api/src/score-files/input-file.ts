import { segmentsOf } from '@anggakara/contracts';
import type { InputDocument } from '@anggakara/scoring';
import type { FiledInput } from './composed-input';
import { requireFormat } from './format-findings';
import { jsonSource } from './json-source';

/** Reads one whole input document. */
export function inputFile(file: string): FiledInput {
  const source = jsonSource(file);
  requireFormat('input', source);
  return { input: source.value as InputDocument, placeOf: (path) => source.placeOf(segmentsOf(path)) };
}
