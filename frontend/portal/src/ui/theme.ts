import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Under this name the choice is kept, and said to have changed; `public/theme.js` knows it too. */
export const THEME_KEY = 'anggakara-theme';

/** Light, dark or as the system has it. The attribute that the colours follow is set by `public/theme.js` alone. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly chosen = signal(this.kept());

  readonly choice = this.chosen.asReadonly();

  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
    try {
      if (choice === 'system') this.window?.localStorage.removeItem(THEME_KEY);
      else this.window?.localStorage.setItem(THEME_KEY, choice);
    } catch {
      // A browser that keeps nothing stays with the system's theme.
      this.chosen.set('system');
    }
    this.window?.dispatchEvent(new Event(THEME_KEY));
  }

  private kept(): ThemeChoice {
    try {
      const kept = this.window?.localStorage.getItem(THEME_KEY);
      return THEME_CHOICES.find((choice) => choice === kept) ?? 'system';
    } catch {
      // A browser that keeps nothing has nothing to tell.
      return 'system';
    }
  }
}
