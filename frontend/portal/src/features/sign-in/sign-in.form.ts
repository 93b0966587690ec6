import { hidden, pattern, required, schema } from '@angular/forms/signals';
import type { SignIn } from '@anggakara/contracts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Six digits; asked for once the server wants them. */
  readonly code: string;
  readonly asksCode: boolean;
}

export const NO_CREDENTIALS: Credentials = { email: '', password: '', code: '', asksCode: false };

export const SIGN_IN_SCHEMA = schema<Credentials>((path) => {
  required(path.email, { message: $localize`Isi alamat surel.` });
  required(path.password, { message: $localize`Isi kata sandi.` });
  hidden(path.code, ({ valueOf }) => !valueOf(path.asksCode));
  required(path.code, { message: $localize`Isi kode enam angka.` });
  pattern(path.code, /^\s*\d{3}\s?\d{3}\s*$/, { message: $localize`Kode terdiri atas enam angka.` });
});

/** An address is sent without blanks around it, a password exactly as it was typed. */
export function signInOf({ email, password, code, asksCode }: Credentials): SignIn {
  const credentials = { email: email.trim(), password };
  return asksCode ? { ...credentials, code: code.replace(/\s/g, '') } : credentials;
}

/** Where to go after signing in: an address of this portal, never another site's. */
export function returnAddress(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/masuk') ? wanted : '/';
}
