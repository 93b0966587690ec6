import { SetMetadata } from '@nestjs/common';

export const OPERATION = 'anggakara:operation';

export type ParameterExample = string | number;

/** How a route reads in the OpenAPI document; types are names of the contracts' interfaces. */
export interface OperationDescription {
  /** One Indonesian sentence. */
  readonly summary: string;
  /** Contract type of the body, and an example of it; `octets` for the bytes of a part of a file. */
  readonly takes?: { readonly type: string; readonly example: unknown } | 'octets';
  /** Contract type of the answer (`Page<T>` for a list), and an example of it; `file` for bytes, `nothing` for 204. */
  readonly answers: {
    readonly type: string;
    readonly example?: unknown;
    /** Where it is a stream: its media type; `type` is then that of one event's data, `example` an event as it is sent. */
    readonly media?: 'text/event-stream';
  };
  /**
   * What is answered (202, with its Location) where the answer is not there within the seconds that the client waits for it:
   * `Prefer: wait`.
   */
  readonly answersLater?: { readonly type: string; readonly example: unknown };
  /** Query parameters: what each is for. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Path parameters whose example is another than the usual one. */
  readonly parameters?: Readonly<Record<string, ParameterExample>>;
  /** Whether the route takes an Idempotency-Key. */
  readonly idempotent?: boolean;
}

export interface QueryParameter {
  readonly summary: string;
  readonly example: ParameterExample;
  readonly required?: boolean;
}

/** Describes a route; a route without a description keeps the program from starting. */
export function Operation(description: OperationDescription): MethodDecorator {
  return SetMetadata(OPERATION, description);
}
