const MASK = (1n << 64n) - 1n;
const HALF = 0xffff;
const WORD = 2 ** 32;

export interface Generator {
  /** 64 bits. */
  readonly next: () => bigint;
  /** In [0, 1), 53 bits. */
  readonly uniform: () => number;
  /** The uniform number that comes after so many others, 0 for the next one, without drawing it; fewer than 2^52. */
  readonly uniformAfter: (count: number) => number;
}

/** A 64-bit number as two halves of 32 bits, whose signs say nothing: longer whole numbers cost several times as much. */
interface Word {
  readonly high: number;
  readonly low: number;
}

const STEP: Word = { high: 0x9e3779b9 | 0, low: 0x7f4a7c15 };
const FIRST: Word = { high: 0xbf58476d | 0, low: 0x1ce4e5b9 };
const SECOND: Word = { high: 0x94d049bb | 0, low: 0x133111eb };

/** The specified generator, so that drawn numbers are the same everywhere. (docs/rules/canonical-form.md 6) */
export function splitmix64(seed: bigint): Generator {
  let [high, low] = [Number((seed & MASK) >> 32n) | 0, Number(seed & 0xffffffffn) | 0];
  const draw = (): Word => {
    const sum = (low + STEP.low) | 0;
    high = (high + STEP.high + carried(sum, low)) | 0;
    low = sum;
    return mixed(high, low);
  };
  return {
    next: () => {
      const word = draw();
      return (BigInt(word.high >>> 0) << 32n) | BigInt(word.low >>> 0);
    },
    uniform: () => uniformOf(draw()),
    uniformAfter: (count) => {
      const stepsHigh = Math.floor((count + 1) / WORD) | 0;
      const stepsLow = (count + 1) | 0;
      const sum = (low + Math.imul(stepsLow, STEP.low)) | 0;
      return uniformOf(mixed((high + productHigh(stepsHigh, stepsLow, STEP) + carried(sum, low)) | 0, sum));
    },
  };
}

function uniformOf({ high, low }: Word): number {
  return ((high >>> 0) * 2 ** 21 + (low >>> 11)) / 2 ** 53;
}

/** What a sum of two low halves carries to the high ones. */
function carried(sum: number, part: number): number {
  return sum >>> 0 < part >>> 0 ? 1 : 0;
}

/** Thrice x ^ (x >>> bits), twice times a number between; objects on the way would cost more than the arithmetic. */
function mixed(stateHigh: number, stateLow: number): Word {
  const high = stateHigh ^ (stateHigh >>> 30);
  const low = stateLow ^ ((stateLow >>> 30) | (stateHigh << 2));
  const firstHigh = productHigh(high, low, FIRST);
  const firstLow = Math.imul(low, FIRST.low);
  const middleHigh = firstHigh ^ (firstHigh >>> 27);
  const middleLow = firstLow ^ ((firstLow >>> 27) | (firstHigh << 5));
  const secondHigh = productHigh(middleHigh, middleLow, SECOND);
  const secondLow = Math.imul(middleLow, SECOND.low);
  return { high: secondHigh ^ (secondHigh >>> 31), low: secondLow ^ ((secondLow >>> 31) | (secondHigh << 1)) };
}

/** The high half of the product's last 64 bits. */
function productHigh(high: number, low: number, factor: Word): number {
  const aLow = low & HALF;
  const aHigh = low >>> 16;
  const bLow = factor.low & HALF;
  const bHigh = factor.low >>> 16;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const other = (Math.imul(aLow, bHigh) + (middle & HALF)) | 0;
  const carry = (Math.imul(aHigh, bHigh) + (middle >>> 16) + (other >>> 16)) | 0;
  return (carry + Math.imul(high, factor.low) + Math.imul(low, factor.high)) | 0;
}
