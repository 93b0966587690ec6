import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable, InjectionToken, type Signal, signal, type WritableSignal } from '@angular/core';
import {
  arrivedBytes,
  base64Text,
  bytesOf,
  type Digest,
  DIGEST,
  isSameFile,
  missingOf,
  type Stretch,
  type UploadingImport,
} from './export-parts';
import { ImportApi, type ImportPlace } from './import-api';
import { isRefusal } from './problem';

/** Where the sending of a file stands in this window; bytes are those that have arrived. */
export type UploadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'sending'; readonly bytes: number }
  /** The network or the server is away; it goes on by itself. */
  | { readonly kind: 'waiting'; readonly bytes: number }
  | { readonly kind: 'sent' }
  | { readonly kind: 'stopped'; readonly why: UploadStop }
  | { readonly kind: 'refused'; readonly error: HttpErrorResponse };

/** Another file was chosen; the file can no longer be read; the browser cannot hash at this address. */
export type UploadStop = 'other-file' | 'unreadable' | 'no-digest';

/** How long to wait before a part is sent again; `attempt` counts from 1. */
export type Pause = (attempt: number) => Promise<void>;

const PAUSE_FIRST_MS = 1_000;
const PAUSE_LONGEST_MS = 15_000;

/** Ends early when the browser finds its network again. */
function pause(attempt: number): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', end);
      done();
    };
    const timer = setTimeout(end, Math.min(PAUSE_FIRST_MS * 2 ** (attempt - 1), PAUSE_LONGEST_MS));
    globalThis.addEventListener('online', end);
  });
}

export const PAUSE = new InjectionToken<Pause>('the wait before a part is sent again', {
  providedIn: 'root',
  factory: () => pause,
});

const UNDER_WAY: readonly UploadState['kind'][] = ['comparing', 'sending', 'waiting'];
const IDLE: UploadState = { kind: 'idle' };

/**
 * Sends files part by part, while its person goes from page to page. After a reload the file is chosen again: what has
 * arrived is compared by its hashes and not sent twice.
 */
@Injectable({ providedIn: 'root' })
export class ExportUploads {
  private readonly api = inject(ImportApi);
  private readonly digest = inject(DIGEST);
  private readonly pause = inject(PAUSE);
  private readonly states = new Map<string, WritableSignal<UploadState>>();

  of(id: string): Signal<UploadState> {
    return this.stateOf(id).asReadonly();
  }

  /** Whether a file is the one that an import waits for; unknown files are not, and neither are unreadable ones. */
  async isOf(upload: UploadingImport, file: Blob): Promise<boolean> {
    if (this.digest === null) return false;
    return isSameFile(file, upload, this.digest).catch(() => false);
  }

  /** Goes on until all parts have arrived, or it is told why not. */
  async send(edition: string, upload: UploadingImport, file: Blob): Promise<void> {
    const state = this.stateOf(upload.id);
    if (UNDER_WAY.includes(state().kind)) return;
    state.set({ kind: 'comparing' });
    try {
      state.set(await this.sent({ place: { edition, id: upload.id }, upload, file, state }));
    } catch (error) {
      state.set(stopOf(error));
    }
  }

  /** The import has ended, or waits for another file. */
  forget(id: string): void {
    this.stateOf(id).set(IDLE);
  }

  private async sent(sending: Omit<Sending, 'digest'>): Promise<UploadState> {
    const { digest } = this;
    if (digest === null) return { kind: 'stopped', why: 'no-digest' };
    if (!(await isSameFile(sending.file, sending.upload, digest))) return { kind: 'stopped', why: 'other-file' };
    await this.sendMissing({ ...sending, digest });
    return { kind: 'sent' };
  }

  private async sendMissing(sending: Sending): Promise<void> {
    let bytes = arrivedBytes(sending.upload);
    for (const stretch of missingOf(sending.upload)) {
      sending.state.set({ kind: 'sending', bytes });
      await this.sendOne(sending, stretch, bytes);
      bytes += stretch.size;
    }
  }

  private async sendOne({ place, file, state, digest }: Sending, stretch: Stretch, sent: number): Promise<void> {
    const bytes = await bytesOf(file, stretch);
    const part = { offset: stretch.offset, bytes, digest: base64Text(await digest(bytes)) };
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.api.send(place, part);
        return;
      } catch (error) {
        if (!isWorthAnother(error, attempt)) throw error;
        state.set({ kind: 'waiting', bytes: sent });
        await this.pause(attempt);
        state.set({ kind: 'sending', bytes: sent });
      }
    }
  }

  private stateOf(id: string): WritableSignal<UploadState> {
    const known = this.states.get(id);
    if (known !== undefined) return known;
    const fresh = signal<UploadState>(IDLE);
    this.states.set(id, fresh);
    return fresh;
  }
}

interface Sending {
  readonly place: ImportPlace;
  readonly upload: UploadingImport;
  readonly file: Blob;
  readonly state: WritableSignal<UploadState>;
  readonly digest: Digest;
}

const DAMAGED_MOST = 3;

/** A lost network, a server that is being started and a part damaged on its way mend themselves. */
function isWorthAnother(error: unknown, attempt: number): boolean {
  if (isRefusal(error, 'part-damaged')) return attempt < DAMAGED_MOST;
  if (!(error instanceof HttpErrorResponse)) return false;
  return error.status === 0 || error.status === 429 || error.status >= 500;
}

/** Whatever is no answer of the server came from reading the file: it was moved or changed meanwhile. */
function stopOf(error: unknown): UploadState {
  if (error instanceof HttpErrorResponse) return { kind: 'refused', error };
  return { kind: 'stopped', why: 'unreadable' };
}
