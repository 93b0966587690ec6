const MASK = (1n << 64n) - 1n;
const STEP_HIGH = 0x9e3779b9;
const STEP_LOW = 0x7f4a7c15;
const FIRST_HIGH = 0xbf58476d;
const FIRST_LOW = 0x1ce4e5b9;
const SECOND_HIGH = 0x94d049bb;
const SECOND_LOW = 0x133111eb;
const HALF = 0xffff;
const WORD = 2 ** 32;

export interface Generator {
  /** 64 bits. */
  readonly next: () => bigint;
  /** In [0, 1), 53 bits. */
  readonly uniform: () => number;
}

/** A 64-bit number as two unsigned halves: whole 64-bit integers cost several times as much. */
interface Word {
  readonly high: number;
  readonly low: number;
}

/** The specified generator, so that drawn numbers are the same everywhere. (docs/rules/canonical-form.md 6) */
export function splitmix64(seed: bigint): Generator {
  let [high, low] = [Number((seed & MASK) >> 32n), Number(seed & 0xffffffffn)];
  const draw = (): Word => {
    const sum = low + STEP_LOW;
    high = (high + STEP_HIGH + (sum >= WORD ? 1 : 0)) >>> 0;
    low = sum >>> 0;
    const first = times(folded({ high, low }, 30), { high: FIRST_HIGH, low: FIRST_LOW });
    return folded(times(folded(first, 27), { high: SECOND_HIGH, low: SECOND_LOW }), 31);
  };
  return {
    next: () => {
      const word = draw();
      return (BigInt(word.high) << 32n) | BigInt(word.low);
    },
    uniform: () => {
      const word = draw();
      return (word.high * 2 ** 21 + (word.low >>> 11)) / 2 ** 53;
    },
  };
}

/** x ^ (x >>> bits), for fewer than 32 bits. */
function folded({ high, low }: Word, bits: number): Word {
  const shiftedLow = ((low >>> bits) | (high << (32 - bits))) >>> 0;
  return { high: (high ^ (high >>> bits)) >>> 0, low: (low ^ shiftedLow) >>> 0 };
}

/** The product's last 64 bits. */
function times(a: Word, b: Word): Word {
  const [aLow, aHigh, bLow, bHigh] = [a.low & HALF, a.low >>> 16, b.low & HALF, b.low >>> 16];
  const lows = aLow * bLow;
  const middle = aHigh * bLow + (lows >>> 16);
  const other = aLow * bHigh + (middle & HALF);
  const carried = aHigh * bHigh + Math.floor(middle / 2 ** 16) + Math.floor(other / 2 ** 16);
  const high = carried + Math.imul(a.high, b.low) + Math.imul(a.low, b.high);
  return { high: high >>> 0, low: (((other & HALF) << 16) | (lows & HALF)) >>> 0 };
}
