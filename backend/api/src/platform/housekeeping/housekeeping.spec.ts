import { useTestApp } from '../../../test/app';
import { Housekeeping } from './housekeeping';

describe('housekeeping', () => {
  const app = useTestApp();
  const PERSON = '0f6b2a54-0d0e-4b7e-9a58-3f1f8d6f2a10';

  test('throws away answers of last week and counts whose window is over, and keeps the others', async () => {
    await app.query(
      `INSERT INTO kept_answer (person_id, route, key, body_hash, kept_at) VALUES
         ($1, 'POST x', 'old', repeat('a', 64), clock_timestamp() - interval '8 days'),
         ($1, 'POST x', 'new', repeat('a', 64), clock_timestamp() - interval '6 days')`,
      [PERSON],
    );
    await app.query(
      `INSERT INTO request_count (key, hits, window_ends_at) VALUES
         ('old', 1, clock_timestamp() - interval '2 hours'), ('new', 1, clock_timestamp() + interval '1 minute')`,
    );

    await app.get(Housekeeping).clean();

    expect(await app.query('SELECT key FROM kept_answer')).toEqual([{ key: 'new' }]);
    expect(await app.query('SELECT key FROM request_count')).toEqual([{ key: 'new' }]);
  });

  test('does the other chores where one fails', async () => {
    const done: string[] = [];
    const housekeeping = app.get(Housekeeping);
    housekeeping.register('failing', () => Promise.reject(new Error('no')));
    housekeeping.register('working', () => {
      done.push('working');
      return Promise.resolve();
    });

    await housekeeping.clean();
    expect(done).toEqual(['working']);
  });

  test('leaves a chore to the process that is at it', async () => {
    let times = 0;
    const housekeeping = app.get(Housekeeping);
    housekeeping.register('slow', async (tx) => {
      times += 1;
      await tx.query('SELECT pg_sleep(0.2)');
    });

    await Promise.all([housekeeping.clean(), housekeeping.clean()]);
    expect(times).toBe(1);
  });

  test('knows each chore once', () => {
    expect(() => app.get(Housekeeping).register('kept-answers', () => Promise.resolve())).toThrow('already');
  });
});
