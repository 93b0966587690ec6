import type { ComplaintMapping } from '@anggakara/contracts';
import { isoDate, type SlaRule } from '@anggakara/scoring/complaints';
import type { AgencyHabits } from './agency-habits';
import { chanceOf } from './chance';
import { agencyCode } from './export-cells';
import { EXPORT_COLUMNS, TEXT_HEADER } from './export-columns';
import { type ExportStyle, USUAL_STYLE } from './export-style';
import { manipulated } from './manipulated';
import type { Manipulation } from './manipulation';
import { type FaultCounts, type PlannedRow, plannedRows } from './planted-rows';
import { syntheticAgency } from './synthetic-agency';
import type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';
import type { WorkDays } from './work-days';
import { type WrittenExport, writtenExport } from './written-export';

/** What was done to one agency's complaints before they were exported. */
export interface PlannedManipulation {
  readonly agency: number;
  readonly what: Manipulation;
  /** Above 0, at most 1. */
  readonly strength: number;
}

export interface ExportOrder {
  readonly seed: number;
  readonly agencies: number;
  /** Codes in the order of their places; contoh-001, contoh-002, ... where nothing is said. */
  readonly codes?: readonly string[];
  readonly span: SyntheticSpan;
  readonly workDays: WorkDays;
  readonly sla: readonly SlaRule[];
  readonly style?: Partial<ExportStyle>;
  readonly habits?: Partial<AgencyHabits>;
  readonly manipulations?: readonly PlannedManipulation[];
  readonly faults?: FaultCounts;
}

/** What a manipulation touched. */
export interface PlantedManipulation extends PlannedManipulation {
  readonly touched: readonly SyntheticComplaint[];
  readonly count: number;
}

/** A file, how it is read, and what stands in it. */
export interface ExportedFile extends WrittenExport {
  readonly mapping: ComplaintMapping;
  /** What was to be exported; rows with a fault among it. */
  readonly complaints: readonly SyntheticComplaint[];
}

export interface SyntheticExport extends ExportedFile {
  readonly codes: readonly string[];
  /** What truly happened, before anything was manipulated. */
  readonly truth: readonly SyntheticComplaint[];
  readonly manipulations: readonly PlantedManipulation[];
}

/** The same export for the same order, with the list of everything that was planted in it. (docs/synthetic-exports.md) */
export function syntheticExport(order: ExportOrder): SyntheticExport {
  const { seed, agencies, span, faults = {}, style = {} } = order;
  const codes = order.codes ?? Array.from({ length: agencies }, (_, agency) => agencyCode(agency));
  const truth = Array.from({ length: agencies }, (_, agency) => syntheticAgency({ ...order, agency }));
  const planted: PlantedManipulation[] = [];
  const chance = chanceOf(-1 - seed);
  const after = truth.map((own, agency) =>
    (order.manipulations ?? [])
      .filter((one) => one.agency === agency)
      .reduce((complaints, one) => {
        const done = manipulated(complaints, one.what, { ...order, chance, strength: one.strength });
        planted.push({ ...one, touched: done.touched, count: done.count });
        return done.complaints;
      }, own),
  );
  const complaints = after.flat();
  const rows = plannedRows(complaints, faults, chance);
  const file = exportedFile({ rows, codes, span, style, subject: `aduan rekaan (benih ${seed})` });
  return { ...file, codes, complaints, truth: truth.flat(), manipulations: planted };
}

export interface FileOrder {
  readonly rows: readonly PlannedRow[];
  /** Of the agencies, in the order of their places. */
  readonly codes: readonly string[];
  readonly span: SyntheticSpan;
  readonly style?: Partial<ExportStyle>;
  /** What the title says behind DATA CONTOH. */
  readonly subject: string;
}

/** Complaints as a file, whoever made them. */
export function exportedFile({ rows, codes, span, style, subject }: FileOrder): ExportedFile {
  const how = { ...USUAL_STYLE, ...style };
  const written = writtenExport({ rows, agencies: codes, span, style: how, title: `DATA CONTOH: ${subject}` });
  const complaints = [...new Set(rows.map(({ complaint }) => complaint))];
  return { ...written, mapping: exportMapping(span), complaints };
}

/** Rows without a fault, in the order of the complaints. */
export function soundRows(complaints: readonly SyntheticComplaint[]): readonly PlannedRow[] {
  return complaints.map((complaint) => ({ complaint, fault: null }));
}

/** How the export is to be read. */
export function exportMapping({ cutOff }: SyntheticSpan): ComplaintMapping {
  const fields = EXPORT_COLUMNS.filter(([column]) => column !== 'text' && column !== 'mark');
  return {
    format: 'anggakara.complaint-map/1',
    columns: Object.fromEntries(fields),
    ...{ dropped: [TEXT_HEADER], compared: TEXT_HEADER },
    dateOrder: 'day-month-year',
    ...{ statuses: {}, classifications: {}, agencies: {} },
    observedUntil: isoDate(cutOff),
  };
}
