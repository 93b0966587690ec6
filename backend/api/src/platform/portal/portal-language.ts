import { type Language, LANGUAGE_COOKIE, LANGUAGES, PORTAL_ROOTS } from '@anggakara/contracts';

/** `/en` and all below it is English; every other address is Indonesian. */
export function languageOfAddress(path: string): Language {
  return path === PORTAL_ROOTS.en || path.startsWith(`${PORTAL_ROOTS.en}/`) ? 'en' : 'id';
}

/** The language that the person chose in this browser; undefined where they chose none, or the cookie says nothing known. */
export function chosenLanguage(cookies = ''): Language | undefined {
  const said = cookies
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${LANGUAGE_COOKIE}=`))
    ?.slice(LANGUAGE_COOKIE.length + 1);
  return LANGUAGES.find((language) => language === said);
}

/** The same place of the portal in another language: `/edisi/demo?a=1` and `/en/edisi/demo?a=1`. */
export function samePlaceIn(language: Language, url: string): string {
  const bare = url.slice(PORTAL_ROOTS[languageOfAddress(pathOf(url))].length);
  // Two slashes, of either kind, would begin another site's name.
  return `${PORTAL_ROOTS[language]}/${bare.replace(/^[/\\]+/, '')}`;
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}
