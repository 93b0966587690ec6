import type { PersonalKind, RowProblemCode } from '@anggakara/contracts';
import type { Chance } from './chance';
import { ROW_FAULTS, type RowFault, type RowFaultName } from './row-faults';
import type { SyntheticComplaint } from './synthetic-complaint';

/** How many rows get each fault. */
export type FaultCounts = Readonly<Partial<Record<RowFaultName, number>>>;

/** A row to be written: a complaint, and what is wrong with it. */
export interface PlannedRow {
  readonly complaint: SyntheticComplaint;
  readonly fault: RowFaultName | null;
}

/** A problem that must be told, and nothing else of that line. */
export interface PlantedFault {
  readonly fault: RowFaultName;
  readonly line: number;
  /** The header; null: the row as a whole. */
  readonly column: string | null;
  readonly code: RowProblemCode;
  /** Of personal data. */
  readonly kind: PersonalKind | null;
}

export function faultOf(name: RowFaultName): RowFault {
  return ROW_FAULTS[name];
}

/** Rows in the order of the complaints, each with one fault at most; a repeated one stands behind the one that it repeats. */
export function plannedRows(
  complaints: readonly SyntheticComplaint[],
  counts: FaultCounts,
  chance: Chance,
): readonly PlannedRow[] {
  const faults = new Map<SyntheticComplaint, RowFaultName>();
  for (const [name, count] of Object.entries(counts) as readonly (readonly [RowFaultName, number])[]) {
    const { fits = () => true } = faultOf(name);
    const free = complaints.filter((one) => !faults.has(one) && fits(one));
    for (const one of chance.sample(free, count)) faults.set(one, name);
  }
  const isTwice = (one: SyntheticComplaint): boolean => faultOf(faults.get(one) ?? 'no-ticket').row === 'twice';
  const rows = complaints.map((complaint): PlannedRow => {
    return { complaint, fault: isTwice(complaint) ? null : (faults.get(complaint) ?? null) };
  });
  return complaints.filter(isTwice).reduce((so, complaint) => {
    const first = so.findIndex((row) => row.complaint === complaint);
    return so.toSpliced(first + 1 + chance.below(so.length - first), 0, { complaint, fault: 'ticket-again' });
  }, rows);
}
