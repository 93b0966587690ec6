import { INITIAL_PASSWORD_HOURS } from '@anggakara/contracts';
import { type Command, parsed } from './command';

/** The first account of a production database; its initial password is printed once. */
export const createOrganizerCommand: Command = {
  usage: 'create-organizer EMAIL [--edition KODE] [--name NAMA]',
  summary:
    'membuat akun penyelenggara (semua edisi, atau edisi yang disebut) dan mencetak kata sandi awalnya sekali;\n' +
    `  kata sandi itu berlaku ${INITIAL_PASSWORD_HOURS} jam; dijalankan lagi, perintah ini menambah edisi yang baru dan\n` +
    '  memperbarui kata sandi awal yang belum dipakai; peran lain di sebuah edisi tidak diganti',
  async run(args) {
    const { values, positionals } = parsed(args, { edition: { type: 'string' }, name: { type: 'string' } }, ['EMAIL']);
    const { organizerAccount } = await import('./organizer-account.js');
    return organizerAccount({ email: positionals[0] ?? '', ...values });
  },
};
