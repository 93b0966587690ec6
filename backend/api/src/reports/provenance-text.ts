import type { Provenance } from '@anggakara/scoring';

/** Where a rule comes from, in one clause. */
export function provenanceText(provenance: Provenance): string {
  return provenance.kind === 'documented' ? `terdokumentasi (${provenance.source})` : `asumsi (${provenance.reason})`;
}

/** The mark beside a number in a table. */
export function provenanceMark(provenance: Provenance): string {
  return provenance.kind === 'documented' ? 'terdokumentasi' : 'asumsi';
}
