import { pattern, required, schema } from '@angular/forms/signals';

export interface PasswordAgain {
  readonly password: string;
}

export interface CodeOnly {
  readonly code: string;
}

export interface PasswordAndCode {
  readonly password: string;
  readonly code: string;
}

const SIX_DIGITS = /^\s*\d{3}\s?\d{3}\s*$/;

export const PASSWORD_AGAIN_SCHEMA = schema<PasswordAgain>((path) => {
  required(path.password, { message: $localize`Isi kata sandi Anda.` });
});

export const CODE_SCHEMA = schema<CodeOnly>((path) => {
  required(path.code, { message: $localize`Isi kode enam angka.` });
  pattern(path.code, SIX_DIGITS, { message: $localize`Kode terdiri atas enam angka.` });
});

export const REMOVAL_SCHEMA = schema<PasswordAndCode>((path) => {
  required(path.password, { message: $localize`Isi kata sandi Anda.` });
  required(path.code, { message: $localize`Isi kode enam angka.` });
  pattern(path.code, SIX_DIGITS, { message: $localize`Kode terdiri atas enam angka.` });
});

/** `123 456` as `123456`. */
export function plainCode(code: string): string {
  return code.replace(/\s/g, '');
}
