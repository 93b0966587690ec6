import { SIGN_INS_PER_ACCOUNT, SIGN_INS_PER_ACCOUNT_ANYWHERE, SIGN_IN_WINDOW_MINUTES } from '@anggakara/contracts';
import { useTestApp } from '../../../test/app';
import { Database } from '../database/database';
import { RequestCountRepository } from './request-count.repository';

describe('the limits', () => {
  // Behind a proxy, which tells the address: a test has only one of its own.
  const app = useTestApp({ environment: { LIMITS: 'on', TRUST_PROXY: 'on' } });
  const attempt = (email: string, address = '10.0.0.1') =>
    app.stranger.post('session', { email, password: 'salah sekali ini' }, { headers: { 'x-forwarded-for': address } });

  test('stop whoever guesses the password of one account, known or not, and say for how long', async () => {
    for (let time = 0; time < SIGN_INS_PER_ACCOUNT; time += 1)
      expect((await attempt('ada@contoh.example')).status).toBe(401);
    const refused = await attempt(' Ada@Contoh.example ');

    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60 * (SIGN_IN_WINDOW_MINUTES - 1));
  });

  test('let the owner of the account in from another address', async () => {
    expect((await attempt('ada@contoh.example', '10.0.0.2')).status).toBe(401);
  });

  test('believe the proxy alone, and no address that a client writes before it', async () => {
    expect((await attempt('ada@contoh.example', '10.9.9.9, 10.0.0.1')).status).toBe(429);
  });

  test('stop guesses of one account that come from everywhere', async () => {
    const statuses = await Promise.all(
      Array.from({ length: SIGN_INS_PER_ACCOUNT_ANYWHERE + 1 }, async (_, place) => {
        const { status } = await attempt('dicari@contoh.example', `10.1.0.${place}`);
        return status;
      }),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  test('leave other accounts alone', async () => {
    expect((await attempt('lain@contoh.example')).status).toBe(401);
  });

  test('keep no account in the clear', async () => {
    const rows = await app.query<{ key: string }>('SELECT key FROM request_count');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/contoh\.example/);
  });

  test('begin anew when their window is over', async () => {
    await app.query(
      `UPDATE request_count SET window_ends_at = clock_timestamp() - interval '1 second',
       blocked_until = clock_timestamp() - interval '1 second'`,
    );
    expect((await attempt('ada@contoh.example')).status).toBe(401);
  });

  test('count requests of one moment one by one', async () => {
    const request = { key: 'at-once', windowMs: 60_000, limit: 10, blockMs: 60_000 };
    const counts = new RequestCountRepository();
    const all = await Promise.all(Array.from({ length: 15 }, () => counts.count(app.get(Database).reader, request)));
    expect(all.map(({ hits }) => hits).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(all.filter(({ blockedForSeconds }) => blockedForSeconds > 0)).toHaveLength(5);
  });
});

describe('without limits', () => {
  const app = useTestApp();

  test('nobody is stopped', async () => {
    for (let time = 0; time <= SIGN_INS_PER_ACCOUNT; time += 1) {
      const { status } = await app.stranger.post('session', { email: 'a@contoh.example', password: 'salah sekali' });
      expect(status).toBe(401);
    }
  });
});
