import type { Language } from '../number-text';

/** Whoever is told: in which language, and what an entry or a juror is called. */
export interface AdviceReader {
  readonly language: Language;
  readonly nameOf: (code: string) => string;
}
