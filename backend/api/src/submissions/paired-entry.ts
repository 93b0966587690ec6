import {
  calendarDaysElapsed,
  completion,
  pairedChange,
  type PairedWindow,
  volumePerInhabitants,
} from '@anggakara/scoring';
import type {
  ClaimedPeriod,
  EntityType,
  EntryView,
  PairedEntryView,
  PairedWindowView,
  PopulationView,
  ReportingPeriodView,
} from '@anggakara/contracts';
import { claimPeriods } from './claim-periods';
import { windowCounts, type WindowRole } from './claim-windows';

/** An entry with what is known of its agency. */
export interface PairedSubject {
  readonly entry: EntryView;
  readonly entityType: EntityType;
  readonly population: PopulationView | null;
}

/** Volume and completion of a claim's two windows. (docs/rules/paired-view.md) */
export function pairedEntry(
  { entry, entityType, population: inhabitants }: PairedSubject,
  asked: readonly ReportingPeriodView[],
  claimed: readonly ClaimedPeriod[],
): PairedEntryView {
  const isUnit = entry.serviceUnit !== null;
  const population = isUnit ? null : inhabitants;
  const base = statedWindow('comparison', asked, claimed);
  const now = statedWindow('reference', asked, claimed);
  return {
    ...{ entry: entry.code, entryName: entry.name, group: entry.group },
    ...{ agencyCode: entry.agencyCode, agencyName: entry.agencyName },
    ...{ kind: isUnit ? 'service-unit' : entityType, population },
    comparison: base === null ? null : windowView(base.window, population),
    reference: now === null ? null : windowView(now.window, population),
    change: base === null || now === null ? null : changeOf(base, now),
  };
}

interface StatedWindow {
  readonly window: PairedWindow;
  /** Whether its periods follow each other without a gap. */
  readonly unbroken: boolean;
}

/** A window as the agency's own days state it; null until all of its counts are sound. */
function statedWindow(
  role: WindowRole,
  asked: readonly ReportingPeriodView[],
  claimed: readonly ClaimedPeriod[],
): StatedWindow | null {
  const counts = windowCounts(role, asked, claimPeriods(asked, claimed));
  if (counts === null) return null;
  const codes = new Set(asked.filter((period) => period.role === role).map(({ code }) => code));
  const parts = claimed.filter(({ period }) => codes.has(period)).toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const { received, resolved } = counts;
  const [from, to] = [parts[0]?.start ?? '', parts.at(-1)?.end ?? ''];
  return { window: { from, to, received, resolved }, unbroken: followEachOther(parts) };
}

function followEachOther(parts: readonly ClaimedPeriod[]): boolean {
  return parts.every(({ start }, place) => {
    const before = parts[place - 1];
    return before === undefined || calendarDaysElapsed(before.end, start) === 1;
  });
}

function changeOf(base: StatedWindow, now: StatedWindow): PairedEntryView['change'] {
  return base.unbroken && now.unbroken ? pairedChange(base.window, now.window) : { kind: 'windows-differ' };
}

function windowView(window: PairedWindow, population: PopulationView | null): PairedWindowView {
  const { from, to, received } = window;
  const perTenThousandPerYear = population === null ? null : volumePerInhabitants(window, population.value);
  return { from, to, received, resolved: completion(window), perTenThousandPerYear };
}
