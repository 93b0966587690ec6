import { countText } from '../../ui/format';
import type { SealRefusal, SealReport, SealStep } from '../../data/seal-report';

export const STEPS: Readonly<Record<SealStep, () => string>> = {
  reading: () => $localize`Membaca berkas ...`,
  hashing: () => $localize`Menghitung hash bahan dan hasil ...`,
  computing: () => $localize`Menghitung ulang hasil ...`,
};

const BEGINS: Readonly<Record<SealStep, number>> = { reading: 0, hashing: 10, computing: 40 };
const ENDS: Readonly<Record<SealStep, number>> = { reading: 10, hashing: 40, computing: 100 };

/** Whole per cent of the whole check. */
export function percentOf({ step, share }: { readonly step: SealStep; readonly share: number }): number {
  return Math.floor(BEGINS[step] + share * (ENDS[step] - BEGINS[step]));
}

export const REFUSALS: Readonly<Record<SealRefusal, () => string>> = {
  'too-large': () =>
    $localize`Berkas lebih besar dari 40 MB. Hasil satu edisi tidak sebesar itu, jadi berkas ini tidak dibaca.`,
  'not-json': () => $localize`Berkas ini bukan JSON. Pilih berkas yang namanya berakhir dengan .sealed.json.`,
  'wrong-format': () =>
    $localize`Berkas ini bukan berkas tersegel: formatnya bukan anggakara.sealed/1. Unduh berkasnya dari halaman hasil hitung.`,
  malformed: () =>
    $localize`Isi berkas tidak tersusun seperti berkas tersegel, jadi tidak ada yang dapat dihitung. Unduh ulang berkasnya.`,
  'no-digest': () =>
    $localize`Peramban ini hanya dapat menghitung SHA-256 pada alamat https atau localhost. Buka halaman ini di alamat seperti itu.`,
  failed: () => $localize`Pemeriksaan terhenti sebelum selesai. Muat ulang halaman ini, lalu coba lagi.`,
};

type Verdict = Extract<SealReport, { kind: 'checked' }>['verdict'];
type Difference = Extract<Verdict, { kind: 'different' }>['difference'];

/** What a verdict says in one sentence. */
export function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'same':
      return $localize`Bahan di dalam berkas dihitung ulang di peramban Anda; hasilnya sama, bita demi bita.`;
    case 'other-engine':
      return $localize`Hasil ini dibuat mesin nilai ${verdict.stated}, sedangkan halaman ini memakai ${verdict.ours}. Periksa dengan versi yang sama.`;
    case 'input-unsound':
      return $localize`Bahan di dalam berkas tidak dapat dihitung: ada ${countText(verdict.count)} masalah.`;
    case 'different':
      return differenceText(verdict.difference);
  }
}

function differenceText({ path }: Difference): string {
  if (path === 'inputHash') return $localize`Bahan di dalam berkas bukan bahan yang disegel: hashnya lain.`;
  if (path === 'resultHash') return $localize`Hasil di dalam berkas bukan hasil yang disegel: hashnya lain.`;
  return $localize`Hasil di dalam berkas tidak sama dengan hasil hitung ulang. Perbedaan pertama ada pada ${path}.`;
}

const MOST_SHOWN = 160;

/** A value of the document, cut where it is long. */
export function shownValue(text: string | null): string {
  if (text === null) return $localize`tidak ada`;
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} ...` : text;
}
