import type { EntryView, MetricClaimView, SheetHeadView, SheetSummaryView, SheetView } from '@anggakara/contracts';
import type { Admitted } from './admission';
import { NO_EVENT_HASH } from './event-hash';
import { scoredOf, sheetState, type SheetStanding } from './sheet-state';
import type { SheetEntity } from './sheet.entity';

export function headOf({ sequence, headHash, savedAt }: SheetEntity): SheetHeadView {
  return { sequence, headHash, savedAt: savedAt?.toISOString() ?? null };
}

const NOT_BEGUN: SheetHeadView = { sequence: 0, headHash: NO_EVENT_HASH, savedAt: null };

/** The sheet as its own juror sees it. */
export function sheetView(
  { stage, entry, instrument, criteria }: Admitted,
  sheet: SheetEntity | null,
  claim: MetricClaimView | null,
): SheetView {
  const progressed = sheet === null ? undefined : { ...sheet, scored: scoredOf(sheet.marks) };
  return {
    stage: stage.code,
    stageState: stage.state,
    closesAt: stage.closesAt.toISOString(),
    entry,
    rubricVersion: instrument.version,
    rubric: instrument.rubric,
    state: sheetState(criteria, progressed, false),
    head: sheet === null ? NOT_BEGUN : headOf(sheet),
    marks: sheet?.marks ?? [],
    lockedAt: sheet?.lockedAt?.toISOString() ?? null,
    reopening: reopeningOf(sheet),
    claim,
  };
}

function reopeningOf(sheet: SheetEntity | null): SheetView['reopening'] {
  const { reopenedAt = null, reopenReason = null } = sheet ?? {};
  return reopenedAt === null || reopenReason === null ? null : { at: reopenedAt.toISOString(), reason: reopenReason };
}

export function sheetSummaryView(
  entry: EntryView,
  criteria: readonly string[],
  { sheet, isRecused }: { readonly sheet: SheetStanding | undefined; readonly isRecused: boolean },
): SheetSummaryView {
  return {
    entry: entry.code,
    entryName: entry.name,
    agencyName: entry.agencyName,
    group: entry.group,
    state: sheetState(criteria, sheet, isRecused),
    marked: criteria.filter((criterion) => sheet?.scored.includes(criterion)).length,
    criteria: criteria.length,
    lockedAt: sheet?.lockedAt?.toISOString() ?? null,
  };
}
