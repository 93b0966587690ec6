import { Injectable, signal } from '@angular/core';

/** The heading of the page that is shown; null where it has none yet. */
@Injectable({ providedIn: 'root' })
export class PageHeading {
  private readonly heading = signal<string | null>(null);
  readonly text = this.heading.asReadonly();

  show(heading: string): void {
    this.heading.set(heading);
  }

  /** A page that goes takes its own heading along, not that of the page which came for it. */
  leave(heading: string): void {
    this.heading.update((shown) => (shown === heading ? null : shown));
  }
}
