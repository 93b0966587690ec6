import type { ComplaintMapping } from '@anggakara/contracts';
import {
  type ComplaintRules,
  type ComplaintTallies,
  complaintTallies,
  dayNumber,
  isoDate,
  tallyInto,
} from '@anggakara/scoring/complaints';
import type { ComplaintFile } from './complaint-file';
import { readComplaints } from './read-complaints';
import { type ReadSummary, RefusedComplaintFile, type RejectedRow } from './reading';
import type { SeededComplaintEdition } from './seeded-edition';

const DAY_CAP = 30;

/** A file that was read to its end, and what its accepted rows count. */
export interface CountedFile {
  readonly summary: ReadSummary;
  readonly tallies: ComplaintTallies;
  /** Whether somebody stated the cut-off, or it is the last day found in the file. */
  readonly isCutOffStated: boolean;
}

export interface Counting {
  readonly file: ComplaintFile;
  readonly mapping: ComplaintMapping;
  readonly edition: SeededComplaintEdition;
  /** ISO day; null: as the mapping says, or the last day found. */
  readonly until: string | null;
  readonly rejected: (row: RejectedRow) => void;
}

/** Reads a file and counts it in one pass; in two where the cut-off has to be found first. (docs/rules/complaint-files.md 17, 22) */
export async function countedFile(counting: Counting): Promise<CountedFile> {
  const { file, mapping, rejected } = counting;
  const stated = counting.until ?? mapping.observedUntil;
  const observedUntil = stated === null ? await lastDayOf(counting) : statedDay(stated);
  const rules = rulesOf(counting.edition, observedUntil);
  const tallies = complaintTallies(rules);
  const summary = await readComplaints(file.source(), {
    mapping,
    size: file.size,
    known: { agencies: null, rules },
    sink: { columns: (batch) => tallyInto(tallies, batch), rejected },
  });
  return { summary, tallies, isCutOffStated: stated !== null };
}

function rulesOf({ windows, sla, workingDays }: SeededComplaintEdition, observedUntil: number): ComplaintRules {
  if (observedUntil <= workingDays.last) return { windows, sla, workingDays, observedUntil, dayCap: DAY_CAP };
  throw new RefusedComplaintFile('calendar-too-short', {
    last: isoDate(workingDays.last),
    until: isoDate(observedUntil),
  });
}

function statedDay(text: string): number {
  try {
    return dayNumber(text);
  } catch {
    // RangeError: no such date.
    throw new RefusedComplaintFile('cut-off-unreadable', { value: text });
  }
}

/** The last day on which anything happened to a complaint that is accepted, as far as the calendar reaches. */
async function lastDayOf({ file, mapping, edition }: Counting): Promise<number> {
  const { days } = await readComplaints(file.source(), {
    mapping,
    size: file.size,
    known: { agencies: null, rules: rulesOf(edition, edition.workingDays.last) },
    sink: { columns: () => undefined, rejected: () => undefined },
  });
  if (days === null) throw new RefusedComplaintFile('rows-missing');
  return days.latest;
}
