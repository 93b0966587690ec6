/** Where something stands in a file: lines count from 1; a column is a character of JSON or a field of CSV, from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The name of the column, or the path in the document. */
  readonly name?: string;
}

/** The steps to a value of a document: `entries`, 3, `code`. */
export type Segments = readonly (string | number)[];

/** `marks.csv:12:4: value`, as editors and terminals know how to open it. */
export function placeText({ file, line, column, name }: Place): string {
  return `${file}:${line}:${column}:${name === undefined || name === '' ? '' : ` ${name}:`}`;
}

const STEP = /\[(\d+)\]|([^.[\]]+)/g;

/** `entries[3].code` as steps. */
export function segmentsOf(path: string): Segments {
  return [...path.matchAll(STEP)].map(([, index, name = '']) => (index === undefined ? name : Number(index)));
}

export function pathOf(segments: Segments): string {
  return segments.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}
