import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

export interface Shortcut {
  /** As they stand on the keys: `['Ctrl', 'K']`. */
  readonly keys: readonly string[];
  readonly does: string;
}

export interface ShortcutGroup {
  readonly heading: string;
  readonly shortcuts: readonly Shortcut[];
}

const OFF_KEY = 'anggakara-help-key';

/** The keys that do something on the page that is shown; each part tells its own, for as long as it stands. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly offered = signal<readonly ShortcutGroup[]>([]);
  private readonly helpKey = signal(this.storage?.getItem(OFF_KEY) !== 'off');

  readonly groups = computed(() => this.offered());
  /** Whether a bare `?` opens the list; a single key can be switched off (WCAG 2.1.4). */
  readonly isHelpKeyOn = this.helpKey.asReadonly();

  /** For as long as the caller's part stands. */
  offer(group: ShortcutGroup): void {
    this.offered.update((before) => [...before, group]);
    inject(DestroyRef).onDestroy(() => this.offered.update((before) => before.filter((one) => one !== group)));
  }

  switchHelpKey(): void {
    this.helpKey.update((isOn) => !isOn);
    this.storage?.setItem(OFF_KEY, this.helpKey() ? 'on' : 'off');
  }
}

/** Whether a key pressed there is meant as a letter. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
