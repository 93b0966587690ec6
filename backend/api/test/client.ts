export interface Answer<T> {
  readonly status: number;
  /** Parsed where it is JSON; undefined elsewhere. A refusal's body is a `Problem`, whatever was asked for. */
  readonly body: T;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

type HeaderLines = Readonly<Record<string, string>>;

export interface RequestOptions {
  /** The Idempotency-Key. */
  readonly key?: string;
  readonly headers?: HeaderLines;
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RawRequest {
  readonly method: Method;
  /** Relative to `/api/`, or absolute: `/`. */
  readonly path: string;
  readonly body?: NonNullable<RequestInit['body']>;
  readonly headers?: HeaderLines;
}

/** Speaks to the program as a browser would: keeps its cookies and sends the forgery token back with writes. */
export class Client {
  private readonly cookies = new Map<string, string>();

  /** The program's origin: `http://127.0.0.1:51234`. */
  constructor(readonly origin: string) {}

  /** Paths are relative to `/api/`: `editions/demo`. */
  get<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send('GET', path, undefined, options);
  }

  post<T>(path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send('POST', path, body, options);
  }

  put<T>(path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send('PUT', path, body, options);
  }

  patch<T>(path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send('PATCH', path, body, options);
  }

  delete<T>(path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send('DELETE', path, body, options);
  }

  /** Sends exactly these bytes, well formed or not. */
  async raw<T>({ method, path, body, headers = {} }: RawRequest): Promise<Answer<T>> {
    const response = await fetch(new URL(path, `${this.origin}/api/`), {
      method,
      headers: { ...this.credentials(), ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
    this.keep(response.headers.getSetCookie());
    const type = response.headers.get('content-type') ?? '';
    const bytes = await bytesOf(response, type);
    const isJson = /^application\/(problem\+)?json/.test(type) && bytes.length > 0;
    return {
      status: response.status,
      body: (isJson ? JSON.parse(bytes.toString('utf8')) : undefined) as T,
      bytes,
      headers: Object.fromEntries(response.headers),
    };
  }

  /** An answer that has no end, until the signal ends it. */
  stream(path: string, signal: AbortSignal, headers: HeaderLines = {}): Promise<Response> {
    return fetch(new URL(path, `${this.origin}/api/`), { signal, headers: { ...this.credentials(), ...headers } });
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** A second window of the same browser, as it is now; at another process where one is named. */
  copy(origin = this.origin): Client {
    const copy = new Client(origin);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    return copy;
  }

  private send<T>(method: Method, path: string, body: unknown, options: RequestOptions): Promise<Answer<T>> {
    const { key, headers = {} } = options;
    return this.raw({
      method,
      path,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
    });
  }

  private credentials(): HeaderLines {
    const token = this.cookies.get('XSRF-TOKEN');
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return {
      ...(cookie === '' ? {} : { cookie }),
      ...(token === undefined ? {} : { 'x-xsrf-token': decodeURIComponent(token) }),
    };
  }

  private keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

/** A stream has no end to wait for: its headers are the answer. */
async function bytesOf(response: Response, type: string): Promise<Buffer> {
  if (!type.startsWith('text/event-stream')) return Buffer.from(await response.arrayBuffer());
  await response.body?.cancel();
  return Buffer.alloc(0);
}
