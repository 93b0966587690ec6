/** A decimal as text, `87.50`: optional minus, digits, optionally a point and digits. Never a float, never an exponent. */
export type DecimalString = string;
