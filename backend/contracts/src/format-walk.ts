import type { Segments } from './file-place';
import type { Facts } from './language';

export type FormatFaultCode =
  | 'member-missing'
  | 'member-unknown'
  | 'number-for-text'
  | 'number-beyond'
  | 'wrong-type'
  | 'not-one-of'
  | 'kind-unknown'
  | 'no-form';

/** What a value has that its format does not know, or what it lacks, and the steps to it. */
export interface FormatFault {
  readonly code: FormatFaultCode;
  readonly segments: Segments;
  readonly facts: Facts;
}

/** The first faults in the order of the document, and how many there are. */
export interface FormatFaults {
  readonly first: readonly FormatFault[];
  readonly count: number;
}

/** Goes through a value once. Keeps so many faults and counts the others, for ten megabytes can hold some millions. */
export class FormatWalk implements FormatFaults {
  readonly first: FormatFault[] = [];
  count = 0;
  private readonly way: (string | number)[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  enter(step: string | number): void {
    this.way.push(step);
  }

  leave(): void {
    this.way.pop();
  }

  /** A fault of this value, or of the member that the last step leads to. */
  fault(code: FormatFaultCode, facts: () => Facts, ...step: readonly string[]): void {
    this.count += 1;
    if (this.first.length < this.most) this.first.push({ code, segments: [...this.way, ...step], facts: facts() });
  }
}
