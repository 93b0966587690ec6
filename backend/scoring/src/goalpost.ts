import type { Goalposts } from './rubric';
import { signOf } from './integer';
import { compared, difference, exact, HUNDRED, ONE, product, quotient, ZERO, type Rational } from './rational';

/** Where the points begin, and how far it is from there to all of them; below zero where less is better. */
export interface Span {
  readonly zeroAt: Rational;
  readonly length: Rational;
}

export function spanOf(posts: Goalposts): Span {
  const zeroAt = exact(posts.zeroAt);
  return { zeroAt, length: difference(exact(posts.fullAt), zeroAt) };
}

/** 0 at one post, 100 at the other, linear between and clipped outside. (docs/rules/metrics.md 9) */
export function goalpostPoints(value: Rational, posts: Goalposts): Rational {
  return pointsInSpan(value, spanOf(posts));
}

/** The same for many values between the same posts. */
export function pointsInSpan(value: Rational, { zeroAt, length }: Span): Rational {
  const way = difference(value, zeroAt);
  if (signOf(way.numerator) !== signOf(length.numerator)) return ZERO;
  const share = quotient(way, length);
  return compared(share, ONE) >= 0 ? HUNDRED : product(share, HUNDRED);
}
