import type { DecimalString } from './decimal-string';

/** How near to a half of the last place a double may come. */
const TOO_NEAR = 1e-6;

/**
 * A double that is not negative, whose error is below 10^-6 of a tick, as text with that many places (1 to 4); null where it stands so
 * near to a half that only the exact value says to which side it is rounded.
 */
export function nearText(value: number, places: number): DecimalString | null {
  const scale = 10 ** places;
  const doubled = value * scale + 0.5;
  const ticks = Math.floor(doubled);
  const rest = doubled - ticks;
  if (Math.abs(rest - 0.5) > 0.5 - TOO_NEAR) return null;
  return `${Math.floor(ticks / scale)}.${String(ticks % scale).padStart(places, '0')}`;
}
