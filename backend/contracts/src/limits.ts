/** Structural bounds: requests, database checks and forms share them. Ranges of marks belong to the rubric. */
export const BODY_MAX_BYTES = 1_048_576;
/** Texts, numbers, lists and objects in one body: five times what the longest of ours holds. */
export const BODY_MAX_VALUES = 20_000;
/** So many violations of one request are told; the rest is counted. */
export const VIOLATIONS_TOLD = 100;

export const PAGE_SIZE_DEFAULT = 50;
export const PAGE_SIZE_MAX = 200;
export const SEARCH_MAX_LENGTH = 100;
export const CURSOR_MAX_LENGTH = 200;

export const CODE_MAX_LENGTH = 40;
export const NAME_MAX_LENGTH = 200;
export const EMAIL_MAX_LENGTH = 254;
export const NOTE_MAX_LENGTH = 2_000;
export const REASON_MAX_LENGTH = 2_000;
export const SUMMARY_MAX_LENGTH = 4_000;
export const COUNT_MAX = 2_147_483_647;

/** Digits before and after the point of a decimal that decides a rank. */
export const DECIMAL_INTEGER_DIGITS = 9;
export const DECIMAL_FRACTION_DIGITS = 9;

export const IDEMPOTENCY_KEY_MAX_LENGTH = 100;

export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;
/** What is read of a password at all, so that one beyond the longest is refused as a password and not as a text. */
export const PASSWORD_TEXT_MAX_LENGTH = 1_000;
/** An initial password that nobody has used by then opens nothing any more. */
export const INITIAL_PASSWORD_HOURS = 72;
export const ONE_TIME_CODE_LENGTH = 6;
/** A time step of the authenticator; the codes of the steps before and after are accepted, each once. */
export const ONE_TIME_CODE_SECONDS = 30;

/** A session ends after this long without a request, and at the latest this long after sign-in. */
export const SESSION_IDLE_MINUTES = 60;
export const SESSION_ABSOLUTE_HOURS = 12;
/** The oldest session gives way to one more. */
export const SESSIONS_PER_PERSON = 10;
/** Wrong passwords and codes inside a session, where they are asked for again; this one ends the session. */
export const WRONG_CONFIRMATIONS_PER_SESSION = 5;
export const USER_AGENT_MAX_LENGTH = 300;

/** Attempts to sign in within the window, and requests of any kind within a minute. */
export const SIGN_IN_WINDOW_MINUTES = 15;
/** To one account from one address, and from all addresses together. */
export const SIGN_INS_PER_ACCOUNT = 10;
export const SIGN_INS_PER_ACCOUNT_ANYWHERE = 60;
export const SIGN_INS_PER_ADDRESS = 100;
export const REQUESTS_PER_MINUTE = 1_200;
/** Windows of one person that one process keeps informed at the same time. */
export const LIVE_STREAMS_PER_PERSON = 10;

/** A raw complaint export: a million rows are about 100 MB. It comes in parts of one size, the last as it falls. */
export const COMPLAINT_FILE_MAX_BYTES = 268_435_456;
export const PART_MAX_BYTES = 4_194_304;
export const FILE_NAME_MAX_LENGTH = 200;
/** Of one agency, or of the organisers, in one edition. */
export const OPEN_IMPORTS_MAX = 3;
/** Nothing has arrived and nobody has decided anything for so long: the bytes are thrown away. */
export const IMPORT_ABANDONED_HOURS = 24;
/** Rows that are named one by one; beyond, they are counted by their reasons. */
export const REJECTED_ROWS_KEPT = 100_000;
export const HEADER_MAX_LENGTH = 200;
export const MAPPED_WORDS_MAX = 3_000;
export const DROPPED_COLUMNS_MAX = 200;
/** Steps of a scale of predicates, and what each asks for. */
/** Of complaints: both steps of six classifications, and more working days than a year has. */
export const COMPLAINT_LIMITS_MAX = 12;
export const COMPLAINT_LIMIT_DAYS_MAX = 366;
export const PREDICATE_STEPS_MAX = 3;
export const PREDICATE_CONDITIONS_MAX = 4;

/** Lists inside one request. */
export const MARKS_PER_REQUEST = 200;
export const CONFLICTS_PER_DECLARATION = 500;
export const PANEL_MAX_MEMBERS = 25;
export const ENTRIES_PER_RULING = 200;
export const REVISIONS_PER_REQUEST = 200;
export const STATED_PARTS_MAX = 20;
export const PERIODS_MAX = 24;
export const CALENDAR_CHANGES_MAX = 100;

/** Largest total that the children of a rubric's node may share. */
export const WEIGHT_MAX = 10_000;

/** Working days that an agency has to answer what is asked of its claim. (docs/rules/verification.md 8) */
export const CLARIFICATION_DAYS_DEFAULT = 3;
export const CLARIFICATION_DAYS_MAX = 20;
