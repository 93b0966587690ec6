import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

/** jsdom lays nothing out, so that nothing comes into view: charts are drawn in a real browser alone. */
class NothingInView implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe(): void {
    // Nothing will ever come into view.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}
globalThis.IntersectionObserver = NothingInView;

/** jsdom has the element, but not its modal form. */
HTMLDialogElement.prototype.showModal = function showModal(): void {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(): void {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

/** jsdom has no media: nothing about it ever changes. */
globalThis.matchMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    ...{ media, matches: false, onchange: null },
    addListener: (): void => undefined,
    removeListener: (): void => undefined,
  });

/** jsdom scrolls nowhere. */
Element.prototype.scrollIntoView = function scrollIntoView(): void {
  // Nothing has a place.
};
