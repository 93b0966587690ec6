/** The languages in which a reader is answered. */
export type Language = 'id' | 'en';

/** What a sentence speaks about: values for its blanks and for the client. Never secrets, never personal data. */
export type Facts = Readonly<Record<string, unknown>>;
