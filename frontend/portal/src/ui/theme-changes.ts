import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

const DARK = '(prefers-color-scheme: dark)';

/** Counts how often the theme has changed, for what draws with colours instead of being styled with them. */
@Injectable({ providedIn: 'root' })
export class ThemeChanges {
  private readonly changes = signal(0);
  readonly count = this.changes.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const change = (): void => {
      this.changes.update((count) => count + 1);
    };
    const chosen = new MutationObserver(change);
    chosen.observe(document.documentElement, { attributeFilter: ['class', 'style', 'data-theme'] });
    const system = document.defaultView?.matchMedia(DARK);
    system?.addEventListener('change', change);
    inject(DestroyRef).onDestroy(() => {
      chosen.disconnect();
      system?.removeEventListener('change', change);
    });
  }
}
