import type { Language } from '@anggakara/contracts';

/** A file to check, how it is called, and in which language what is wrong with it is said. */
export interface SealOrder {
  readonly source: Blob;
  readonly name: string;
  readonly language: Language;
}
