import { wholeNumber } from './cell-reference';
import { csvField, inOneLine } from './cell-text';
import { cellNumber, plainNumber } from './plain-number';
import { type DateSystem, serialText } from './serial-date';
import type { SharedTexts } from './shared-texts';

/** What cells refer to. */
export interface CellMeanings {
  readonly texts: SharedTexts;
  /** By the number of a format: whether its numbers are days and times. */
  readonly dates: readonly boolean[];
  readonly dateSystem: DateSystem;
}

/** A cell as it stands in the sheet. */
export interface RawCell {
  /** Kind of value; a number where nothing is said. */
  readonly type: string | undefined;
  /** Number of its format. */
  readonly style: string | undefined;
  readonly text: string;
}

const TRUTHS: Readonly<Record<string, string>> = { '0': 'FALSE', '1': 'TRUE', false: 'FALSE', true: 'TRUE' };

type Field = string | Uint8Array | undefined;
type FieldOf = (cell: RawCell, meanings: CellMeanings) => Field;

const plainText: FieldOf = ({ text }) => csvField(inOneLine(text));

const FIELDS: Readonly<Record<string, FieldOf>> = {
  n: (cell, meanings) => numberField(cell.text.trim(), cell.style, meanings),
  s: ({ text }, { texts }) => texts.at(placeOf(text.trim())),
  b: ({ text }) => TRUTHS[text.trim()],
  d: (cell, meanings) => plainText({ ...cell, text: cell.text.replace(/T00:00:00(?:\.0+)?Z?$/, '') }, meanings),
  str: plainText,
  inlineStr: plainText,
  e: plainText,
};

/** The value of a cell as a field of CSV; undefined where it cannot be read. (docs/rules/workbooks.md 10-12) */
export function cellField(cell: RawCell, meanings: CellMeanings): Field {
  const { type = 'n' } = cell;
  return Object.hasOwn(FIELDS, type) ? FIELDS[type]?.(cell, meanings) : undefined;
}

function placeOf(text: string): number {
  const place = wholeNumber(text);
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
}

/** A number in a format of days that names no day stays a number: the checks of rows say what is wrong with it. */
function numberField(text: string, style: string | undefined, meanings: CellMeanings): string | undefined {
  const isDate = style !== undefined && meanings.dates[wholeNumber(style)] === true;
  const serial = isDate ? cellNumber(text) : undefined;
  return (serial === undefined ? null : serialText(serial, meanings.dateSystem)) ?? plainNumber(text);
}
