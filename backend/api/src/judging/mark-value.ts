import type { DecimalString } from '@anggakara/scoring';

/** The one way to write a decimal, which is also how PostgreSQL gives it back: `87.50` is `87.5`, `-0` is `0`. */
export function plainDecimal(value: DecimalString): DecimalString {
  const plain = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return plain === '-0' ? '0' : plain;
}
