import { AGENCY, CATEGORY, CHANNEL, CLASSIFICATION, FLAGS, SATISFACTION, STATUS, VISIBILITY, WATCHED } from './layout';
import { find, findField, length, placeOf, start } from './row';
import { AT, isDigit } from './signs';
import { codeAt } from './words';

/** Fields by their places in COMPLAINT_FIELDS. */
const AGENCY_FIELD = 1;
const STATUS_FIELD = 6;
const CLASSIFICATION_FIELD = 7;
const CATEGORY_FIELD = 8;
const CHANNEL_FIELD = 9;
const VISIBILITY_FIELD = 10;
const AUTO_CLOSED_FIELD = 11;
const REOPENED_FIELD = 12;
const SATISFACTION_FIELD = 13;

/** Without a classification a complaint is `other`. */
const OTHER = 5;
/** Codes of words that stand for nothing, as in `word-column.ts`. */
const NO_WORD = -5;
/** Digits that a telephone number has at least. */
const FEW = 10;

/** The status of the row that was read last. */
export let status: i32 = 0;

let watched: i32 = 0;

/** How many columns are looked through for personal data though nothing is taken from them. */
export function watch(count: i32): void {
  watched = count;
}

/** Reads the words of the row into a place of the batch; whether each was met before and is taken. */
export function wordsRead(to: usize): bool {
  status = word(STATUS_FIELD);
  if (status < 0) return false;
  const agency = placeOf(AGENCY_FIELD) < 0 ? 0 : word(AGENCY_FIELD);
  const classification = given(CLASSIFICATION_FIELD, OTHER);
  const category = given(CATEGORY_FIELD, 0);
  const channel = given(CHANNEL_FIELD, 0);
  if ((agency | classification | category | channel) < 0) return false;
  store<u8>(STATUS + to, <u8>status);
  store<u32>(AGENCY + (to << 2), agency);
  store<u8>(CLASSIFICATION + to, <u8>classification);
  store<u16>(CATEGORY + (to << 1), <u16>category);
  store<u16>(CHANNEL + (to << 1), <u16>channel);
  return ratingsRead(to);
}

function ratingsRead(to: usize): bool {
  const visibility = given(VISIBILITY_FIELD, 0);
  const autoClosed = given(AUTO_CLOSED_FIELD, 0);
  const reopened = given(REOPENED_FIELD, 0);
  const satisfaction = given(SATISFACTION_FIELD, 0);
  if ((visibility | autoClosed | reopened | satisfaction) < 0) return false;
  store<u8>(VISIBILITY + to, <u8>visibility);
  store<u8>(FLAGS + to, <u8>(autoClosed + 2 * reopened));
  store<u8>(SATISFACTION + to, <u8>satisfaction);
  return true;
}

/** The code of a field's word, or less than 0. */
function word(field: i32): i32 {
  return findField(field) ? codeAt(field, start, length) : NO_WORD;
}

/** The same of a field that may be empty. */
function given(field: i32, otherwise: i32): i32 {
  const code = word(field);
  return code === NO_WORD ? otherwise : code;
}

/** Whether no cell that is looked through could hold a number or an address of a person. */
export function isHarmless(): bool {
  for (let place = 0; place < watched; place += 1) {
    if (find(load<i32>(WATCHED + ((<usize>place) << 2))) && !isHarmlessCell()) return false;
  }
  return true;
}

function isHarmlessCell(): bool {
  let digits = 0;
  for (let from = start; from < start + length; from += 1) {
    const byte = load<u8>(from);
    if (byte === AT) return false;
    if (isDigit(byte)) digits += 1;
  }
  return digits < FEW;
}
