import { HttpClient } from '@angular/common/http';
import { DestroyRef, DOCUMENT, effect, inject, Injectable, InjectionToken, signal } from '@angular/core';
import type { LiveChange, LiveTopic, StageCode } from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { editionAddress } from './stage-address';

/** Changes come in flocks, as when a panel locks its sheets: they are read once. */
const SETTLING_MS = 400;
const RETRY_FIRST_MS = 10_000;
const RETRY_LONGEST_MS = 60_000;

/** What a page wants to hear of, and what it does then: read again, nothing that could lose what was typed. */
export interface Following {
  readonly edition: () => string | null | undefined;
  readonly topics: readonly LiveTopic[];
  /** Of one stage alone; what concerns no stage in particular is heard too. */
  readonly stage?: () => StageCode;
  readonly read: () => void;
}

interface Follower extends Following {
  readonly of: string;
}

export const EVENT_SOURCE = new InjectionToken<(address: string) => EventSource | null>('how a stream is opened', {
  providedIn: 'root',
  factory: () => (address) => (typeof EventSource === 'undefined' ? null : new EventSource(address)),
});

/**
 * Hints of the server that something on the page has changed: one stream a window, closed while nobody sees the page.
 * Where the stream is refused or lost for good, what the page shows is read again now and then.
 */
@Injectable({ providedIn: 'root' })
export class LiveChanges {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly openSource = inject(EVENT_SOURCE);
  private readonly followers = new Set<Follower>();
  private readonly told = signal<number | null>(null);
  private heard: readonly LiveChange[] = [];
  private stream: { readonly edition: string; readonly source: EventSource } | null = null;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  /** When the page last read something again because others changed it. */
  readonly toldAt = this.told.asReadonly();

  constructor() {
    const turn = (): void => this.show();
    this.document.addEventListener('visibilitychange', turn);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', turn);
      this.close();
    });
  }

  /** Follows an edition for as long as the caller's page stands. */
  follow(following: Following): void {
    effect((onCleanup) => {
      const edition = following.edition() ?? '';
      if (edition === '') return;
      const follower = { ...following, of: edition };
      this.followers.add(follower);
      this.attend();
      onCleanup(() => {
        this.followers.delete(follower);
        // The page that follows next keeps the stream of this one.
        setTimeout(() => this.attend());
      });
    });
  }

  private attend(): void {
    const [first] = this.followers;
    const edition = first === undefined || this.document.hidden ? null : first.of;
    if (edition === null) clearTimeout(this.retry);
    if (edition === (this.stream?.edition ?? null)) return;
    this.close();
    if (edition !== null) this.open(edition);
  }

  private open(edition: string): void {
    const source = this.openSource(`${editionAddress(edition)}/events`);
    if (source === null) return;
    this.stream = { edition, source };
    source.addEventListener('open', () => {
      this.failures = 0;
    });
    source.addEventListener('change', (event) => this.hear(event));
    source.addEventListener('error', () => {
      // A lost connection is taken up again by the browser itself; a refused one is not.
      if (source.readyState === 2) this.tryLater();
    });
  }

  private close(): void {
    clearTimeout(this.retry);
    clearTimeout(this.settling);
    this.heard = [];
    this.stream?.source.close();
    this.stream = null;
  }

  private hear(event: Event): void {
    if (!(event instanceof MessageEvent)) return;
    this.heard = [...this.heard, JSON.parse(String(event.data)) as LiveChange];
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.tell(), SETTLING_MS);
  }

  private tell(): void {
    const { heard } = this;
    this.heard = [];
    const concerned = [...this.followers].filter((follower) => heard.some((change) => concerns(change, follower)));
    for (const { read } of concerned) read();
    if (concerned.length > 0) this.told.set(Date.now());
  }

  /** Whoever comes back to the page finds it as it is now. */
  private show(): void {
    this.attend();
    if (!this.document.hidden) this.readAll();
  }

  private readAll(): void {
    for (const { read } of this.followers) read();
  }

  private tryLater(): void {
    this.close();
    const pause = Math.min(RETRY_FIRST_MS * 2 ** this.failures, RETRY_LONGEST_MS);
    this.failures += 1;
    this.retry = setTimeout(() => void this.tryAgain(), pause);
  }

  /** A page is not read again from a server that does not answer: what it shows would be gone. */
  private async tryAgain(): Promise<void> {
    try {
      await firstValueFrom(this.http.get('/api/health'));
    } catch {
      // The server is not there; it is asked again later.
      this.tryLater();
      return;
    }
    this.readAll();
    this.attend();
  }
}

function concerns({ topic, stage }: LiveChange, { topics, stage: wanted }: Following): boolean {
  return topics.includes(topic) && (stage === null || wanted === undefined || wanted() === stage);
}
