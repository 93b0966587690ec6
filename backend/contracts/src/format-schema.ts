import type { FormatWalk } from './format-walk';

/** The part of JSON Schema (2020-12) that the schemas of our files use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
}

/** Tells a walk what is wrong with a value. */
export type Judge = (value: unknown, walk: FormatWalk) => void;

/** The judges of one document of schemas. */
export interface Judges {
  readonly of: (schema: JsonSchema) => Judge;
  /** What a schema refers to, or itself. */
  readonly resolved: (schema: JsonSchema) => JsonSchema;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The only values that a schema allows, where it lists them. */
export function literalsOf(schema: JsonSchema): readonly unknown[] | undefined {
  return 'const' in schema ? [schema.const] : schema.enum;
}

/** Whether a value is of none of a schema's types; if so, the walk has been told. */
export function typeFault({ type }: JsonSchema, value: unknown, walk: FormatWalk): boolean {
  if (type === undefined) return false;
  const types = typeof type === 'string' ? [type] : type;
  if (types.some((one) => isOfType(value, one))) return false;
  if (typeof value === 'number' && types.includes('string')) {
    walk.fault('number-for-text', () => ({ value: shown(value) }));
  } else walk.fault('wrong-type', () => ({ wanted: types.join(', '), found: typeOf(value) }));
  return true;
}

function isOfType(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

/** As JSON names it. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

export function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
