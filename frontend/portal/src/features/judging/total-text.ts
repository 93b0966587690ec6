import type { LiveTotal } from '../../data/juror-totals';
import { decimalText } from '../../ui/format';

const SHOWN_PLACES = 2;

/** A total as it is shown while marking: `68,13`, or what it can still become: `20,00 sampai 80,00`. */
export function totalText({ total, least, most }: LiveTotal): string {
  if (total !== null) return shown(total);
  return least === null || most === null ? '-' : $localize`${shown(least)} sampai ${shown(most)}`;
}

/** Two places, half away from zero; what ranks is never rounded here. */
function shown(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const ticks = BigInt(whole + fraction.padEnd(SHOWN_PLACES + 1, '0').slice(0, SHOWN_PLACES + 1));
  const rounded = ((ticks + 5n) / 10n).toString().padStart(SHOWN_PLACES + 1, '0');
  return decimalText(`${rounded.slice(0, -SHOWN_PLACES)}.${rounded.slice(-SHOWN_PLACES)}`);
}
