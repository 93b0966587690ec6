import type {
  CalendarBystanderView,
  CalendarEffectView,
  CalendarSpanKind,
  CalendarWarningView,
  WorkingDayCounts,
} from '@anggakara/contracts';
import { countText } from '../../ui/format';

export function spanKindText(kind: CalendarSpanKind): string {
  const texts = {
    stage: $localize`lamanya tahap`,
    'official-duration': $localize`lama resmi`,
    'cut-off': $localize`hari libur di sekitar batas angka terdokumentasi`,
  } as const satisfies Record<CalendarSpanKind, string>;
  return texts[kind];
}

/** `5 (4)`: both ends counted, and in brackets without the first day. */
export function countsText(counts: WorkingDayCounts | null): string {
  if (counts === null) return $localize`belum dapat dihitung`;
  return `${countText(counts.inclusive)} (${countText(counts.elapsed)})`;
}

export function effectPlace({ name, edition }: CalendarEffectView): string {
  return edition === null ? name : `${name} - ${edition}`;
}

/** Why something stands although the calendar changes. */
export function bystanderText({ kind, count }: CalendarBystanderView): string {
  const n = countText(count);
  const texts = {
    'submitted-claims': $localize`Klaim terkirim: ${n}. Jumlah harinya dinyatakan instansi dan tidak dihitung ulang.`,
    runs: $localize`Perhitungan nilai: ${n}. Masukannya tersegel dan tidak memuat kalender.`,
    deadlines: $localize`Jadwal tahap: ${n}. Tenggat adalah tanggal dan jam; kalender tidak memindahkannya.`,
  } as const satisfies Record<CalendarBystanderView['kind'], string>;
  return texts[kind];
}

export function warningText({ code, facts }: CalendarWarningView): string {
  const fact = (name: string): string => factText(facts[name]);
  const texts: Record<CalendarWarningView['code'], () => string> = {
    'locked-stage-moves': () =>
      $localize`Tahap ${fact('name')} (${fact('edition')}) sudah dikunci; lamanya akan terbaca ${fact('after')} hari kerja, semula ${fact('before')}.`,
    'official-duration-breaks': () =>
      $localize`Lama resmi ${fact('name')} tercetak ${fact('printed')} hari kerja dan akan terhitung ${fact('after')}. Periksa kembali keputusannya.`,
    'official-run-stands': () =>
      $localize`Perhitungan resmi nomor ${fact('run')} (${fact('edition')}, tahap ${fact('stage')}) dibuat saat versi ${fact('version')} berlaku dan tetap seperti adanya.`,
    'year-opened': () =>
      $localize`Tahun ${fact('year')} mulai tercatat dengan hari libur: ${fact('days')}. Pastikan seluruh keputusan tahun itu sudah dimasukkan.`,
    'year-lost': () => $localize`Tahun ${fact('year')} tidak lagi tercatat dan tidak dapat dihitung.`,
  };
  return texts[code]();
}

function factText(fact: unknown): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '-';
}
