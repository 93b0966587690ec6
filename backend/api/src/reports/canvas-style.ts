export interface Color {
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Names under which the report's fonts are registered. */
export const REGULAR = 'regular';
export const BOLD = 'bold';

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const RGB = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/i;

/** A colour of style sheets as a page knows it: six hexadecimal digits, and how opaque. Throws on any other form. */
export function colorOf(text: string): Color {
  if (HEX.test(text)) return fromHex(text.slice(1).toLowerCase());
  const [, red, green, blue, alpha = '1'] = RGB.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) throw new RangeError(`not a colour: ${text}`);
  const digits = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0'));
  return { hex: `#${digits.join('')}`, alpha: Number(alpha) };
}

function fromHex(digits: string): Color {
  if (digits.length === 3) return { hex: `#${digits.replace(/./g, '$&$&')}`, alpha: 1 };
  const alpha = digits.length === 8 ? Number.parseInt(digits.slice(6), 16) / 255 : 1;
  return { hex: `#${digits.slice(0, 6)}`, alpha };
}

/** Size and weight of a style sheet's font; the family is the report's own. */
export function fontOf(text: string): { readonly size: number; readonly face: typeof REGULAR | typeof BOLD } {
  const size = Number(/([\d.]+)px/.exec(text)?.[1] ?? '10');
  return { size, face: /\b(bold|[6-9]00)\b/.test(text) ? BOLD : REGULAR };
}
