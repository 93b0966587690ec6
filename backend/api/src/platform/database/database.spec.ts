import { useTestDatabase } from '../../../test/postgres';
import { onServer } from '../../../test/postgres-runs';
import { createDataSource, type DataSource } from './data-source';
import { Database, type Transaction } from './database';
import { databaseRefusalCode } from './database-refusal';

describe('a transaction', () => {
  const place = useTestDatabase();
  let source: DataSource;
  let database: Database;

  beforeAll(async () => {
    source = await createDataSource(place.url).initialize();
    database = new Database(source);
    await source.query('CREATE TABLE account (id integer PRIMARY KEY, amount integer NOT NULL)');
  });

  afterAll(() => source.destroy());

  const filled = (): Promise<unknown> => source.query('TRUNCATE account; INSERT INTO account VALUES (1, 0), (2, 0)');
  /** Read by a connection of its own: a lost one may stand in the pool for a moment. */
  const amounts = (): Promise<readonly number[]> =>
    onServer(place.url, async (client) => {
      const { rows } = await client.query<{ amount: number }>('SELECT amount FROM account ORDER BY id');
      return rows.map(({ amount }) => amount);
    });
  const add = (tx: Transaction, id: number): Promise<unknown> =>
    tx.query('UPDATE account SET amount = amount + 1 WHERE id = $1', [id]);
  const kill = async (tx: Transaction): Promise<void> => {
    const [row] = await tx.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
    await onServer(place.url, (client) => client.query('SELECT pg_terminate_backend($1)', [row?.pid]));
  };

  test('is all or nothing', async () => {
    await filled();
    const failing = database.transaction(async (tx) => {
      await add(tx, 1);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await amounts()).toEqual([0, 0]);
  });

  test('that the server cannot serialise is done again, once', async () => {
    await filled();
    let attempts = 0;
    const sum = async (tx: Transaction): Promise<void> => {
      attempts += 1;
      await tx.query('SELECT sum(amount) FROM account');
      if (attempts === 1) {
        await database.transaction(
          async (other) => {
            await other.query('SELECT sum(amount) FROM account');
            await add(other, 2);
          },
          { isolation: 'SERIALIZABLE' },
        );
      }
      await add(tx, 1);
    };
    await database.transaction(sum, { isolation: 'SERIALIZABLE' });

    expect(attempts).toBe(2);
    expect(await amounts()).toEqual([1, 1]);
  });

  test('that the server can never serialise is refused as busy', async () => {
    let attempts = 0;
    const failing = database.transaction(async (tx) => {
      attempts += 1;
      await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$`);
    });
    const error: unknown = await failing.catch((reason: unknown) => reason);

    expect(attempts).toBe(2);
    expect(databaseRefusalCode(error)).toBe('busy');
  });

  test('of two that lock each other out ends for both', async () => {
    await filled();
    const crossing = (first: number, second: number): Promise<void> =>
      database.transaction(async (tx) => {
        await add(tx, first);
        await tx.query('SELECT pg_sleep(0.1)');
        await add(tx, second);
      });
    await Promise.all([crossing(1, 2), crossing(2, 1)]);

    expect(await amounts()).toEqual([2, 2]);
  });

  test('whose connection is lost before COMMIT is done again on another', async () => {
    await filled();
    let attempts = 0;
    await database.transaction(async (tx) => {
      attempts += 1;
      await add(tx, 1);
      if (attempts === 1) await kill(tx);
      await add(tx, 2);
    });

    expect(attempts).toBe(2);
    expect(await amounts()).toEqual([1, 1]);
  });

  test('whose connection is lost at COMMIT is not done again, since nobody knows what became of it', async () => {
    await filled();
    let attempts = 0;
    const failing = database.transaction(async (tx) => {
      attempts += 1;
      await add(tx, 1);
      await kill(tx);
    });
    const error: unknown = await failing.catch((reason: unknown) => reason);

    expect(attempts).toBe(1);
    expect(databaseRefusalCode(error)).toBe('database-unavailable');
    expect(await amounts()).toEqual([0, 0]);
  });

  test('does not wait for a lock without end', async () => {
    await filled();
    await database.transaction(async (tx) => {
      await add(tx, 1);
      const [setting] = await database.reader.query<{ lock_timeout: string }[]>('SHOW lock_timeout');
      expect(setting).toEqual({ lock_timeout: '5s' });
    });
  });

  test('leaves its connection to the next, however it ended', async () => {
    const many = Array.from({ length: 40 }, (_, place_) =>
      database
        .transaction(async (tx) => {
          await tx.query('SELECT 1');
          if (place_ % 2 === 0) throw new Error('no');
        })
        .catch(() => undefined),
    );
    await Promise.all(many);
    await expect(database.reader.query('SELECT 1')).resolves.toHaveLength(1);
  });
});

test('a database that nobody answers for is unavailable, and no error without a name', async () => {
  const source = createDataSource('postgres://nobody:x@127.0.0.1:1/none');
  const error: unknown = await source.initialize().catch((reason: unknown) => reason);
  expect(databaseRefusalCode(error)).toBe('database-unavailable');
});
