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

export interface ImportContext {
  readonly parts: readonly ComplaintPartView[];
  readonly kept: ComplaintMapping | null;
  readonly begunBy: string;
}

export function importView(found: ComplaintImportEntity, context: ImportContext): ComplaintImportView {
  const { id, fileName, size, state, version, preview, mapping, summary, problems, leaveOut, failure } = found;
  return {
    ...{ id, fileName, size, state, version, preview, mapping, summary, problems, leaveOut, failure, ...context },
    agency: found.agencyCode,
    partBytes: PART_MAX_BYTES,
    progress: { bytes: found.bytesDone, rows: found.rowsDone },
    begunAt: found.begunAt.toISOString(),
    finishedAt: found.finishedAt?.toISOString() ?? null,
  };
}

export function summaryView(summary: ReadSummary, observedUntil: string): ComplaintSummaryView {
  const { rows, accepted, rejected, agencies, problems } = summary;
  return {
    ...{ rows, accepted, rejected, observedUntil, agencies: agencies.length },
    rejections: (Object.entries(problems) as [RowProblemCode, number][]).map(([code, count]) => ({
      code,
      rows: count,
    })),
  };
}
