/** Bytes that mean something in a table. */
export const LF: u8 = 0x0a;
export const CR: u8 = 0x0d;
export const SPACE: u8 = 0x20;
export const QUOTE: u8 = 0x22;
export const HASH: u8 = 0x23;
export const MINUS: u8 = 0x2d;
export const POINT: u8 = 0x2e;
export const SLASH: u8 = 0x2f;
export const ZERO: u8 = 0x30;
export const COLON: u8 = 0x3a;
export const AT: u8 = 0x40;

export function isDigit(byte: u8): bool {
  return <u8>(byte - ZERO) <= 9;
}

/** The first `length` of eight bytes; what stands behind them may be anything. */
export function firstOf(eight: u64, length: usize): u64 {
  return length >= 8 ? eight : eight & (((<u64>1) << ((<u64>length) << 3)) - 1);
}

/** Whether two ranges hold the same bytes, eight at a time. */
export function isSame(a: usize, b: usize, length: usize): bool {
  let from: usize = 0;
  for (; from + 8 <= length; from += 8) if (load<u64>(a + from) !== load<u64>(b + from)) return false;
  return firstOf(load<u64>(a + from) ^ load<u64>(b + from), length - from) === 0;
}
