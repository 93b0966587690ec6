import { setTimeout as delay } from 'node:timers/promises';
import { useTestDatabase } from '../../../test/postgres';
import { createDataSource, type DataSource } from '../database/data-source';
import { Database } from '../database/database';
import { JobQueue } from './job-queue';

const QUEUE = 'make-document';
const SOON_MS = 10_000;
/** Twice as often as in earnest. */
const LOOK_MS = 1_000;

async function until(isDone: () => boolean): Promise<void> {
  const end = Date.now() + SOON_MS;
  while (!isDone() && Date.now() < end) await delay(20);
}

describe('a job', () => {
  const place = useTestDatabase();

  describe('on a database', () => {
    let source: DataSource;
    let database: Database;

    beforeAll(async () => {
      source = await createDataSource(place.url).initialize();
      database = new Database(source);
    });

    afterAll(() => source.destroy());

    const aQueue = (works = true): JobQueue => new JobQueue({ url: place.url, works, holdsLookMs: LOOK_MS });

    /** A process that works on jobs and notes their names. */
    async function aWorker(work: (name: string, signal: AbortSignal) => Promise<void> = () => Promise.resolve()) {
      const queue = aQueue();
      const done: string[] = [];
      queue.register<{ name: string }>(QUEUE, async ({ name }, { signal }) => {
        done.push(name);
        await work(name, signal);
      });
      await queue.onApplicationBootstrap();
      return { queue, done };
    }

    const enqueue = (name: string): Promise<string> =>
      database.transaction((tx) => aQueue(false).enqueue(tx, QUEUE, { name }));

    const stateOf = async (id: string): Promise<string | undefined> => {
      const [job] = await source.query<{ state: string }[]>('SELECT state FROM pgboss.job WHERE id = $1', [id]);
      return job?.state;
    };

    test('runs after COMMIT, and never where the transaction is rolled back', async () => {
      const { queue, done } = await aWorker();
      const failing = database.transaction(async (tx) => {
        await queue.enqueue(tx, QUEUE, { name: 'unwanted' });
        await delay(700);
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      await database.transaction(async (tx) => {
        await queue.enqueue(tx, QUEUE, { name: 'wanted' });
        await delay(700);
        expect(done).toEqual([]);
      });

      await until(() => done.length > 0);
      await queue.onApplicationShutdown();
      expect(done).toEqual(['wanted']);
    });

    test('is done once where two processes work', async () => {
      const [one, other] = await Promise.all([aWorker(() => delay(30)), aWorker(() => delay(30))]);
      const names = Array.from({ length: 6 }, (_, place_) => `job-${place_}`);
      await Promise.all(names.map(enqueue));

      await until(() => one.done.length + other.done.length >= names.length);
      await delay(600);
      await Promise.all([one.queue.onApplicationShutdown(), other.queue.onApplicationShutdown()]);
      expect(new Set([...one.done, ...other.done])).toEqual(new Set(names));
      expect(one.done.length + other.done.length).toBe(names.length);
    });

    test('that fails is tried again', async () => {
      let attempts = 0;
      const { queue } = await aWorker(() => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
      });
      const id = await enqueue('stubborn');

      await until(() => attempts >= 2);
      await delay(200);
      expect(await stateOf(id)).toBe('completed');
      await queue.onApplicationShutdown();
      expect(attempts).toBe(2);
    });

    test('that is running when the program ends is told so, and tried again by the next', async () => {
      let isTold = false;
      const first = await aWorker(
        (_, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              isTold = true;
              reject(new Error('the program ends'));
            });
          }),
      );
      const id = await enqueue('long');
      await until(() => first.done.length > 0);
      const started = Date.now();
      first.queue.beforeApplicationShutdown();
      await first.queue.onApplicationShutdown();

      expect(isTold).toBe(true);
      expect(Date.now() - started).toBeLessThan(3_000);
      expect(await stateOf(id)).toBe('retry');

      const second = await aWorker();
      await until(() => second.done.length > 0);
      await second.queue.onApplicationShutdown();
      expect(second.done).toEqual(['long']);
    });

    test('that does not listen does not hold the program up', async () => {
      let release = (): void => undefined;
      const worker = await aWorker(() => new Promise<void>((resolve) => (release = resolve)));
      const id = await enqueue('deaf');
      await until(() => worker.done.length > 0);
      const started = Date.now();
      await worker.queue.onApplicationShutdown();

      expect(Date.now() - started).toBeLessThan(3_000);
      expect(await stateOf(id)).toBe('retry');
      release();
    });

    test('that was left by a process that is gone is taken up by another', async () => {
      const id = await enqueue('orphan');
      await source.query(
        `UPDATE pgboss.job SET state = 'active', started_on = clock_timestamp() - interval '3 seconds' WHERE id = $1`,
        [id],
      );
      const { queue, done } = await aWorker();
      await until(() => done.includes('orphan'));
      await queue.onApplicationShutdown();
      expect(done.filter((name) => name === 'orphan')).toHaveLength(1);
    });

    test('that was left too often is given up', async () => {
      const id = await enqueue('deadly');
      await source.query(
        `UPDATE pgboss.job SET state = 'active', retry_count = retry_limit,
           started_on = clock_timestamp() - interval '3 seconds' WHERE id = $1`,
        [id],
      );
      const { queue, done } = await aWorker();
      for (let time = 0; time < 60 && (await stateOf(id)) !== 'failed'; time += 1) await delay(100);
      await queue.onApplicationShutdown();
      expect([await stateOf(id), done.includes('deadly')]).toEqual(['failed', false]);
    });

    test('that takes long is left to who is at it, though the connection that holds it is lost meanwhile', async () => {
      const [one, other] = await Promise.all([aWorker(() => delay(4_000)), aWorker(() => delay(4_000))]);
      const id = await enqueue('slow');
      await until(() => one.done.length + other.done.length > 0);
      await source.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'anggakara-holds' AND datname = current_database()`,
      );
      for (let time = 0; time < 100 && (await stateOf(id)) !== 'completed'; time += 1) await delay(100);
      expect(await stateOf(id)).toBe('completed');
      await Promise.all([one.queue.onApplicationShutdown(), other.queue.onApplicationShutdown()]);
      expect([...one.done, ...other.done].filter((name) => name === 'slow')).toHaveLength(1);
    });

    test('has one worker a queue', async () => {
      const { queue } = await aWorker();
      expect(() => queue.register(QUEUE, () => Promise.resolve())).toThrow('already');
      await queue.onApplicationShutdown();
    });

    test('is left to others by a process that does not work, which is ready all the same', async () => {
      const idle = aQueue(false);
      await idle.onApplicationBootstrap();
      expect(idle.ready).toBe(true);
      await idle.onApplicationShutdown();
    });

    test('is worked on from the start of the program to its end', async () => {
      const queue = aQueue();
      expect(queue.ready).toBe(false);
      await queue.onApplicationBootstrap();
      expect(queue.ready).toBe(true);
      await queue.onApplicationShutdown();
      expect(queue.ready).toBe(false);
    });
  });
});
