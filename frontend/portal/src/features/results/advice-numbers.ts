import { decimalText, percentText } from '../../ui/format';

/** Advice is told to six places; two of them are read. */
export function twoPlaces(decimal: string | null): string {
  return decimal === null ? '-' : decimalText(rounded(decimal));
}

/** With its sign, as a difference from the others. */
export function signedText(decimal: string): string {
  const text = rounded(decimal);
  return Number(text) > 0 ? `+${decimalText(text)}` : decimalText(text);
}

/** A share of one in percent without places, and neither 0 nor 100 where it is not quite: `98 %`, `<1 %`. */
export function shareText(share: string): string {
  const percent = Number(share) * 100;
  if (percent > 0 && percent < 1) return `<${percentText('1')}`;
  return percent > 99 && percent < 100 ? `>${percentText('99')}` : percentText(percent.toFixed(0));
}

function rounded(decimal: string): string {
  const text = Number(decimal).toFixed(2);
  return Number(text) === 0 ? '0.00' : text;
}
