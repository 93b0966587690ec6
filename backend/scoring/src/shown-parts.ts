import { byText } from './order';
import { compared, total, type Rational } from './rational';
import { ticks } from './rounding';

/**
 * The parts as whole ticks of 10^-places that sum to their rounded sum: each rounded down, the missing last ticks to those
 * that lost most, equals by code. (docs/rules/numbers.md 6)
 */
export function shownParts(parts: ReadonlyMap<string, Rational>, places: number): ReadonlyMap<string, bigint> {
  const floors = [...parts].map(([code, value]) => ({ code, ...floorOf(value, places) }));
  const sum = floors.reduce((subtotal, { floor }) => subtotal + floor, 0n);
  const missing = Number(ticks(total([...parts.values()]), places) - sum);
  const raised = new Set(
    floors
      .toSorted((a, b) => compared(b.rest, a.rest) || byText(a.code, b.code))
      .slice(0, missing)
      .map(({ code }) => code),
  );
  return new Map(floors.map(({ code, floor }) => [code, raised.has(code) ? floor + 1n : floor]));
}

/** The ticks below a value, and what is left of it in ticks. */
function floorOf(value: Rational, places: number): { readonly floor: bigint; readonly rest: Rational } {
  const scaled = value.numerator * 10n ** BigInt(places);
  const cut = scaled / value.denominator;
  const floor = cut * value.denominator > scaled ? cut - 1n : cut;
  return { floor, rest: { numerator: scaled - floor * value.denominator, denominator: value.denominator } };
}
