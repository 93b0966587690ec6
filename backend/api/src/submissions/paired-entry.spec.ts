import type { EntryView, PopulationView, ReportingPeriodView } from '@anggakara/contracts';
import { aClaimedPeriod } from '../../test/claimed-period';
import { pairedEntry } from './paired-entry';

const ASKED: readonly ReportingPeriodView[] = [
  { code: '2024', name: 'Tahun 2024', role: 'comparison', start: '2024-01-01', end: '2024-12-31' },
  { code: '2025-S1', name: 'Semester I 2025', role: 'reference', start: '2025-01-01', end: '2025-06-30' },
  { code: '2025-S2', name: 'Semester II 2025', role: 'reference', start: '2025-07-01', end: '2025-12-31' },
];

const counted = (received: number, resolved: number) => ({
  ...{ received, resolved, unverified: 0, notFollowedUp: received - resolved, inProcess: 0, postponed: 0 },
  ...{ archived: 0, notAuthority: 0, answered: resolved, withinSla: 0, cappedDaySum: resolved },
});
const YEAR = aClaimedPeriod({ period: '2024', start: '2024-01-01', end: '2024-12-31', ...counted(100, 80) });
const FIRST = aClaimedPeriod({ period: '2025-S1', start: '2025-01-01', end: '2025-06-30', ...counted(60, 50) });
const SECOND = aClaimedPeriod({ period: '2025-S2', start: '2025-07-01', end: '2025-12-31', ...counted(60, 52) });

const ENTRY = { code: 'IP-009', name: 'Kota Contoh', agencyName: 'Kota Contoh', group: 'IP', serviceUnit: null };
const POPULATION = { value: 10_000, year: 2025 } as PopulationView;

const paired = (periods: readonly (typeof YEAR)[], entry: Partial<EntryView> = {}) =>
  pairedEntry(
    { entry: { ...ENTRY, ...entry } as EntryView, entityType: 'city', population: POPULATION },
    ASKED,
    periods,
  );

describe('the pair of an entry', () => {
  test('sums the periods of a window and gives them per 10,000 inhabitants', () => {
    expect(paired([SECOND, YEAR, FIRST])).toMatchObject({
      kind: 'city',
      comparison: { from: '2024-01-01', to: '2024-12-31', received: 100, resolved: { percent: '80.0' } },
      reference: {
        ...{ from: '2025-01-01', to: '2025-12-31', received: 120, perTenThousandPerYear: '120.00' },
        resolved: { numerator: 102, denominator: 120, percent: '85.0' },
      },
      change: { kind: 'compared', quadrant: 'both-up', volumePercent: '20.0', completionPoints: '5.0' },
    });
  });

  test('is not there while a period is missing, and nothing is completed by guess', () => {
    expect(paired([YEAR, FIRST])).toMatchObject({ comparison: { received: 100 }, reference: null, change: null });
    expect(paired([])).toMatchObject({ comparison: null, reference: null, change: null });
  });

  test('is shown and not compared where the days of a window have a gap', () => {
    const late = { ...SECOND, start: '2025-07-08' };
    expect(paired([YEAR, FIRST, late])).toMatchObject({
      ...{ reference: { received: 120 }, change: { kind: 'windows-differ' } },
    });
  });

  test('of a service unit has a kind of its own and no inhabitants', () => {
    expect(paired([YEAR, FIRST, SECOND], { serviceUnit: 'Dinas Contoh' })).toMatchObject({
      ...{ kind: 'service-unit', population: null, reference: { perTenThousandPerYear: null } },
    });
  });
});
