import { DOCUMENT, inject, InjectionToken, signal, type Signal } from '@angular/core';

/** Whether the browser believes to have a network. */
export const ONLINE = new InjectionToken<Signal<boolean>>('whether the browser is online', {
  providedIn: 'root',
  factory: () => {
    const window = inject(DOCUMENT).defaultView;
    const online = signal(window?.navigator.onLine ?? true);
    window?.addEventListener('online', () => online.set(true));
    window?.addEventListener('offline', () => online.set(false));
    return online.asReadonly();
  },
});
