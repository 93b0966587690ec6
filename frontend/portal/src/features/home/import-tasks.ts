import type { ComplaintImportState, ComplaintImportView } from '@anggakara/contracts';
import type { Task } from './task';

interface Waiting {
  readonly title: (file: string) => string;
  readonly detail: () => string;
}

/** What each state waits for; the others wait for nobody. */
const WAITING: Readonly<Partial<Record<ComplaintImportState, Waiting>>> = {
  uploading: {
    title: (file) => $localize`Impor ${file} belum selesai diunggah`,
    detail: () => $localize`Pilih lagi berkasnya; yang sudah tiba tidak dikirim ulang.`,
  },
  choosing: {
    title: (file) => $localize`Impor ${file} menunggu pilihan lembar`,
    detail: () => $localize`Pilih lembar yang memuat aduan.`,
  },
  recognised: {
    title: (file) => $localize`Impor ${file} menunggu pemetaan`,
    detail: () => $localize`Nyatakan arti kolom dan katanya, lalu periksa semua baris.`,
  },
  checked: {
    title: (file) => $localize`Impor ${file} menunggu keputusan`,
    detail: () => $localize`Belum ada yang disimpan: simpan aduannya, atau perbaiki berkasnya.`,
  },
};

/** Imports that go no further without a person, as tasks. */
export function importTasks(
  edition: string,
  imports: readonly Pick<ComplaintImportView, 'id' | 'fileName' | 'state'>[],
): readonly Task[] {
  return imports.flatMap(({ id, fileName, state }) => {
    const waiting = WAITING[state];
    if (waiting === undefined) return [];
    const link = ['/edisi', edition, 'aduan', id];
    const act = $localize`Lanjutkan impor`;
    return [{ title: waiting.title(fileName), detail: waiting.detail(), state: 'now', link, act }];
  });
}
