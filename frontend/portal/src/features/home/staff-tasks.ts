import type { DocumentView } from '@anggakara/contracts';
import type { Task } from './task';

/** The queue of documents in a few lines: what failed, what is being made, what can be fetched. */
export function staffTasks(edition: string, documents: readonly DocumentView[]): readonly Task[] {
  const link = ['/edisi', edition, 'dokumen'];
  const count = (...states: readonly DocumentView['state'][]): number =>
    documents.filter(({ state }) => states.includes(state)).length;
  const [failed, running, ready] = [count('failed'), count('waiting', 'making'), count('ready')];
  const failure: Task = {
    title: $localize`${failed} dokumen gagal dibuat`,
    detail: $localize`Sebabnya tertulis di daftar dokumen; pesan lagi setelah dibetulkan.`,
    state: 'now',
    link,
    act: $localize`Lihat`,
  };
  const making: Task = {
    title: $localize`${running} dokumen sedang dibuat`,
    detail: $localize`Berjalan di latar; halaman boleh ditinggalkan.`,
    state: 'running',
    link,
    act: $localize`Pantau`,
  };
  const done: Task = {
    title: $localize`${ready} dokumen siap diunduh`,
    detail: $localize`Laporan hasil evaluasi, laporan metrik instansi, dan buku peringkat dipesan dari halaman dokumen.`,
    state: ready === 0 && failed + running === 0 ? 'now' : 'done',
    link,
    act: $localize`Buka dokumen`,
  };
  return [...(failed > 0 ? [failure] : []), ...(running > 0 ? [making] : []), done];
}
