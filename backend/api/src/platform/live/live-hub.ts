import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { LIVE_STREAMS_PER_PERSON } from '@anggakara/contracts';
import { KeptConnection } from '../database/kept-connection';
import { Refusal } from '../http/refusal';
import { type Follower, mayHear, topicsOf } from './follower';
import type { LiveStream } from './live-stream';
import { noticeOf } from './notice';
import { CHANNEL } from './notice.repository';
import { RecentChanges, type ToldChange } from './recent-changes';

/** Those of the sessions that have not ended. */
type LiveSessions = (sessionIds: readonly string[]) => Promise<ReadonlySet<string>>;

const BEAT_MS = 20_000;

/** Everybody who follows changes in this process, and the one connection that hears of them. */
@Injectable()
export class LiveHub implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger('Live');
  private readonly streams = new Map<LiveStream, Follower>();
  private readonly recent = new RecentChanges();
  private readonly listener: KeptConnection;
  private liveSessions: LiveSessions | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isEnding = false;

  constructor(options: { readonly url: string }) {
    this.listener = new KeptConnection({
      ...{ url: options.url, name: 'anggakara-live', hear: (text) => this.hear(text) },
      prepare: async (client, isFirst) => {
        await client.query(`LISTEN ${CHANNEL}`);
        if (!isFirst) this.missed();
      },
    });
  }

  /** Called by the slice that knows sessions, before the program listens. */
  watchSessions(liveSessions: LiveSessions): void {
    this.liveSessions = liveSessions;
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  /** Before anything is sent: refuses `too-many-streams`. Resolves when changes are heard of. */
  async admit(follower: Follower): Promise<void> {
    const own = [...this.streams.values()].filter(({ personId }) => personId === follower.personId);
    if (own.length >= LIVE_STREAMS_PER_PERSON) throw new Refusal('too-many-streams', { max: LIVE_STREAMS_PER_PERSON });
    await this.listener.start();
  }

  /** Keeps an open stream informed; one that comes back is told what it may have missed. */
  follow(stream: LiveStream, follower: Follower, lastId: string | undefined): void {
    if (this.isEnding) {
      stream.end();
      return;
    }
    this.streams.set(stream, follower);
    stream.onClosed(() => this.streams.delete(stream));
    if (lastId !== undefined) this.catchUp(stream, follower, this.recent.since(lastId));
  }

  /** A sign of life for each stream, and the end for those whose session has ended. */
  async beat(): Promise<void> {
    await this.endSessions([...this.streams]);
    for (const stream of this.streams.keys()) stream.beat();
  }

  beforeApplicationShutdown(): void {
    this.isEnding = true;
    clearInterval(this.timer);
    for (const stream of this.streams.keys()) stream.end();
  }

  onApplicationShutdown(): Promise<void> {
    return this.listener.stop();
  }

  private hear(text: string): void {
    const notice = noticeOf(text);
    if (notice?.kind === 'rights') {
      void this.endSessions([...this.streams].filter(([, { personId }]) => personId === notice.person));
    }
    if (notice?.kind !== 'change') return;
    this.recent.add(notice);
    for (const [stream, follower] of this.streams) tellOf(stream, follower, notice);
  }

  private missed(): void {
    this.recent.forget();
    for (const [stream, follower] of this.streams) this.catchUp(stream, follower, undefined);
    void this.endSessions([...this.streams]);
  }

  private catchUp(stream: LiveStream, follower: Follower, missed: readonly ToldChange[] | undefined): void {
    if (missed === undefined) for (const topic of topicsOf(follower)) stream.tell({ topic, stage: null });
    else for (const told of missed) tellOf(stream, follower, told);
  }

  private async endSessions(asked: readonly (readonly [LiveStream, Follower])[]): Promise<void> {
    if (asked.length === 0 || this.liveSessions === undefined) return;
    try {
      const live = await this.liveSessions(asked.map(([, { sessionId }]) => sessionId));
      for (const [stream, { sessionId }] of asked) if (!live.has(sessionId)) stream.end();
    } catch (error) {
      // The database is away, and nothing changes meanwhile; it is asked again at the next beat.
      this.log.warn({ error: error instanceof Error ? error.message : String(error) });
    }
  }
}

function tellOf(stream: LiveStream, follower: Follower, { id, change }: ToldChange): void {
  if (mayHear(follower, change)) stream.tell(change, id);
}
