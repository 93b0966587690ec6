import type {
  EntryView,
  MetricClaimView,
  SheetHeadView,
  SheetState,
  SheetSummaryView,
  SheetView,
} from '@anggakara/contracts';
import type { Admitted } from './admission';
import { NO_EVENT_HASH } from './event-hash';
import type { ChainEnd } from './mark-chain';
import { scoredOf, sheetState, type SheetStanding } from './sheet-state';
import type { SheetEntity } from './sheet.entity';

export function headOf({ sequence, headHash, savedAt }: ChainEnd): SheetHeadView {
  return { sequence, headHash, savedAt: savedAt?.toISOString() ?? null };
}

export function standingOf({ entryCode, personId, sequence, headHash, lockedAt, marks }: SheetEntity): SheetStanding {
  return { entry: entryCode, personId, sequence, headHash, lockedAt, scored: scoredOf(marks) };
}

const NOT_BEGUN: SheetHeadView = { sequence: 0, headHash: NO_EVENT_HASH, savedAt: null };

/** The sheet as its own juror sees it. */
export function sheetView(
  { stage, entry, instrument, criteria }: Admitted,
  sheet: SheetEntity | null,
  claim: MetricClaimView | null,
): SheetView {
  return {
    stage: stage.code,
    stageState: stage.state,
    closesAt: stage.closesAt.toISOString(),
    entry,
    rubricVersion: instrument.version,
    rubric: instrument.rubric,
    state: sheetState(criteria, sheet === null ? undefined : standingOf(sheet), false),
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
  { sheet, state }: { readonly sheet: SheetStanding | undefined; readonly state: SheetState },
): SheetSummaryView {
  return {
    entry: entry.code,
    entryName: entry.name,
    agencyName: entry.agencyName,
    group: entry.group,
    state,
    marked: criteria.filter((criterion) => sheet?.scored.includes(criterion)).length,
    criteria: criteria.length,
    lockedAt: sheet?.lockedAt?.toISOString() ?? null,
  };
}
