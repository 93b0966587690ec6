import { Param, type PipeTransform } from '@nestjs/common';
import { COUNT_MAX } from '@anggakara/contracts';
import { isCode, isUuid } from './fields';
import { Refusal } from './refusal';

/** An address that cannot name anything names nothing: the same 404 as for what does not exist. */
function admitted<T>(accept: (value: unknown) => T | undefined): PipeTransform<unknown, T> {
  return {
    transform: (value) => {
      const accepted = accept(value);
      if (accepted === undefined) throw new Refusal('not-found');
      return accepted;
    },
  };
}

export function PathCode(name: string): ParameterDecorator {
  return Param(
    name,
    admitted((value) => (isCode(value) ? value : undefined)),
  );
}

export function PathUuid(name: string): ParameterDecorator {
  return Param(
    name,
    admitted((value) => (isUuid(value) ? value : undefined)),
  );
}

export function PathOneOf(name: string, allowed: readonly string[]): ParameterDecorator {
  return Param(
    name,
    admitted((value) => allowed.find((candidate) => candidate === value)),
  );
}

/** A number that counts from one, such as a run's. */
export function PathNumber(name: string): ParameterDecorator {
  return Param(
    name,
    admitted((value) => {
      const number = typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value) ? Number(value) : Number.NaN;
      return number <= COUNT_MAX ? number : undefined;
    }),
  );
}
