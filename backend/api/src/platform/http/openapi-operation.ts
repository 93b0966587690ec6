import { IDEMPOTENCY_KEY_MAX_LENGTH, RUN_WAIT_SECONDS } from '@anggakara/contracts';
import { OCTETS } from './body-examination';
import type { OperationDescription } from './operation';
import { PARAMETER_EXAMPLES } from './parameter-examples';
import type { Route } from './route-inventory';

export type JsonSchema = Readonly<Record<string, unknown>>;

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** One operation of the document. */
export function operationObject(route: Route): object {
  const { operation } = route;
  return {
    operationId: `${route.controller.replace(/Controller$/, '')}.${route.handler}`,
    tags: [route.topic],
    summary: operation.summary,
    parameters: [
      ...pathParameters(route),
      ...queryParameters(operation),
      ...keyParameter(operation),
      ...waitParameter(operation),
    ],
    ...(operation.takes === undefined ? {} : { requestBody: body(operation.takes) }),
    responses: {
      [String(route.status)]: answer(operation),
      ...laterAnswer(operation),
      default: { description: 'Penolakan', content: { 'application/problem+json': { schema: reference('Problem') } } },
    },
    security: security(route),
  };
}

/** The schema of a type's name: an interface of the contracts, or a page of one. */
export function schemaOf(type: string): JsonSchema {
  const item = /^Page<(\w+)>$/.exec(type)?.[1];
  if (item !== undefined) return pageOf(item);
  return type === 'object' ? { type: 'object' } : reference(type);
}

function reference(type: string): JsonSchema {
  return { $ref: `#/components/schemas/${type}` };
}

function pageOf(item: string): JsonSchema {
  return {
    type: 'object',
    required: ['items'],
    additionalProperties: false,
    properties: {
      items: { type: 'array', items: reference(item) },
      total: { type: 'integer', minimum: 0 },
      nextCursor: { type: ['string', 'null'] },
    },
  };
}

function pathParameters({ path, operation }: Route): readonly object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => {
    const example = operation.parameters?.[name] ?? PARAMETER_EXAMPLES[name];
    if (example === undefined) throw new Error(`The path parameter ${name} of ${path} has no example`);
    return {
      name,
      in: 'path',
      required: true,
      schema: { type: typeof example === 'number' ? 'integer' : 'string' },
      example,
    };
  });
}

function queryParameters({ query = {} }: OperationDescription): readonly object[] {
  return Object.entries(query).map(([name, { summary, example, required = false }]) => ({
    name,
    in: 'query',
    description: summary,
    required,
    schema: { type: typeof example === 'number' ? 'integer' : 'string' },
    example,
  }));
}

function keyParameter({ idempotent = false }: OperationDescription): readonly object[] {
  if (!idempotent) return [];
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'Permintaan yang sama dengan kunci yang sama dijawab sama; isi lain ditolak.',
      required: false,
      schema: { type: 'string', maxLength: IDEMPOTENCY_KEY_MAX_LENGTH },
      example: '0f6b2a54-0d0e-4b7e-9a58-3f1f8d6f2a10',
    },
  ];
}

function waitParameter({ answersLater }: OperationDescription): readonly object[] {
  if (answersLater === undefined) return [];
  return [
    {
      name: 'Prefer',
      in: 'header',
      description: 'Berapa detik jawaban ditunggu (RFC 7240): wait=0 tidak menunggu.',
      required: false,
      schema: { type: 'string' },
      example: `wait=${RUN_WAIT_SECONDS}`,
    },
  ];
}

function laterAnswer({ answersLater }: OperationDescription): object {
  if (answersLater === undefined) return {};
  const { type, example } = answersLater;
  const content = { 'application/json': { schema: schemaOf(type), example } };
  return { '202': { description: 'Belum selesai; keadaannya di alamat pada Location', content } };
}

function body(takes: NonNullable<OperationDescription['takes']>): object {
  if (takes === 'octets') return { required: true, content: { [OCTETS]: {} } };
  const { type, example } = takes;
  return { required: true, content: { 'application/json': { schema: schemaOf(type), example } } };
}

function answer({ answers }: OperationDescription): object {
  if (answers.type === 'nothing') return { description: 'Berhasil, tanpa isi' };
  if (answers.type === 'file') return { description: 'Berkas', content: { 'application/octet-stream': {} } };
  const example = answers.example === undefined ? {} : { example: answers.example };
  if (answers.media !== undefined) return stream(answers.media, { type: answers.type, ...example });
  return { description: 'Berhasil', content: { 'application/json': { schema: schemaOf(answers.type), ...example } } };
}

/** OpenAPI 3.1 has no word for the type of an event's data: an extension names it. */
function stream(media: string, { type, ...example }: { readonly type: string }): object {
  const schema = { type: 'string', 'x-event-data': reference(type) };
  return { description: 'Aliran, selama sesi berlaku', content: { [media]: { schema, ...example } } };
}

function security({ audience, method }: Route): readonly object[] {
  if (audience === 'anyone') return [];
  return [WRITES.has(method) ? { session: [], xsrf: [] } : { session: [] }];
}
