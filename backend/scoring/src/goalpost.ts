import type { Goalposts } from './rubric';
import { clipped, difference, exact, HUNDRED, product, quotient, ZERO, type Rational } from './rational';

/** 0 at one post, 100 at the other, linear between and clipped outside. (docs/rules/metrics.md 9) */
export function goalpostPoints(value: Rational, posts: Goalposts): Rational {
  const zeroAt = exact(posts.zeroAt);
  const share = quotient(difference(value, zeroAt), difference(exact(posts.fullAt), zeroAt));
  return clipped(product(share, HUNDRED), ZERO, HUNDRED);
}
