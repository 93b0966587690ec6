import type { ComplaintMapping } from '@anggakara/contracts';
import { requireFormat } from './format-findings';
import { jsonSource } from './json-source';

/** What the columns and words of a complaint export mean, as a person wrote it down. Refuses what its format does not know. */
export function complaintMapFile(file: string): ComplaintMapping {
  const source = jsonSource(file);
  requireFormat('complaint-map', source);
  return source.value as ComplaintMapping;
}
