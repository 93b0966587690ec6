import type { UploadStop } from '../../data/export-uploads';

/** Why a file is not being sent, and what to do. */
export function stopText(why: UploadStop): string {
  const texts = {
    'other-file': $localize`Ini bukan berkas yang sama: ukuran atau isinya lain dari bagian yang sudah tiba. Pilih berkas semula, atau batalkan impor ini dan mulai lagi.`,
    unreadable: $localize`Berkas tidak dapat dibaca lagi; mungkin dipindahkan atau diubah. Pilih lagi berkasnya.`,
    'no-digest': $localize`Peramban ini hanya dapat memeriksa berkas pada alamat https atau localhost. Buka halaman ini di alamat seperti itu.`,
  } as const satisfies Record<UploadStop, string>;
  return texts[why];
}
