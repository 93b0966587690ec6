import type { Audience, Permission } from '@anggakara/contracts';
import type { OpenApiDocument } from '../src/platform';
import type { Answer, Client, Method } from './client';

export type Schema = Readonly<Record<string, unknown>>;

interface Content {
  readonly schema?: Schema;
  readonly example?: unknown;
}

/** One operation of the OpenAPI document, and the request that its examples make. */
export interface DocumentedRequest {
  /** `GET /api/editions/{edition}` */
  readonly name: string;
  readonly method: Method;
  /** As the document writes it: `/api/editions/{edition}`. */
  readonly address: string;
  /** With the examples in their places. */
  readonly path: string;
  readonly permission: Permission;
  readonly audience: Audience;
  /** Of an answer that refuses nothing. */
  readonly status: number;
  readonly takes: Content | undefined;
  readonly answers: Content | undefined;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
}

interface DocumentedOperation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
  readonly 'x-permission': Permission;
  readonly 'x-audience': Audience;
}

/** Every request of the document; path parameters that are named have those values instead of their examples. */
export function documentedRequests(
  { paths }: OpenApiDocument,
  values: Readonly<Record<string, string>> = {},
): readonly DocumentedRequest[] {
  return Object.entries(paths).flatMap(([address, operations]) =>
    Object.entries(operations).map(([method, documented]) => {
      const operation = documented as DocumentedOperation;
      const parameters = operation.parameters.map((parameter) => ({
        ...parameter,
        example: parameter.in === 'path' ? (values[parameter.name] ?? parameter.example) : parameter.example,
      }));
      return requestOf(address, method.toUpperCase() as Method, { ...operation, parameters });
    }),
  );
}

/** Sends the request as it is documented; a write with its own Idempotency-Key. */
export function sent({ method, path, takes }: DocumentedRequest, client: Client): Promise<Answer<unknown>> {
  return client.raw({
    method,
    path,
    ...(takes === undefined ? {} : { body: JSON.stringify(takes.example) }),
    headers: takes === undefined ? {} : { 'content-type': 'application/json' },
  });
}

function requestOf(address: string, method: Method, operation: DocumentedOperation): DocumentedRequest {
  const status = Object.keys(operation.responses).find((code) => code !== 'default') ?? '';
  return {
    name: `${method} ${address}`,
    ...{ method, address, path: `${filled(address, operation.parameters)}${queryOf(operation.parameters)}` },
    permission: operation['x-permission'],
    audience: operation['x-audience'],
    status: Number(status),
    takes: operation.requestBody?.content['application/json'],
    answers: operation.responses[status]?.content?.['application/json'],
  };
}

function filled(address: string, parameters: readonly Parameter[]): string {
  return address.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    return encodeURIComponent(String(parameter?.example));
  });
}

function queryOf(parameters: readonly Parameter[]): string {
  const pairs = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
