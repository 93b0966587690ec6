/** The languages in which a reader is answered. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where the build of the portal in each language begins; what follows is the same place in both. */
export const PORTAL_ROOTS = { id: '', en: '/en' } as const satisfies Record<Language, string>;

/** Holds the language that a person has chosen, and nothing else; without it the address decides. */
export const LANGUAGE_COOKIE = 'anggakara-language';

/** What a sentence speaks about: values for its blanks and for the client. Never secrets, never personal data. */
export type Facts = Readonly<Record<string, unknown>>;
