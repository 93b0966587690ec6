import { normalInverse } from './elementary';
import type { Generator } from '../splitmix64';

/** 2^-54: half of what uniform numbers are whole multiples of. */
export const HALF_STEP = 1 / 18014398509481984;

/** A standard normal number; the uniform one is taken at the middle of its step, so that it is never 0. */
export function normal({ uniform }: Generator): number {
  return normalInverse(uniform() + HALF_STEP);
}
