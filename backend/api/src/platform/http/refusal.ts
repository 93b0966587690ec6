import type { Facts, RefusalCode } from '@anggakara/contracts';
import type { PlacedFault } from './fault';

/** The one error that services throw: a code of the catalogue and the facts that fill its sentence. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
    readonly faults: readonly PlacedFault[] = [],
  ) {
    super(code);
  }
}
