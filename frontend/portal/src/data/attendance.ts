import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';

const AWAY_AFTER_MS = 2 * 60_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Whether somebody sits at the page, told from what is pressed and turned. What a page asks by itself is no sign. */
@Injectable({ providedIn: 'root' })
export class Attendance {
  private latest = Date.now();

  constructor() {
    const document = inject(DOCUMENT);
    const note = (): void => {
      this.latest = Date.now();
    };
    for (const sign of SIGNS) document.addEventListener(sign, note, { capture: true, passive: true });
    inject(DestroyRef).onDestroy(() => {
      for (const sign of SIGNS) document.removeEventListener(sign, note, { capture: true });
    });
  }

  isSomebodyThere(): boolean {
    return Date.now() - this.latest < AWAY_AFTER_MS;
  }
}
