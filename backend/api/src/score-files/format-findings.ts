import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { Facts } from '@anggakara/contracts';
import type { FileProblemCode } from './file-sentences';
import { type Finding, fileFinding } from './finding';
import { type FormatName, formatSchemas } from './format-schemas';
import type { Place, Segments } from './place';
import { taggedSchema } from './tagged-schema';

/** A value of a file, and where its parts stand. */
export interface Judged {
  readonly value: unknown;
  readonly placeOf: (segments: Segments) => Place;
}

const judges = new Map<string, ValidateFunction>();

/** What a value has that its format does not know, and what it lacks; by the schema in docs/formats. */
export function formatFindings(name: FormatName, judged: Judged, definition?: string): readonly Finding[] {
  const judge = judgeOf(name, definition);
  if (judge(judged.value)) return [];
  const errors = (judge.errors ?? []).filter(({ keyword }) => !['oneOf', 'if'].includes(keyword));
  const formless = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  return errors
    .filter(
      ({ keyword, instancePath }) => keyword === 'anyOf' || !formless.some((path) => isWithin(instancePath, path)),
    )
    .map((error) => findingOf(error, judged));
}

function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}/`);
}

function judgeOf(name: FormatName, definition: string | undefined): ValidateFunction {
  const key = `${name} ${definition ?? ''}`;
  const known = judges.get(key);
  if (known !== undefined) return known;
  const whole = taggedSchema(formatSchemas()[name]);
  const schema = definition === undefined ? whole : { $ref: `#/$defs/${definition}`, $defs: whole['$defs'] };
  const judge = new Ajv2020({
    ...{ allErrors: true, discriminator: true, strict: false, verbose: true },
    code: { optimize: false },
  }).compile(schema);
  judges.set(key, judge);
  return judge;
}

function findingOf(error: ErrorObject, { placeOf }: Judged): Finding {
  const segments = segmentsOfPointer(error.instancePath);
  const { code, facts, step } = problemOf(error);
  return fileFinding(code, () => placeOf(step === undefined ? segments : [...segments, step]), facts);
}

interface FormatProblem {
  readonly code: FileProblemCode;
  readonly facts: Facts;
  /** The member that the fault is about. */
  readonly step?: string;
}

type Params = Readonly<Record<string, unknown>>;
type ProblemMaker = (error: Pick<ErrorObject, 'data' | 'schema'>, params: Params) => FormatProblem;

const notOneOf: ProblemMaker = ({ data, schema }) => {
  return { code: 'not-one-of', facts: { value: shown(data), allowed: allowedText(schema) } };
};
const beyond: ProblemMaker = ({ data }, { limit }) => ({ code: 'number-beyond', facts: { value: shown(data), limit } });

/** By the keyword of the schema that a value does not fulfil. */
const PROBLEMS: Readonly<Record<string, ProblemMaker>> = {
  required: (_, { missingProperty }) => ({ code: 'member-missing', facts: { member: missingProperty } }),
  additionalProperties: (_, { additionalProperty }) => unknownMember(String(additionalProperty)),
  type: ({ data }, { type }) => typeProblem(data, String(type)),
  enum: notOneOf,
  const: notOneOf,
  minimum: beyond,
  maximum: beyond,
  discriminator: (_, params) => kindProblem(params),
  anyOf: ({ schema }) => ({ code: 'no-form', facts: { forms: formsText(schema) } }),
};

function problemOf(error: ErrorObject): FormatProblem {
  const make = PROBLEMS[error.keyword];
  if (make === undefined) throw new RangeError(`no sentence for ${error.keyword}`);
  return make(error, error.params as Params);
}

function unknownMember(member: string): FormatProblem {
  return { code: 'member-unknown', facts: { member }, step: member };
}

function typeProblem(data: unknown, wanted: string): FormatProblem {
  const isNumber = wanted === 'string' && typeof data === 'number';
  if (isNumber) return { code: 'number-for-text', facts: { value: shown(data) } };
  return { code: 'wrong-type', facts: { wanted, found: typeOf(data) } };
}

function kindProblem({ error, tag, tagValue }: Params): FormatProblem {
  if (error === 'tag') return { code: 'member-missing', facts: { member: tag } };
  return { code: 'kind-unknown', facts: { member: tag, value: shown(tagValue) }, step: String(tag) };
}

function allowedText(schema: unknown): string {
  return (Array.isArray(schema) ? schema : [schema])
    .filter((word) => word !== '')
    .map(String)
    .join(', ');
}

function formsText(schema: unknown): string {
  const forms = Array.isArray(schema) ? (schema as readonly { readonly required?: readonly string[] }[]) : [];
  return forms.map(({ required = [] }) => `{${required.join(', ')}}`).join(' | ');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

/** RFC 6901; a step of digits is a place in a list. */
function segmentsOfPointer(pointer: string): Segments {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
