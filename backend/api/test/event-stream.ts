import { setTimeout as delay } from 'node:timers/promises';
import type { LiveChange, Problem } from '@anggakara/contracts';
import type { Client } from './client';

const SOON_MS = 8_000;
const POLL_MS = 20;

export interface ReceivedChange extends LiveChange {
  readonly id: string;
}

/** A window that follows an edition's changes, and what it has been told. */
export class EventStream {
  /** Everything as it came. */
  text = '';
  hasEnded = false;
  private readonly ending = new AbortController();

  private constructor(readonly headers: Headers) {}

  /** Opens the stream; a refusal is an error with its code. */
  static async open(client: Client, options: { edition?: string; lastId?: string } = {}): Promise<EventStream> {
    const { edition = 'demo', lastId } = options;
    const ending = new AbortController();
    const headers = lastId === undefined ? {} : { 'last-event-id': lastId };
    const response = await client.stream(`editions/${edition}/events`, ending.signal, headers);
    if (response.status !== 200) throw new Error(((await response.json()) as Problem).code);
    const stream = new EventStream(response.headers);
    ending.signal.addEventListener('abort', () => (stream.hasEnded = true));
    stream.ending.signal.addEventListener('abort', () => ending.abort());
    void stream.read(response);
    return stream;
  }

  get changes(): readonly ReceivedChange[] {
    return [...this.text.matchAll(/event: change\nid: (\S+)\ndata: (.*)\n\n/g)].map(([, id = '', data = '']) => ({
      id,
      ...(JSON.parse(data) as LiveChange),
    }));
  }

  get topics(): readonly string[] {
    return this.changes.map(({ topic, stage }) => (stage === null ? topic : `${topic} ${stage}`));
  }

  /** Waits until something is so; the test then expects it, and says what is there instead. */
  async until(isSo: (stream: this) => boolean): Promise<this> {
    const end = Date.now() + SOON_MS;
    while (!isSo(this) && Date.now() < end) await delay(POLL_MS);
    return this;
  }

  hears(topic: string): Promise<this> {
    return this.until(({ topics }) => topics.includes(topic));
  }

  close(): void {
    this.ending.abort();
  }

  private async read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) this.text += decoder.decode(chunk as Uint8Array, { stream: true });
    } catch {
      // Cut off, by us or by the server: over in either case.
    }
    this.hasEnded = true;
  }
}
