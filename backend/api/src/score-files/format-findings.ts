import { type FormatFaults, formatFindings, formatJudge, type Place, type Segments } from '@anggakara/contracts';
import { refuse } from './finding';
import { type FormatName, formatSchemas } from './format-schemas';

/** A value of a file, and where its parts stand. */
export interface Judged {
  readonly value: unknown;
  readonly placeOf: (segments: Segments) => Place;
}

const judges = new Map<string, (value: unknown) => FormatFaults>();

/** What a value has that its format does not know, and what it lacks; by the schema in docs/formats. */
export function formatFaults(name: FormatName, value: unknown, definition?: string): FormatFaults {
  const key = `${name} ${definition ?? ''}`;
  const judge = judges.get(key) ?? formatJudge(formatSchemas()[name], definition);
  judges.set(key, judge);
  return judge(value);
}

/** Refuses what does not have its format. */
export function requireFormat(name: FormatName, { value, placeOf }: Judged, definition?: string): void {
  refuse(formatFindings(formatFaults(name, value, definition), placeOf));
}
