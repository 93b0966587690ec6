import { Client } from 'pg';
import { CHANNEL } from './notice.repository';

export interface NoticeListenerOptions {
  readonly url: string;
  /** Hears every notification's text. */
  readonly hear: (text: string) => void;
  /** Hears that the connection is back, and that nobody knows what was said meanwhile. */
  readonly missed: () => void;
}

const CONNECT_TIMEOUT_MS = 5_000;
const ANSWER_TIMEOUT_MS = 5_000;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
/** A connection that a firewall has forgotten says nothing for ever: asked something, it is found out. */
const WATCH_MS = 30_000;

/** The process's one connection that listens, from the first who wants to hear to the end; lost, it is made again. */
export class NoticeListener {
  private client: Client | undefined;
  private first: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private watch: NodeJS.Timeout | undefined;
  private retryMs = FIRST_RETRY_MS;
  private hasEnded = false;

  constructor(private readonly options: NoticeListenerOptions) {}

  /** Resolves when the connection listens, or is known to have to be tried again. */
  start(): Promise<void> {
    this.first ??= this.connect(() => undefined);
    return this.first;
  }

  async stop(): Promise<void> {
    this.hasEnded = true;
    clearTimeout(this.timer);
    clearInterval(this.watch);
    await this.client?.end();
  }

  private async connect(then: () => void): Promise<void> {
    const client = this.newClient();
    try {
      await client.connect();
      // It waits by its nature, in no transaction: the server's limit on idle sessions is not meant for it.
      await client.query('SET idle_session_timeout = 0');
      await client.query(`LISTEN ${CHANNEL}`);
      this.listens(client);
      then();
    } catch {
      // The server is away or going away; it is tried again until it is there.
      await client.end().catch(() => undefined);
      this.retry();
    }
  }

  private newClient(): Client {
    const client = new Client({
      connectionString: this.options.url,
      application_name: 'anggakara-live',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => this.options.hear(payload ?? ''));
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    return client;
  }

  private listens(client: Client): void {
    this.client = client;
    this.retryMs = FIRST_RETRY_MS;
    this.watch = setInterval(() => {
      client.query('SELECT 1').catch(() => this.lost(client));
    }, WATCH_MS).unref();
    if (this.hasEnded) void client.end();
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    clearInterval(this.watch);
    void client.end().catch(() => undefined);
    this.retry();
  }

  private retry(): void {
    if (this.hasEnded) return;
    this.timer = setTimeout(() => void this.connect(this.options.missed), this.retryMs).unref();
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }
}
