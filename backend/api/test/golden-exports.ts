import { type ComplaintCounts, type ComplaintMetrics, dayNumber, LAPOR_SLA } from '@anggakara/scoring';
import {
  chanceOf,
  countedComplaints,
  type ExportedFile,
  exportedFile,
  soundRows,
  type SyntheticComplaint,
  WorkDays,
} from '../src/complaint-files/synthetic';
import { goldenJson } from './golden';
import { DEMO_RULES } from './synthetic-exports';

/** A published case; its counts are those that were printed. */
export interface PublishedCase {
  readonly id: string;
  readonly total: number;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly selesai?: number;
  readonly proses?: number;
  readonly ditunda?: number;
  readonly dihapus?: number;
  readonly terdisposisi?: number;
  readonly labelledTindakLanjut?: number;
}

export function publishedCases(): readonly PublishedCase[] {
  return (goldenJson('domain/golden-metrics.json') as { readonly metrics: readonly PublishedCase[] }).metrics;
}

/** Whether the printed parts come to the printed whole. */
export function isWhole({ expect: expected }: PublishedCase): boolean {
  return expected['sumOk'] !== false;
}

/** The eleven counts of a case: what its parts leave open was not followed up, and what was not printed is made up. */
export function publishedCounts(one: PublishedCase): ComplaintCounts {
  const { selesai: resolved = 0, proses: inProcess = 0, ditunda: postponed = 0, dihapus: archived = 0 } = one;
  const received = isWhole(one) ? one.total : Number(one.expect['sum']);
  const notFollowedUp = received - resolved - inProcess - postponed - archived;
  const answered = resolved + inProcess;
  return {
    ...{ received, notFollowedUp, inProcess, postponed, resolved, archived, answered },
    ...{ unverified: 0, notAuthority: 0, withinSla: received - archived, cappedDaySum: answered },
  };
}

const WORK_DAYS = new WorkDays(DEMO_RULES.workingDays);

/** Complaints of one agency that come to the counts; as many of those nobody followed up as were printed so were dispositioned. */
export function complaintsOf(
  counts: ComplaintCounts,
  {
    agency,
    from,
    to,
    after = 0,
  }: { readonly agency: number; readonly from: string; readonly to: string; readonly after?: number },
): readonly SyntheticComplaint[] {
  const span = { from: dayNumber(from), to: dayNumber(to), cutOff: dayNumber(`${to.slice(0, 4)}-12-31`) };
  return countedComplaints({
    ...{ agency, counts, span, after, workDays: WORK_DAYS, sla: LAPOR_SLA, chance: chanceOf(agency) },
  });
}

const SPAN = { from: dayNumber('2018-01-01'), to: dayNumber('2025-12-31'), cutOff: dayNumber('2025-12-31') };

/** The file of these complaints, of agencies with these codes. */
export function fileOfComplaints(complaints: readonly SyntheticComplaint[], codes: readonly string[]): ExportedFile {
  return exportedFile({ rows: soundRows(complaints), codes, span: SPAN, subject: 'angka yang diumumkan' });
}

/** The figures of a case as they are printed, of what was counted. */
export function printedFigures({
  followedUp,
  resolved,
  inProcess,
  notFollowedUp,
}: ComplaintMetrics): Readonly<Record<string, number>> {
  return {
    followedUpPct: Number(followedUp.official.percent),
    resolvedPct: Number(resolved.official.percent),
    resolvedPctOfAll: Number(resolved.official.percent),
    inProcessPct: Number(inProcess.percent),
    unprocessedPct: Number(notFollowedUp.percent),
    wilsonResolvedLow: Number(resolved.wilson?.low),
  };
}

/** Of those that are expected, the ones that rows can tell. */
export function expectedFigures({ expect: expected }: PublishedCase, figures: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(expected).filter(([name]) => name in figures));
}
