import { maxLength, minLength, required, schema, validate } from '@angular/forms/signals';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH, type ChangePassword } from '@anggakara/contracts';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly repeated: string;
}

export const NO_PASSWORDS: PasswordChange = { currentPassword: '', newPassword: '', repeated: '' };

/** Whether a password was breached or is easy to guess is the server's to say. */
export const PASSWORD_SCHEMA = schema<PasswordChange>((path) => {
  required(path.currentPassword, { message: $localize`Isi kata sandi saat ini.` });
  required(path.newPassword, { message: $localize`Isi kata sandi baru.` });
  minLength(path.newPassword, PASSWORD_MIN_LENGTH, {
    message: $localize`Pakai sedikitnya ${PASSWORD_MIN_LENGTH} karakter.`,
  });
  maxLength(path.newPassword, PASSWORD_MAX_LENGTH, {
    message: $localize`Pakai paling banyak ${PASSWORD_MAX_LENGTH} karakter.`,
  });
  validate(path.newPassword, ({ value, valueOf }) =>
    value() !== '' && value() === valueOf(path.currentPassword)
      ? { kind: 'unchanged', message: $localize`Kata sandi baru harus berbeda dari yang lama.` }
      : undefined,
  );
  validate(path.repeated, ({ value, valueOf }) =>
    value() === valueOf(path.newPassword)
      ? undefined
      : { kind: 'differs', message: $localize`Ulangan tidak sama dengan kata sandi baru.` },
  );
});

export function changeOf({ currentPassword, newPassword }: PasswordChange): ChangePassword {
  return { currentPassword, newPassword };
}
