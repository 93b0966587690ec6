import {
  type ComplaintImportView,
  type ComplaintMapping,
  type ComplaintPartView,
  type ComplaintSummaryView,
  type RowProblemCode,
  PART_MAX_BYTES,
} from '@anggakara/contracts';
import type { ReadSummary } from '../complaint-files';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { proposedMapping } from './proposed-mapping';

export interface ImportContext {
  readonly parts: readonly ComplaintPartView[];
  readonly kept: ComplaintMapping | null;
  readonly begunBy: string;
}

export function importView(found: ComplaintImportEntity, context: ImportContext): ComplaintImportView {
  const { id, fileName, size, state, version, sheets, sheet, preview, mapping, summary } = found;
  const { problems, leaveOut, failure } = found;
  return {
    ...{ id, fileName, size, state, version, sheets, sheet, preview, mapping, summary, ...context },
    ...{ problems, leaveOut, failure },
    proposed: preview === null ? null : proposedMapping(context.kept, preview),
    agency: found.agencyCode,
    monitoring: found.monitoring,
    partBytes: PART_MAX_BYTES,
    progress: { bytes: found.bytesDone, rows: found.rowsDone },
    begunAt: found.begunAt.toISOString(),
    finishedAt: found.finishedAt?.toISOString() ?? null,
  };
}

export function summaryView(summary: ReadSummary, observedUntil: string): ComplaintSummaryView {
  const { rows, accepted, rejected, blank, agencies, problems, unknownWords, personal } = summary;
  return {
    ...{ rows, accepted, rejected, blank, unknownWords, personal, observedUntil, agencies: agencies.length },
    rejections: (Object.entries(problems) as [RowProblemCode, number][]).map(([code, count]) => ({
      code,
      rows: count,
    })),
  };
}
