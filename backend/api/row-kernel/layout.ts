/** Where everything stands in the memory that the kernel and its caller share. Lengths are those of the caller's classes. */

export const MOST_CELLS = 16_384;
export const MOST_ROW_BYTES = 262_144;
export const BATCH_ROWS = 8_192;
export const TICKET_MAX_LENGTH = 40;
/** Months from January 1900 to one behind December 2199. */
const MONTHS = 3_601;
export const MOST_WINDOWS = 64;
const MOST_COLUMNS = 1_000;
export const WORD_SLOTS = 32_768;
export const MOST_WORDS = 16_384;
export const LONGEST_WORD = 128;
export const MOST_LEAVES = 256;

/** The bytes that are being read. Sixteen bytes and more at once are looked at, also behind their end. */
export const WINDOW: usize = 1_024;
const WINDOW_BYTES: usize = 2 * MOST_ROW_BYTES + 1 + 127;

/** The index of cells. */
export const STARTS: usize = WINDOW + WINDOW_BYTES;
export const ENDS: usize = STARTS + 4 * MOST_CELLS;
export const ROW_ENDS: usize = ENDS + 4 * MOST_CELLS;
export const LINES: usize = ROW_ENDS + 4 * MOST_CELLS;
export const WRITING: usize = LINES + 4 * MOST_CELLS;
export const HAS_QUOTES: usize = WRITING + MOST_CELLS;

/** The batch: columns of 32 bits, of 16, of 8, and the tickets. */
export const LINE: usize = HAS_QUOTES + MOST_CELLS;
export const AGENCY: usize = LINE + 4 * BATCH_ROWS;
export const RECEIVED: usize = AGENCY + 4 * BATCH_ROWS;
export const DISPOSITIONED: usize = RECEIVED + 4 * BATCH_ROWS;
export const FIRST_FOLLOW_UP: usize = DISPOSITIONED + 4 * BATCH_ROWS;
export const CLOSED: usize = FIRST_FOLLOW_UP + 4 * BATCH_ROWS;
export const CHANNEL: usize = CLOSED + 4 * BATCH_ROWS;
export const CATEGORY: usize = CHANNEL + 2 * BATCH_ROWS;
export const STATUS: usize = CATEGORY + 2 * BATCH_ROWS;
export const CLASSIFICATION: usize = STATUS + BATCH_ROWS;
export const VISIBILITY: usize = CLASSIFICATION + BATCH_ROWS;
export const FLAGS: usize = VISIBILITY + BATCH_ROWS;
export const SATISFACTION: usize = FLAGS + BATCH_ROWS;
export const TICKET_ENDS: usize = SATISFACTION + BATCH_ROWS;
export const TICKET_BYTES: usize = TICKET_ENDS + 4 * BATCH_ROWS;

/** What the caller tells once: the days on which months begin, windows as pairs of days, places of fields and watched columns. */
export const MONTH_STARTS: usize = (TICKET_BYTES + TICKET_MAX_LENGTH * BATCH_ROWS + 8 + 63) & ~63;
export const WINDOWS: usize = MONTH_STARTS + 4 * MONTHS;
export const PLACES: usize = WINDOWS + 8 * MOST_WINDOWS;
export const WATCHED: usize = PLACES + 64;

/** Rows that are read before their tickets are looked for: where each ticket stands, its length and its hash. */
export const GROUP = 64;
export const GROUP_TICKETS: usize = WATCHED + 4 * MOST_COLUMNS;

/** Words that were met: slots, then for each word its code, where it stands, and its length with its column. */
export const SLOTS: usize = (GROUP_TICKETS + 12 * GROUP + 4 + 63) & ~63;
export const WORDS: usize = SLOTS + 2 * WORD_SLOTS;
export const WORD_BYTES: usize = WORDS + 12 * (MOST_WORDS + 1);

/** Where the leaves of the tickets stand; behind them they and their slots are laid out as they are needed. */
export const LEAVES: usize = (WORD_BYTES + (LONGEST_WORD + 8) * MOST_WORDS + 63) & ~63;
export const FREE: usize = LEAVES + 4 * MOST_LEAVES;
