import type { ClaimedPeriod, ReportingPeriodView } from '@anggakara/contracts';
import { type PlacedFault, Refusal } from '../platform';
import { windowErrors } from './period-findings';

/** Each typed period is one of the edition's, and none is there twice. Refuses `invalid-request` with each place. */
export function refuseUnknownPeriods(
  typed: readonly Pick<ClaimedPeriod, 'period'>[],
  asked: readonly ReportingPeriodView[],
): void {
  const codes = asked.map(({ code }) => code);
  const faults = typed.flatMap(({ period }, place): readonly PlacedFault[] => {
    const path = `periods[${place}].period`;
    if (!codes.includes(period)) return [{ path, code: 'not-one-of', facts: { allowed: codes.join(', ') } }];
    const isRepeated = typed.findIndex((other) => other.period === period) < place;
    return isRepeated ? [{ path, code: 'repeated' }] : [];
  });
  if (faults.length > 0) throw new Refusal('invalid-request', {}, faults);
}

/** Whatever else a draft may hold, time does not run backwards in it. Refuses `window-reversed` with each place. */
export function refuseReversedWindows(typed: readonly ClaimedPeriod[]): void {
  const faults = typed.flatMap((period, place): readonly PlacedFault[] => {
    const { start, end } = period;
    if (windowErrors(period).length === 0) return [];
    return [{ path: `periods[${place}].end`, code: 'window-reversed', facts: { start, end } }];
  });
  if (faults.length > 0) throw new Refusal('window-reversed', {}, faults);
}
