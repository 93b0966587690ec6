import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { EMBEDDED_SERVER } from '../database.js';
import { inRoot, seedText } from '../place.js';

/** An import as far as it is looked at here. */
export interface SeenImport {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly partBytes: number;
  readonly proposed: object | null;
  readonly problems: readonly { readonly code: string }[];
}

const READY = /Anggakara siap: (http:\S+)/;
const LOOK_MS = 1_000;
const IMPORTS = 'editions/demo/complaint-imports';
const ENDS = ['failed', 'refused'];

/** The built program with its own database, as `npm start` starts it, and an organiser who is signed in. */
export class Program {
  private readonly cookies = new Map<string, string>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly origin: string,
    readonly databaseUrl: string,
  ) {}

  static async started(folder: string): Promise<Program> {
    const environment = { ...process.env, NODE_ENV: 'test', DATA_DIR: folder, PORT: '0', SEED: 'demo', LIMITS: 'off' };
    const child = spawn(process.execPath, [inRoot('backend/api/dist/main.js')], {
      env: { ...environment, LOG_LEVEL: 'error', DATABASE_URL: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const origin = await originOf(child);
    const { runningServerUrl } = createRequire(EMBEDDED_SERVER)(EMBEDDED_SERVER) as {
      readonly runningServerUrl: (folder: string) => string | undefined;
    };
    const program = new Program(child, origin, runningServerUrl(folder) ?? '');
    await program.signIn('penyelenggara1');
    return program;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  /** Sends a file; answers the import once its columns are recognised. */
  async sent(fileName: string, bytes: Buffer): Promise<SeenImport> {
    return this.reached(await this.uploaded(fileName, bytes), 'recognised');
  }

  /** Sends a file and leaves it at that; answers the code of its refusal, or null where it was read. */
  async brought(fileName: string, bytes: Buffer): Promise<string | null> {
    const id = await this.uploaded(fileName, bytes);
    const { state, version, problems } = await this.settled(id, ['recognised', 'refused']);
    if (state === 'refused') return problems[0]?.code ?? '';
    await this.ask('POST', `${IMPORTS}/${id}/cancel`, { version });
    return null;
  }

  private async uploaded(fileName: string, bytes: Buffer): Promise<string> {
    const { id, partBytes } = await this.ask<SeenImport>('POST', IMPORTS, { fileName, size: bytes.length });
    for (let offset = 0; offset < bytes.length; offset += partBytes) {
      const part = bytes.subarray(offset, offset + partBytes);
      const digest = createHash('sha256').update(part).digest('base64');
      await this.ask('PUT', `${IMPORTS}/${id}/parts/${offset}`, part, { 'content-digest': `sha-256=:${digest}:` });
    }
    return id;
  }

  async checked({ id, version, proposed }: SeenImport, observedUntil: string): Promise<SeenImport> {
    await this.ask('POST', `${IMPORTS}/${id}/check`, { version, mapping: { ...proposed, observedUntil } });
    return this.reached(id, 'checked');
  }

  async stored({ id, version }: SeenImport): Promise<SeenImport> {
    await this.ask('POST', `${IMPORTS}/${id}/store`, { version, leaveOut: true });
    return this.reached(id, 'stored');
  }

  /** One request of somebody else. */
  async other(): Promise<void> {
    await this.ask('GET', 'editions/demo');
  }

  private async signIn(name: string): Promise<void> {
    const accounts = JSON.parse(seedText('demo/accounts.json')) as readonly { email: string; password: string }[];
    const account = accounts.find(({ email }) => email.startsWith(`${name}@`));
    await this.ask('POST', 'session', { email: account?.email, password: account?.password });
  }

  private async reached(id: string, state: string): Promise<SeenImport> {
    const found = await this.settled(id, [state, ...ENDS]);
    if (found.state !== state) throw new Error(`The import is ${found.state}: ${JSON.stringify(found)}`);
    return found;
  }

  private async settled(id: string, states: readonly string[]): Promise<SeenImport> {
    for (;;) {
      const found = await this.ask<SeenImport>('GET', `${IMPORTS}/${id}`);
      if (states.includes(found.state)) return found;
      await delay(LOOK_MS);
    }
  }

  private async ask<Answer>(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const bytes = Buffer.isBuffer(body) ? new Uint8Array(body) : undefined;
    const response = await fetch(`${this.origin}/api/${path}`, {
      method,
      headers: { ...this.credentials(bytes !== undefined), ...headers },
      ...(body === undefined ? {} : { body: bytes ?? JSON.stringify(body) }),
    });
    this.keep(response.headers.getSetCookie());
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  private keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      this.cookies.set(name, value);
    }
  }

  private credentials(isBytes: boolean): Readonly<Record<string, string>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const [, token = ''] = [...this.cookies].find(([name]) => /xsrf/i.test(name)) ?? [];
    const type = isBytes ? 'application/octet-stream' : 'application/json';
    return { cookie, 'x-xsrf-token': token, 'content-type': type };
  }
}

function originOf(child: ChildProcess): Promise<string> {
  return new Promise((ready, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const origin = READY.exec(said)?.[1];
      if (origin !== undefined) ready(origin);
    });
    child.once('exit', () => failed(new Error(`The program ended before it was ready: ${said}`)));
  });
}
