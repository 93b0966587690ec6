import type { ComplaintMapping } from '@anggakara/contracts';
import { UnsoundFiles } from './finding';
import { formatFindings } from './format-findings';
import { jsonSource } from './json-source';

/** What the columns and words of a complaint export mean, as a person wrote it down. Refuses what its format does not know. */
export function complaintMapFile(file: string): ComplaintMapping {
  const source = jsonSource(file);
  const findings = formatFindings('complaint-map', source);
  if (findings.length > 0) throw new UnsoundFiles(findings);
  return source.value as ComplaintMapping;
}
