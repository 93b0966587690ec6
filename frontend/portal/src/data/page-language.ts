import { inject, LOCALE_ID } from '@angular/core';
import type { Language } from '@anggakara/contracts';

/** The language of the page, for links that the browser follows by itself. */
export function pageLanguage(): Language {
  return inject(LOCALE_ID).startsWith('en') ? 'en' : 'id';
}
