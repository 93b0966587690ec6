import { createRequire } from 'node:module';
import { inRoot } from './place.js';

/** What is used of the built program's embedded server and of its driver. */
interface EmbeddedModule {
  readonly startEmbeddedServer: (options: {
    readonly dataDir: string;
  }) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
}

interface Client {
  connect(): Promise<void>;
  query(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
  end(): Promise<void>;
}

interface Driver {
  readonly Client: new (options: { readonly connectionString: string }) => Client;
}

export const EMBEDDED_SERVER = inRoot('backend/api/dist/platform/database/embedded/server.js');

const requireOfProgram = createRequire(EMBEDDED_SERVER);

/** A connection to a PostgreSQL of one's own, in an empty folder. */
export async function onPostgres<T>(folder: string, step: (client: Client) => Promise<T>): Promise<T> {
  const { startEmbeddedServer } = requireOfProgram(EMBEDDED_SERVER) as EmbeddedModule;
  const { Client: ClientOfProgram } = requireOfProgram('pg') as Driver;
  const server = await startEmbeddedServer({ dataDir: folder });
  try {
    const client = new ClientOfProgram({ connectionString: server.url });
    await client.connect();
    try {
      return await step(client);
    } finally {
      await client.end();
    }
  } finally {
    await server.stop();
  }
}
