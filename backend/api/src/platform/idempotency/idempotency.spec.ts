import { randomUUID } from 'node:crypto';
import { useTestApp } from '../../../test/app';
import { Idempotency, type RepeatableRequest } from './idempotency';

describe('a request that may be sent twice', () => {
  const app = useTestApp();

  const aRequest = (request: Partial<RepeatableRequest> = {}): RepeatableRequest => ({
    ...{ key: randomUUID(), personId: randomUUID(), route: 'POST demo/things', body: { name: 'a', list: [1, null] } },
    ...request,
  });

  /** Sends a request whose work takes its time, and counts how often it was done. */
  function counted() {
    let done = 0;
    const send = (request: RepeatableRequest) =>
      app.tx((tx) =>
        app.get(Idempotency).once(tx, request, async () => {
          done += 1;
          await tx.query('SELECT pg_sleep(0.05)');
          return { number: done };
        }),
      );
    return { send, times: () => done };
  }

  test('is done once and answered twice the same', async () => {
    const { send, times } = counted();
    const request = aRequest();

    expect(await send(request)).toEqual({ number: 1 });
    expect(await send(request)).toEqual({ number: 1 });
    expect(times()).toBe(1);
  });

  test('is done once where both arrive at the same moment', async () => {
    const { send, times } = counted();
    const request = aRequest();

    expect(await Promise.all([send(request), send(request), send(request)])).toEqual(Array(3).fill({ number: 1 }));
    expect(times()).toBe(1);
  });

  test('is the same request whatever the order of its properties', async () => {
    const { send, times } = counted();
    const request = aRequest({ body: { a: 1, b: { c: 2, d: 3 } } });

    await send(request);
    await send({ ...request, body: { b: { d: 3, c: 2 }, a: 1 } });
    expect(times()).toBe(1);
  });

  test('with another body is refused, and nothing is done', async () => {
    const { send, times } = counted();
    const request = aRequest();

    await send(request);
    await expect(send({ ...request, body: { name: 'b' } })).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    expect(times()).toBe(1);
  });

  test('is done again after a first time that failed', async () => {
    const request = aRequest();
    const failing = app.tx((tx) => app.get(Idempotency).once(tx, request, () => Promise.reject(new Error('no'))));
    await expect(failing).rejects.toThrow('no');

    const { send, times } = counted();
    await send(request);
    expect(times()).toBe(1);
  });

  test.each([
    { other: 'person', change: { personId: randomUUID() } },
    { other: 'route', change: { route: 'POST demo/others' } },
    { other: 'key', change: { key: 'another' } },
  ])('is another request of another $other', async ({ change }) => {
    const { send, times } = counted();
    const request = aRequest();

    await send(request);
    await send({ ...request, ...change });
    expect(times()).toBe(2);
  });

  test('without a key is done each time', async () => {
    const { send, times } = counted();
    const request = aRequest({ key: undefined });

    await send(request);
    await send(request);
    expect(times()).toBe(2);
  });

  test('may have nothing to answer', async () => {
    const request = aRequest({ body: undefined });
    const send = (): Promise<unknown> =>
      app.tx<unknown>((tx) => app.get(Idempotency).once<unknown>(tx, request, () => Promise.resolve(undefined)));

    expect(await send()).toBeUndefined();
    expect(await send()).toBeNull();
  });
});
