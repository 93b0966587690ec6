import type { InputDocument } from '@anggakara/scoring';
import type { FiledInput } from './composed-input';
import { UnsoundFiles } from './finding';
import { formatFindings } from './format-findings';
import { jsonSource } from './json-source';
import { segmentsOf } from './place';

/** Reads one whole input document. */
export function inputFile(file: string): FiledInput {
  const source = jsonSource(file);
  const findings = formatFindings('input', source);
  if (findings.length > 0) throw new UnsoundFiles(findings);
  return { input: source.value as InputDocument, placeOf: (path) => source.placeOf(segmentsOf(path)) };
}
