import type { Classification, ComplaintStatus } from '@anggakara/scoring';

export const COMPLAINT_MAP_FORMAT = 'anggakara.complaint-map/1';

/** What a column of a complaint export can mean; a file needs `ticket`, `received` and `status`. */
export const COMPLAINT_FIELDS = [
  'ticket',
  'agency',
  'received',
  'dispositioned',
  'firstFollowUp',
  'closed',
  'status',
  'classification',
  'category',
  'channel',
  'visibility',
  'autoClosed',
  'reopened',
  'satisfaction',
] as const;
export type ComplaintField = (typeof COMPLAINT_FIELDS)[number];

/** How a date that is written in numbers alone is read; `serial` is a day count of a spreadsheet (1900 system). */
export const DATE_ORDERS = ['day-month-year', 'month-day-year', 'year-month-day', 'serial'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What the columns and words of a complaint export mean (docs/formats/complaint-map.schema.json). */
export interface ComplaintMapping {
  readonly format: typeof COMPLAINT_MAP_FORMAT;
  /** The header of each field as the file writes it. */
  readonly columns: Readonly<Partial<Record<ComplaintField, string>>>;
  /** Headers left out by explicit choice: personal data, free text. */
  readonly dropped: readonly string[];
  /**
   * Header of a dropped column of free text that is compared with itself while the file is read: which of its cells are alike, and
   * nothing else, is kept.
   */
  readonly compared?: string;
  readonly dateOrder: DateOrder;
  /** The file's words, in any case, beside those that are known anyway. */
  readonly statuses: Readonly<Record<string, ComplaintStatus>>;
  readonly classifications: Readonly<Record<string, Classification>>;
  /** The file's names of agencies -> codes; a name that does not stand here is a code itself. */
  readonly agencies: Readonly<Record<string, string>>;
  /** The last day that the export can know of, ISO; null: the last day found in the file. */
  readonly observedUntil: string | null;
}
