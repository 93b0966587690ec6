import { computed, signal, type Signal } from '@angular/core';
import type { MarkEvent, SheetHeadView } from '@anggakara/contracts';
import {
  inOrder,
  nextBatch,
  withAttempt,
  withChange,
  withFreshId,
  withoutMarks,
  withRefusal,
  type MarkQueue,
} from './mark-queue';
import type { OutboxStore } from './outbox-store';
import type { MarkChange, MarkRefusal, StoredMark } from './pending-mark';

export const TYPING_PAUSE_MS = 800;
const RETRY_FIRST_MS = 1_000;
const RETRY_LONGEST_MS = 30_000;

export type SendOutcome =
  | { readonly kind: 'stored'; readonly head: SheetHeadView }
  | { readonly kind: 'refused'; readonly refusal: MarkRefusal }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' };

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly changes: number }
  | { readonly kind: 'failed'; readonly changes: number; readonly reason: 'unreachable' | 'signed-out' };

export interface OutboxWire {
  readonly store: OutboxStore;
  readonly online: Signal<boolean>;
  send(events: readonly MarkEvent[]): Promise<SendOutcome>;
}

/** The unsent marks of one sheet: kept on this device first, replayed in order, dropped when acknowledged. */
export class SheetOutbox {
  private readonly pendingMarks = signal<MarkQueue>([]);
  private readonly storedMarks = signal<readonly StoredMark[]>([]);
  private readonly storedHead = signal<SheetHeadView | null>(null);
  private readonly failure = signal<'unreachable' | 'signed-out' | null>(null);
  private readonly onDevice = signal(true);
  private readonly restored: Promise<void>;
  private keeping: Promise<void> = Promise.resolve();
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typing: string | null = null;
  private failures = 0;
  private isClosed = false;

  readonly pending = this.pendingMarks.asReadonly();
  /** Acknowledged since the sheet was opened, oldest first. */
  readonly stored = this.storedMarks.asReadonly();
  readonly head = this.storedHead.asReadonly();
  /** Whether this browser keeps unsent marks over a reload. */
  readonly durable = this.onDevice.asReadonly();
  readonly unsent = computed(() => this.pendingMarks().filter((mark) => mark.refusal === null).length);
  readonly state = computed<SaveState>(() => this.currentState());

  constructor(
    private readonly sheet: string,
    private readonly wire: OutboxWire,
  ) {
    this.restored = this.restore();
  }

  /** Keeps a decision and sends it: a button's at once, a typed one when the typing pauses. */
  put(change: MarkChange, pace: 'at-once' | 'typing'): void {
    this.become(withChange(this.pendingMarks(), this.sheet, change, crypto.randomUUID()));
    this.typing = pace === 'typing' ? change.criterion : null;
    this.schedule(pace === 'typing' ? TYPING_PAUSE_MS : 0);
  }

  /** Gives up a decision that the server refused; the server's value shows again. */
  discard(criterion: string): void {
    const queue = this.pendingMarks();
    this.become(queue.filter((mark) => mark.event.criterion !== criterion || mark.refusal === null));
  }

  /** Sends what waits, now; whether nothing is left unsent or refused afterwards. */
  async drained(): Promise<boolean> {
    await this.restored;
    await this.flush();
    return this.pendingMarks().length === 0;
  }

  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.typing = null;
    this.running ??= this.replay().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Sends nothing from now on; what waits stays on this device. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  private currentState(): SaveState {
    const changes = this.unsent();
    if (changes === 0) return { kind: 'saved', at: this.storedHead()?.savedAt ?? null };
    if (!this.wire.online()) return { kind: 'unsaved', changes };
    const reason = this.failure();
    return reason === null ? { kind: 'saving' } : { kind: 'failed', changes, reason };
  }

  private async restore(): Promise<void> {
    const kept = await this.wire.store.ofSheet(this.sheet).catch(() => this.withoutStore([]));
    if (kept.length === 0) return;
    this.become(inOrder([...kept, ...this.pendingMarks()]));
    this.schedule(0);
  }

  private async replay(): Promise<void> {
    let most: number | undefined;
    while (this.maySend()) {
      const batch = nextBatch(this.pendingMarks(), this.typing, most);
      if (batch.length === 0) return;
      this.become(withAttempt(this.pendingMarks(), batch));
      await this.keeping;
      if (!this.maySend()) return;
      const outcome = await this.wire.send(batch.map((mark) => mark.event));
      if (outcome.kind === 'unreachable' || outcome.kind === 'signed-out') {
        this.fail(outcome.kind);
        return;
      }
      this.failures = 0;
      this.failure.set(null);
      if (outcome.kind === 'stored') this.acknowledge(batch, outcome.head);
      else most = this.refuse(batch, outcome.refusal);
    }
  }

  private maySend(): boolean {
    return this.wire.online() && !this.isClosed;
  }

  private acknowledge(batch: MarkQueue, head: SheetHeadView): void {
    this.storedHead.set(head);
    const stored = batch.map(({ event }): StoredMark => ({ event, sequence: head.sequence }));
    this.storedMarks.update((before) => [...before, ...stored]);
    this.become(withoutMarks(this.pendingMarks(), batch));
  }

  /** A refused batch is sent again one by one, so that only the event at fault stays behind. */
  private refuse(batch: MarkQueue, refusal: MarkRefusal): number {
    const [first] = batch;
    if (batch.length === 1 && first !== undefined) {
      const queue = this.pendingMarks();
      const { id } = first.event;
      const reused = refusal.code === 'event-id-reused';
      this.become(reused ? withFreshId(queue, id, crypto.randomUUID()) : withRefusal(queue, id, refusal));
    }
    return 1;
  }

  /** A lost network is tried again by itself; a lost session waits for its person. */
  private fail(reason: 'unreachable' | 'signed-out'): void {
    this.failure.set(reason);
    if (reason === 'signed-out') return;
    this.schedule(Math.min(RETRY_FIRST_MS * 2 ** this.failures, RETRY_LONGEST_MS));
    this.failures += 1;
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer);
    if (this.isClosed) return;
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  /** The queue shows at once; the device follows in the same order. */
  private become(queue: MarkQueue): void {
    const gone = withoutMarks(this.pendingMarks(), queue).map((mark) => mark.event.id);
    this.pendingMarks.set(queue);
    this.keeping = this.keeping
      .then(() => this.wire.store.replace(queue, gone))
      .catch(() => this.withoutStore(undefined));
  }

  /** A browser that refuses to store anything still marks, as long as the page stays open; the page says so. */
  private withoutStore<T>(fallback: T): T {
    this.onDevice.set(false);
    return fallback;
  }
}
