import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { type Language, LANGUAGE_COOKIE, LANGUAGES } from '@anggakara/contracts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The language that a person chose in this browser. The server reads it too: it leads every address to that build. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  private readonly document = inject(DOCUMENT);

  /** What was chosen; null until something is. */
  chosen(): Language | null {
    const pairs = this.document.cookie.split('; ');
    return LANGUAGES.find((language) => pairs.includes(`${LANGUAGE_COOKIE}=${language}`)) ?? null;
  }

  choose(language: Language): void {
    const secure = this.document.location.protocol === 'https:' ? '; Secure' : '';
    this.document.cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`;
  }

  /** What the browser would rather read, of the languages that there are; null where it says none of them. */
  preferred(): Language | null {
    const wanted = this.document.defaultView?.navigator.languages ?? [];
    const known = wanted.map((tag) => LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language));
    return known.find((language) => language !== undefined) ?? null;
  }
}
