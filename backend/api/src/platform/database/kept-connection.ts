import { Client, type ClientConfig } from 'pg';

export interface KeptConnectionOptions {
  readonly url: string;
  /** As the server's list of connections shows it. */
  readonly name: string;
  /** Done on each new connection before it counts as there; the first, or one after a loss. */
  readonly prepare: (client: Client, isFirst: boolean) => Promise<void>;
  readonly hear?: (text: string) => void;
}

const CONNECT_TIMEOUT_MS = 5_000;
const ANSWER_TIMEOUT_MS = 5_000;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
/** A connection that a firewall has forgotten says nothing for ever: asked something, it is found out. */
const WATCH_MS = 30_000;

/** One connection of its own that stands from the start to the end; lost, it is made again until it is there. */
export class KeptConnection {
  private current: Client | undefined;
  private first: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private watch: NodeJS.Timeout | undefined;
  private retryMs = FIRST_RETRY_MS;
  private wasThere = false;
  private hasEnded = false;

  constructor(private readonly options: KeptConnectionOptions) {}

  /** The connection; undefined while there is none. */
  get client(): Client | undefined {
    return this.current;
  }

  /** Resolves when the connection is there, or is known to have to be tried again. */
  start(): Promise<void> {
    this.first ??= this.connect();
    return this.first;
  }

  async stop(): Promise<void> {
    this.hasEnded = true;
    clearTimeout(this.timer);
    clearInterval(this.watch);
    await this.current?.end();
  }

  private async connect(): Promise<void> {
    const client = this.newClient();
    try {
      await client.connect();
      // It waits by its nature, in no transaction: the server's limit on idle sessions is not meant for it.
      await client.query('SET idle_session_timeout = 0');
      await this.options.prepare(client, !this.wasThere);
      this.settle(client);
    } catch {
      // The server is away or going away; it is tried again until it is there.
      await client.end().catch(() => undefined);
      this.retry();
    }
  }

  private newClient(): Client {
    const config: ClientConfig = {
      connectionString: this.options.url,
      application_name: this.options.name,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
      keepAlive: true,
    };
    const client = new Client(config);
    client.on('notification', ({ payload }) => this.options.hear?.(payload ?? ''));
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    return client;
  }

  private settle(client: Client): void {
    this.current = client;
    this.wasThere = true;
    this.retryMs = FIRST_RETRY_MS;
    this.watch = setInterval(() => {
      client.query('SELECT 1').catch(() => this.lose(client));
    }, WATCH_MS).unref();
    if (this.hasEnded) void this.stop();
  }

  private lose(client: Client): void {
    if (this.current !== client) return;
    this.current = undefined;
    clearInterval(this.watch);
    void client.end().catch(() => undefined);
    this.retry();
  }

  private retry(): void {
    if (this.hasEnded) return;
    this.timer = setTimeout(() => void this.connect(), this.retryMs).unref();
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }
}
