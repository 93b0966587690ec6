import { filled, type Language, type Violation, VIOLATIONS, type ViolationCode } from '@anggakara/contracts';

/** What is wrong with a value, before anyone has said it in a language. */
export interface Fault {
  readonly code: ViolationCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A fault and where it is; the path is dotted, list places in brackets: `events[0].value`. */
export interface PlacedFault extends Fault {
  readonly path: string;
}

export function violationOf({ path, code, facts = {} }: PlacedFault, language: Language): Violation {
  return { path, code, message: filled(VIOLATIONS[code][language], facts, language) };
}
