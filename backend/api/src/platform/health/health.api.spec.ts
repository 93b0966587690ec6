import { useTestApp } from '../../../test/app';

describe('the health of the program', () => {
  const app = useTestApp({ jobs: true });

  test('is told to anyone', async () => {
    expect(await app.stranger.get('health')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  test('is readiness once the database and the jobs answer', async () => {
    expect(await app.stranger.get('ready')).toMatchObject({
      status: 200,
      body: { status: 'ok', database: 'up', jobs: 'up' },
    });
  });
});
