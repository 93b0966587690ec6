import { ChangeDetectionStrategy, Component, inject, Injectable, signal } from '@angular/core';

const SHOWN_MS = 8_000;

export interface Announcement {
  readonly id: number;
  readonly text: string;
}

/** Short confirmations of what was done, read aloud and shown for a while. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly shown = signal<readonly Announcement[]>([]);
  private readonly unseen = signal('');
  private last = 0;

  readonly announcements = this.shown.asReadonly();

  /** Read aloud and not shown: what the eye has seen already. */
  readonly whispered = this.unseen.asReadonly();

  whisper(text: string): void {
    this.unseen.set(text);
  }

  say(text: string): void {
    this.last += 1;
    const announcement = { id: this.last, text };
    this.shown.update((before) => [...before.slice(-2), announcement]);
    setTimeout(() => this.dismiss(announcement.id), SHOWN_MS);
  }

  dismiss(id: number): void {
    this.shown.update((before) => before.filter((announcement) => announcement.id !== id));
  }
}

/** Where announcements appear; stands once, in the shell. */
@Component({
  selector: 'app-announcements',
  template: `<p class="visually-hidden" role="status">{{ announcer.whispered() }}</p>
    <div role="status" aria-live="polite">
      @for (announcement of announcer.announcements(); track announcement.id) {
        <div class="announcement">
          <span>{{ announcement.text }}</span>
          <button
            type="button"
            class="close"
            aria-label="Tutup pemberitahuan"
            i18n-aria-label
            (click)="announcer.dismiss(announcement.id)"
          >
            &times;
          </button>
        </div>
      }
    </div>`,
  styleUrl: './announcer.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Announcements {
  protected readonly announcer = inject(Announcer);
}
