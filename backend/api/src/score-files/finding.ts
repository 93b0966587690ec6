import type { Finding, Findings } from '@anggakara/contracts';

/** Files out of which nothing can be made. */
export class UnsoundFiles extends Error {
  readonly findings: Findings;

  constructor(list: readonly Finding[], more = 0) {
    super('unsound files');
    this.findings = { list, more };
  }
}

/** Refuses what has anything wrong with it. */
export function refuse({ list, more }: Findings): void {
  if (list.length > 0) throw new UnsoundFiles(list, more);
}
