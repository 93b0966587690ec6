import { applyDecorators } from '@nestjs/common';
import {
  CODE_MAX_LENGTH,
  COUNT_MAX,
  DECIMAL_FRACTION_DIGITS,
  DECIMAL_INTEGER_DIGITS,
  EMAIL_MAX_LENGTH,
} from '@anggakara/contracts';
import { Type } from 'class-transformer';
import { registerDecorator, ValidateNested } from 'class-validator';
import { encodedFault } from './encoded-fault';
import type { Fault } from './fault';
import { isInstant, isRealDate } from './moments';
import { isStorable } from './text';

/** Absent and null are refused unless a field says otherwise; `optional` lets it be absent, `nullable` lets it be null. */
export interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

type Judgement = (value: unknown) => Fault | undefined;

/** The frame of every field: presence first, then the judgement of what is there. */
function Field(presence: Presence, judge: Judgement): PropertyDecorator {
  const faultOf = (value: unknown): Fault | undefined => {
    if (value === undefined) return presence.optional === true ? undefined : { code: 'required' };
    if (value === null) return presence.nullable === true ? undefined : { code: 'required' };
    return judge(value);
  };
  return (target, propertyName) => {
    registerDecorator({
      name: 'field',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) => faultOf(value) === undefined,
        defaultMessage: (about) => encodedFault(faultOf(about?.value) ?? { code: 'invalid' }),
      },
    });
  };
}

function textFault(value: unknown, max: number): Fault | undefined {
  if (typeof value !== 'string') return { code: 'not-text' };
  if (!isStorable(value)) return { code: 'unstorable-text' };
  return value.length > max ? { code: 'too-long', facts: { max } } : undefined;
}

/** A text that says something, at most `max` long; `blank` lets it be empty. */
export function IsText({
  max,
  blank = false,
  ...presence
}: Presence & { max: number; blank?: boolean }): PropertyDecorator {
  return Field(presence, (value) => {
    const fault = textFault(value, max);
    return fault ?? (!blank && (value as string).trim() === '' ? { code: 'blank' } : undefined);
  });
}

const DECIMAL = new RegExp(`^-?\\d{1,${DECIMAL_INTEGER_DIGITS}}(\\.\\d{1,${DECIMAL_FRACTION_DIGITS}})?$`);

/** A decimal number as a text: no exponent, no sign but minus; `except` is a word that may stand in its place. */
export function IsDecimalString({ except, ...presence }: Presence & { except?: string } = {}): PropertyDecorator {
  return Field(presence, (value) =>
    typeof value === 'string' && (value === except || DECIMAL.test(value)) ? undefined : { code: 'not-decimal' },
  );
}

/** A whole number from `min` (0) to `max` (2^31 - 1), as a number of JSON and not as a text. */
export function IsCount({
  min = 0,
  max = COUNT_MAX,
  ...presence
}: Presence & { min?: number; max?: number } = {}): PropertyDecorator {
  return Field(presence, (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max && !Object.is(value, -0)
      ? undefined
      : { code: 'not-count', facts: { min, max } },
  );
}

export function IsFlag(presence: Presence = {}): PropertyDecorator {
  return Field(presence, (value) => (typeof value === 'boolean' ? undefined : { code: 'not-boolean' }));
}

/** A day that exists, as `2025-02-28`. */
export function IsIsoDate(presence: Presence = {}): PropertyDecorator {
  return Field(presence, (value) => (isRealDate(value) ? undefined : { code: 'not-date' }));
}

/** An instant in UTC, as `2025-02-28T09:00:00Z`. */
export function IsIsoInstant(presence: Presence = {}): PropertyDecorator {
  return Field(presence, (value) => (isInstant(value) ? undefined : { code: 'not-instant' }));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** A UUID in lower case. */
export function IsUuid(presence: Presence = {}): PropertyDecorator {
  return Field(presence, (value) => (isUuid(value) ? undefined : { code: 'not-uuid' }));
}

const CODE = new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]{0,${CODE_MAX_LENGTH - 1}}$`);

export function isCode(value: unknown): value is string {
  return typeof value === 'string' && CODE.test(value);
}

/** A code that people give to things: `IP-001`, `2024-S1`, `service-unit`. */
export function IsCode(presence: Presence = {}): PropertyDecorator {
  return Field(presence, (value) =>
    isCode(value) ? undefined : { code: 'not-code', facts: { max: CODE_MAX_LENGTH } },
  );
}

const EMAIL = /^[^\s@"<>()[\],;:\\]+@[^\s@"<>()[\],;:\\.]+(\.[^\s@"<>()[\],;:\\.]+)+$/;

export function isEmail(value: unknown): value is string {
  return typeof value === 'string' && textFault(value, EMAIL_MAX_LENGTH) === undefined && EMAIL.test(value);
}

export function IsEmailAddress(presence: Presence = {}): PropertyDecorator {
  return Field(presence, (value) => (isEmail(value) ? undefined : { code: 'not-email' }));
}

/** One of the members of a union's list. */
export function IsOneOf(allowed: readonly string[], presence: Presence = {}): PropertyDecorator {
  return Field(presence, (value) =>
    typeof value === 'string' && allowed.includes(value)
      ? undefined
      : { code: 'not-one-of', facts: { allowed: allowed.join(', ') } },
  );
}

export interface ListBounds extends Presence {
  readonly min?: number;
  readonly max: number;
}

function listFault(value: unknown, { min = 0, max }: ListBounds): Fault | undefined {
  if (!Array.isArray(value)) return { code: 'not-list' };
  if (value.length > max) return { code: 'too-many', facts: { max } };
  return value.length < min ? { code: 'too-few', facts: { min } } : undefined;
}

/** A list of objects, each validated by its own class. */
export function IsListOf(item: () => new () => object, bounds: ListBounds): PropertyDecorator {
  return applyDecorators(
    Field(bounds, (value) => listFault(value, bounds)),
    ValidateNested({ each: true }),
    Type(item),
  );
}

/** A list of codes or UUIDs, none twice. */
export function IsListOfTexts(each: 'code' | 'uuid', bounds: ListBounds): PropertyDecorator {
  const fits = each === 'code' ? isCode : isUuid;
  return Field(bounds, (value) => {
    const fault = listFault(value, bounds);
    if (fault !== undefined) return fault;
    const items = value as readonly unknown[];
    if (!items.every(fits))
      return each === 'uuid' ? { code: 'not-uuid' } : { code: 'not-code', facts: { max: CODE_MAX_LENGTH } };
    return new Set(items).size === items.length ? undefined : { code: 'repeated' };
  });
}

/** An object, validated by its own class. */
export function IsObjectOf(inner: () => new () => object, presence: Presence = {}): PropertyDecorator {
  return applyDecorators(
    Field(presence, (value) =>
      typeof value === 'object' && !Array.isArray(value) ? undefined : { code: 'not-object' },
    ),
    ValidateNested(),
    Type(inner),
  );
}

/** A whole number in a query, where everything is a text. */
export function IsCountText({
  min = 0,
  max = COUNT_MAX,
  ...presence
}: Presence & { min?: number; max?: number } = {}): PropertyDecorator {
  return Field(presence, (value) =>
    typeof value === 'string' && /^\d{1,10}$/.test(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : { code: 'not-count', facts: { min, max } },
  );
}

export interface TextMapBounds extends Presence {
  /** Entries at most. */
  readonly max: number;
  /** Characters of a name or a value at most. */
  readonly longest: number;
  /** The names, and the values, that there are; any text where they are absent. */
  readonly names?: readonly string[];
  readonly values?: readonly string[];
}

/** An object whose values are texts: words and what they mean. */
export function IsTextMap({ max, longest, names, values, ...presence }: TextMapBounds): PropertyDecorator {
  const fits = (text: unknown, among?: readonly string[]): boolean =>
    textFault(text, longest) === undefined && (among === undefined || among.includes(text as string));
  return Field(presence, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { code: 'not-object' };
    const entries = Object.entries(value);
    if (entries.length > max) return { code: 'too-many', facts: { max } };
    return entries.every(([name, text]) => fits(name, names) && fits(text, values)) ? undefined : { code: 'invalid' };
  });
}

/** A list of texts of any kind, none twice. */
export function IsListOfWords({ longest, ...bounds }: ListBounds & { readonly longest: number }): PropertyDecorator {
  return Field(bounds, (value) => {
    const fault = listFault(value, bounds);
    if (fault !== undefined) return fault;
    const items = value as readonly unknown[];
    const wrong = items.map((item) => textFault(item, longest)).find((one) => one !== undefined);
    return wrong ?? (new Set(items).size === items.length ? undefined : { code: 'repeated' });
  });
}
