import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Response } from 'express';
import { LiveStream } from './live-stream';

const GATHERED_MS = 260;

/** A response whose reader takes nothing while it is stuck. */
class FakeResponse extends EventEmitter {
  readonly written: string[] = [];
  isStuck = false;
  writableEnded = false;
  destroyed = false;

  status(): this {
    return this;
  }

  setHeader(): void {}

  flushHeaders(): void {}

  write(text: string): boolean {
    this.written.push(text);
    return !this.isStuck;
  }

  end(): void {
    this.writableEnded = true;
    this.emit('close');
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

function aStream() {
  const response = new FakeResponse();
  return { response, stream: new LiveStream(response as unknown as Response) };
}

const eventsOf = ({ written }: FakeResponse): readonly string[] =>
  [...written.join('').matchAll(/id: (\S+)\ndata: \{"topic":"(\w+)"/g)].map(([, id, topic]) => `${id} ${topic}`);

describe('an open window', () => {
  test('is told of the same change once in a moment, with the newest id last', async () => {
    const { response, stream } = aStream();
    stream.tell({ topic: 'sheets', stage: 'document' }, '1');
    stream.tell({ topic: 'runs', stage: 'document' }, '2');
    stream.tell({ topic: 'sheets', stage: 'document' }, '3');
    await delay(GATHERED_MS);

    expect(eventsOf(response)).toEqual(['2 runs', '3 sheets']);
  });

  test('whose reader is slow has one of each waiting, and gets them when it reads again', async () => {
    const { response, stream } = aStream();
    response.isStuck = true;
    stream.tell({ topic: 'stage', stage: null }, '1');
    await delay(GATHERED_MS);
    for (let place = 2; place < 500; place += 1) stream.tell({ topic: 'sheets', stage: null }, String(place));
    await delay(GATHERED_MS);
    expect(eventsOf(response)).toEqual(['1 stage']);

    response.isStuck = false;
    response.emit('drain');
    expect(eventsOf(response)).toEqual(['1 stage', '499 sheets']);
  });

  test('whose reader has read nothing by the next sign of life is given up', async () => {
    const { response, stream } = aStream();
    stream.beat();
    expect(response.destroyed).toBe(false);
    response.isStuck = true;
    stream.tell({ topic: 'stage', stage: null });
    await delay(GATHERED_MS);
    stream.beat();
    expect(response.destroyed).toBe(true);
  });

  test('that is closed is written to no more, and whoever waits for that hears of it', async () => {
    const { response, stream } = aStream();
    let isClosed = false;
    stream.onClosed(() => (isClosed = true));
    stream.tell({ topic: 'stage', stage: null });
    stream.end();
    await delay(GATHERED_MS);
    stream.beat();

    expect(isClosed).toBe(true);
    expect(response.written).toEqual(['retry: 3000\n\n']);
  });
});
