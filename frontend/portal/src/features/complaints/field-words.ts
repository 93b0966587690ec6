import type { ComplaintField, DateOrder } from '@anggakara/contracts';

/** What a column can mean. */
export function fieldText(field: ComplaintField): string {
  return FIELDS[field]();
}

const FIELDS = {
  ticket: () => $localize`Nomor tiket`,
  agency: () => $localize`Instansi`,
  received: () => $localize`Tanggal masuk`,
  dispositioned: () => $localize`Tanggal disposisi`,
  firstFollowUp: () => $localize`Tanggal tindak lanjut pertama`,
  closed: () => $localize`Tanggal selesai`,
  status: () => $localize`Status`,
  classification: () => $localize`Klasifikasi`,
  category: () => $localize`Kategori aduan`,
  channel: () => $localize`Saluran`,
  visibility: () => $localize`Terbuka, anonim, atau rahasia`,
  autoClosed: () => $localize`Ditutup otomatis`,
  reopened: () => $localize`Dibuka kembali`,
  satisfaction: () => $localize`Kepuasan (1 sampai 5)`,
} as const satisfies Record<ComplaintField, () => string>;

export function dateOrderText(order: DateOrder): string {
  return ORDERS[order]();
}

const ORDERS = {
  'day-month-year': () => $localize`Hari, bulan, tahun (31/12/2025)`,
  'month-day-year': () => $localize`Bulan, hari, tahun (12/31/2025)`,
  'year-month-day': () => $localize`Tahun, bulan, hari (2025-12-31)`,
  serial: () => $localize`Bilangan hari lembar kerja (46022)`,
} as const satisfies Record<DateOrder, () => string>;
