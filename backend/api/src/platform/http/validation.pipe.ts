import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { decodedFault } from './encoded-fault';
import type { Fault, PlacedFault } from './fault';
import { Refusal } from './refusal';

/** Bodies and queries have exactly the properties their class declares, unconverted. */
export class StrictValidation extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => new Refusal('invalid-request', {}, faultsOf(errors, '')),
    });
  }

  /** The parameters of a path have pipes of their own; this one would turn them into numbers before anyone looks. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return metadata.type === 'param' ? Promise.resolve(value) : super.transform(value, metadata);
  }
}

function faultsOf(errors: readonly ValidationError[], parent: string): readonly PlacedFault[] {
  return errors.flatMap((error) => {
    const path = joined(parent, error.property);
    return [...ownFaults(error, path), ...faultsOf(error.children ?? [], path)];
  });
}

/** The field's own fault speaks first; `nestedValidation` merely repeats that what should be an object is none. */
function ownFaults({ constraints = {} }: ValidationError, path: string): readonly PlacedFault[] {
  const faults = Object.entries(constraints).map(([rule, text]) => faultOf(rule, text));
  const own = faults.filter((fault) => fault.code !== 'not-object');
  return (own.length > 0 ? own : faults.slice(0, 1)).map((fault) => ({ ...fault, path }));
}

function faultOf(rule: string, text: string): Fault {
  if (rule === 'whitelistValidation') return { code: 'unknown-property' };
  if (rule === 'nestedValidation' || rule === 'unknownValue') return { code: 'not-object' };
  return decodedFault(text) ?? { code: 'invalid' };
}

function joined(parent: string, property: string): string {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent === '' ? property : `${parent}.${property}`;
}
