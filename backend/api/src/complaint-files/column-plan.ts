import { COMPLAINT_FIELDS, type ComplaintField, type ComplaintMapping } from '@anggakara/contracts/complaint-files';
import { personalHeader } from './personal-headers';
import { RefusedComplaintFile } from './reading';

/** Columns of a table that anybody can still look at. */
export const MOST_COLUMNS = 1_000;

/** Without which a file says nothing. (docs/rules/complaint-files.md 4) */
const NEEDED = ['ticket', 'received', 'status'] as const satisfies readonly ComplaintField[];

/** Where the fields stand in a row, and which other cells are looked through. */
export interface ColumnPlan {
  readonly header: readonly string[];
  /** Place of each field from 0; -1 where the file has no such column. */
  readonly places: Readonly<Record<ComplaintField, number>>;
  /** Columns that are neither mapped nor dropped: nothing is taken from them, and they must not hold personal data. */
  readonly watched: readonly number[];
  /** The dropped column whose texts are compared; -1: none is. */
  readonly compared: number;
}

/** Refuses a header that does not fit its mapping, or that holds a personal column which nobody dropped. */
export function columnPlan(header: readonly string[], mapping: ComplaintMapping): ColumnPlan {
  if (header.length > MOST_COLUMNS) throw new RefusedComplaintFile('too-many-columns', { most: MOST_COLUMNS });
  const places = Object.fromEntries(
    COMPLAINT_FIELDS.map((field) => [field, placeOf(header, mapping.columns[field])]),
  ) as Record<ComplaintField, number>;
  const missing = NEEDED.find((field) => places[field] === -1);
  if (missing !== undefined) throw new RefusedComplaintFile('column-missing', { field: missing });
  refuseRepeated(header, Object.values(places));
  const dropped = new Set(mapping.dropped.map((name) => name.trim()));
  refusePersonal(header.filter((name) => !dropped.has(name)));
  const used = new Set(Object.values(places));
  const watched = header.flatMap((name, place) => (used.has(place) || dropped.has(name) ? [] : [place]));
  return { header, places, watched, compared: comparedPlace(header, mapping) };
}

/** Only what was dropped is compared: another column is read, or looked through. (docs/rules/complaint-files.md 25) */
function comparedPlace(header: readonly string[], { compared, dropped }: ComplaintMapping): number {
  return compared !== undefined && dropped.includes(compared) ? placeOf(header, compared) : -1;
}

function placeOf(header: readonly string[], name: string | undefined): number {
  if (name === undefined) return -1;
  const place = header.indexOf(name.trim());
  if (place === -1) throw new RefusedComplaintFile('column-absent', { header: name });
  if (header.indexOf(name.trim(), place + 1) !== -1) {
    throw new RefusedComplaintFile('two-columns-alike', { header: name });
  }
  return place;
}

function refuseRepeated(header: readonly string[], places: readonly number[]): void {
  const used = places.filter((place) => place !== -1);
  const twice = used.find((place, at) => used.indexOf(place) !== at);
  if (twice !== undefined) throw new RefusedComplaintFile('column-used-twice', { header: header[twice] });
}

function refusePersonal(header: readonly string[]): void {
  for (const name of header) {
    const kind = personalHeader(name);
    if (kind !== undefined) throw new RefusedComplaintFile('personal-column', { header: name, kind });
  }
}
