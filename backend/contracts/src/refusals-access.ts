import type { RefusalSentences } from './refusal-sentence';

export const ACCESS_REFUSALS = {
  'not-signed-in': {
    status: 401,
    id: ['Belum masuk', 'Masuk terlebih dahulu; sesi mungkin sudah berakhir.'],
    en: ['Not signed in', 'Sign in first; the session may have ended.'],
  },
  'sign-in-failed': {
    status: 401,
    id: ['Gagal masuk', 'Surel, kata sandi, atau kode tidak cocok.'],
    en: ['Sign-in failed', 'E-mail address, password or code do not match.'],
  },
  'code-required': {
    status: 401,
    id: ['Kode diperlukan', 'Masukkan kode enam angka dari aplikasi autentikator.'],
    en: ['Code required', 'Enter the six digits of your authenticator.'],
  },
  'not-allowed': {
    status: 403,
    id: ['Tidak berwenang', 'Peran Anda di edisi ini tidak mencakup tindakan ini.'],
    en: ['Not allowed', 'Your role in this edition does not cover this act.'],
  },
  'forgery-suspected': {
    status: 403,
    id: ['Permintaan ditolak', 'Permintaan ini tidak membawa tanda dari sesi Anda. Muat ulang halaman.'],
    en: ['Request refused', 'The request does not carry the token of your session. Reload the page.'],
  },
  'password-change-required': {
    status: 403,
    id: ['Ganti kata sandi dahulu', 'Kata sandi awal harus diganti sebelum melanjutkan.'],
    en: ['Change the password first', 'The initial password has to be changed before going on.'],
  },
  'second-factor-required': {
    status: 403,
    id: ['Aktifkan kode autentikator', 'Peran Anda wajib memakai kode autentikator.'],
    en: ['Enrol an authenticator', 'Your role has to use an authenticator.'],
  },
  'password-wrong': {
    status: 422,
    id: ['Kata sandi salah', 'Kata sandi saat ini tidak cocok.'],
    en: ['Wrong password', 'The current password does not match.'],
  },
  'password-too-short': {
    status: 422,
    id: ['Kata sandi terlalu pendek', 'Pakai sedikitnya {min} karakter.'],
    en: ['Password too short', 'Use at least {min} characters.'],
  },
  'password-too-long': {
    status: 422,
    id: ['Kata sandi terlalu panjang', 'Pakai paling banyak {max} karakter.'],
    en: ['Password too long', 'Use at most {max} characters.'],
  },
  'password-breached': {
    status: 422,
    id: ['Kata sandi pernah bocor', 'Kata sandi ini ada di daftar kata sandi yang pernah bocor. Pilih yang lain.'],
    en: ['Password breached', 'This password is on a list of breached passwords. Choose another.'],
  },
  'password-guessable': {
    status: 422,
    id: ['Kata sandi mudah ditebak', 'Jangan memakai nama, surel, nama kompetisi, atau pola berulang.'],
    en: [
      'Password easy to guess',
      'Do not use names, e-mail addresses, the name of the competition or repeated patterns.',
    ],
  },
  'password-unchanged': {
    status: 422,
    id: ['Kata sandi sama', 'Kata sandi baru harus berbeda dari yang lama.'],
    en: ['Password unchanged', 'The new password has to differ from the old one.'],
  },
  'code-wrong': {
    status: 422,
    id: ['Kode tidak cocok', 'Kode salah, kedaluwarsa, atau sudah dipakai.'],
    en: ['Wrong code', 'The code is wrong, has expired or was used already.'],
  },
  'second-factor-already-on': {
    status: 409,
    id: ['Autentikator sudah aktif', 'Lepas autentikator yang lama sebelum memasang yang baru.'],
    en: ['Authenticator already on', 'Remove the old authenticator before adding another.'],
  },
  'second-factor-not-started': {
    status: 409,
    id: ['Belum ada pendaftaran', 'Mulai pendaftaran autentikator terlebih dahulu.'],
    en: ['Enrolment not started', 'Start the enrolment of an authenticator first.'],
  },
  'second-factor-kept': {
    status: 403,
    id: [
      'Autentikator wajib',
      'Peran Anda wajib memakai kode autentikator; mintalah penyelenggara untuk menggantinya.',
    ],
    en: ['Authenticator kept', 'Your role has to use an authenticator; ask an organiser to replace it.'],
  },
  'already-assigned': {
    status: 409,
    id: ['Sudah terdaftar', 'Orang dengan surel ini sudah punya peran di edisi ini.'],
    en: ['Already assigned', 'The person with this e-mail address already has a role in this edition.'],
  },
  'last-organizer': {
    status: 409,
    id: ['Penyelenggara terakhir', 'Edisi harus punya sedikitnya satu penyelenggara yang aktif.'],
    en: ['Last organiser', 'An edition has to keep at least one active organiser.'],
  },
  'belongs-elsewhere': {
    status: 403,
    id: ['Akun dipakai edisi lain', 'Akun ini juga punya peran di edisi yang tidak Anda selenggarakan.'],
    en: ['Account used elsewhere', 'This account also has a role in an edition that you do not organise.'],
  },
  'agency-required': {
    status: 422,
    id: ['Instansi wajib dipilih', 'Peran instansi harus menyebut kode instansinya, dan peran lain tidak boleh.'],
    en: ['Agency required', 'The role of an agency has to name the agency, and no other role may.'],
  },
  'unknown-edition-or-agency': {
    status: 422,
    id: ['Edisi atau instansi tidak dikenal', 'Kode edisi atau kode instansi tidak tercatat.'],
    en: ['Unknown edition or agency', 'The code of the edition or of the agency is not on record.'],
  },
} as const satisfies RefusalSentences;
