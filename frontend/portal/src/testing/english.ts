/** What is said while the build speaks English. */
export function inEnglish<T>(said: () => T): T {
  $localize.locale = 'en-GB';
  try {
    return said();
  } finally {
    delete $localize.locale;
  }
}
