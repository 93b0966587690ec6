import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Abstract, Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from '../src/application';
import { ENTITIES } from '../src/entities';
import { appConfigFrom, createDataSource, Database, type DataSource, type Transaction } from '../src/platform';
import { seedOnce } from '../src/seed';
import { asApplication } from './application-role';
import { Client } from './client';
import { createTestDatabase, MIGRATED, SETUP_TIMEOUT_MS, type Template, type TestDatabase } from './postgres';
import { removeFolder, temporaryFolder } from './temporary-folder';

export interface TestAppOptions {
  /** Variables of the environment beside the usual ones of a test. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether jobs are worked on; without, they are only enqueued. */
  readonly jobs?: boolean;
  /** Whether the program works as a role that owns no table, as in production; without, as their owner. */
  readonly asApplication?: boolean;
  /** The portal's built files; without, only the API answers. */
  readonly portalFolder?: string;
}

interface Account {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

const ACCOUNTS_FILE = join(__dirname, '..', '..', '..', 'seeds', 'demo', 'accounts.json');
export const DEMO_ACCOUNTS = JSON.parse(readFileSync(ACCOUNTS_FILE, 'utf8')) as readonly Account[];

const DEMO: Template = { name: 'demo', base: MIGRATED, fill: seeded };

/** The booted program on a database of its own, from the file's `beforeAll` to its `afterAll`. */
export class TestApp {
  private running: Running | undefined;

  constructor(
    private readonly template: Template,
    private readonly options: TestAppOptions,
  ) {}

  async start(): Promise<void> {
    this.running = await started(this.template, this.options);
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    this.running = undefined;
  }

  /** Address of the database. */
  get database(): string {
    return this.now.database.url;
  }

  /** Where the program listens: `http://127.0.0.1:51234`. */
  get origin(): string {
    return this.now.origin;
  }

  /** Somebody without a session. */
  get stranger(): Client {
    return new Client(this.origin);
  }

  /** A signed-in person: a demo account by the name in its address (`juri1`), or any credentials. */
  async signIn(who: string | Pick<Account, 'email' | 'password'>): Promise<Client> {
    const { email, password } = typeof who === 'string' ? demoAccount(who) : who;
    const client = this.stranger;
    const { status, body } = await client.post('session', { email, password });
    if (status !== 200) throw new Error(`${email} was not signed in: ${status} ${JSON.stringify(body)}`);
    return client;
  }

  /** A service of the program, to call it without HTTP. */
  get<T>(token: Type<T> | Abstract<T>): T {
    return this.now.app.get<T>(token, { strict: false });
  }

  query<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.get(Database).reader.query<Row[]>(sql, values);
  }

  tx<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.get(Database).transaction(work);
  }

  private get now(): Running {
    if (this.running === undefined) throw new Error('The program runs from beforeAll to afterAll.');
    return this.running;
  }
}

interface Running {
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  readonly origin: string;
  stop(): Promise<void>;
}

/** The program on a migrated database without rows. */
export function useTestApp(options: TestAppOptions = {}): TestApp {
  return used(new TestApp(MIGRATED, options));
}

/** The program on a copy of the demo edition, as `npm start` makes it. */
export function useDemoApp(options: TestAppOptions = {}): TestApp {
  return used(new TestApp(DEMO, options));
}

function used(app: TestApp): TestApp {
  beforeAll(() => app.start(), SETUP_TIMEOUT_MS);
  afterAll(() => app.stop(), SETUP_TIMEOUT_MS);
  return app;
}

export function demoAccount(name: string): Account {
  const account = DEMO_ACCOUNTS.find(({ email }) => email.split('@')[0] === name);
  if (account === undefined) throw new Error(`seeds/demo/accounts.json knows no ${name}`);
  return account;
}

async function started(template: Template, options: TestAppOptions): Promise<Running> {
  const database = await createTestDatabase(template);
  const folder = temporaryFolder();
  const url = options.asApplication === true ? await asApplication(database.url) : database.url;
  const { app, dataSource } = await built(url, { ...options, folder });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    database,
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      await app.close();
      await dataSource.destroy();
      await database.drop();
      removeFolder(folder);
    },
  };
}

async function seeded(url: string): Promise<void> {
  const folder = temporaryFolder();
  const { app, dataSource } = await built(url, { folder });
  await seedOnce(app, 'demo');
  await app.close();
  await dataSource.destroy();
  removeFolder(folder);
}

async function built(
  url: string,
  { folder, environment = {}, jobs = false, portalFolder = folder }: TestAppOptions & { readonly folder: string },
): Promise<{ readonly app: NestExpressApplication; readonly dataSource: DataSource }> {
  const config = appConfigFrom({
    ...{ DATABASE_URL: url, DATA_DIR: folder, PORT: '0', LIMITS: 'off', SEED: 'none', LOG_LEVEL: 'error' },
    SECRET_KEY: randomBytes(32).toString('base64'),
    ...environment,
  });
  const dataSource = await createDataSource(url, { entities: ENTITIES }).initialize();
  const app = await createApplication({ config, dataSource, databaseUrl: url, worksOnJobs: jobs }, portalFolder);
  return { app, dataSource };
}
