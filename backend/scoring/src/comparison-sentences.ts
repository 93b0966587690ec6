import type { Sentence } from './sentence';

export const COMPARISON_SENTENCES = {
  'same-input': {
    id: 'Kedua perhitungan memakai masukan yang sama; hasilnya sama.',
    en: 'Both runs have the same input, and so the same result.',
  },
  'nothing-moved': {
    id: 'Masukannya berbeda, tetapi tidak ada nilai, peringkat, atau hasil yang berubah.',
    en: 'The inputs differ, but no score, rank or outcome changed.',
  },
  rubric: {
    id: 'Instrumen kelompok {group} berubah: {before} menjadi {after}.',
    en: 'The instrument of group {group} changed: {before} to {after}.',
  },
  entered: { id: 'Masuk ke dalam yang terpilih: {entries}.', en: 'Newly selected: {entries}.' },
  left: { id: 'Keluar dari yang terpilih: {entries}.', en: 'No longer selected: {entries}.' },
  'promoted-reserve': {
    id: '{entry}, cadangan ke-{place}, naik ke tempat yang terbuka.',
    en: '{entry}, reserve {place}, moves up to the place that is open now.',
  },
  'promoted-class': {
    id: '{entry} naik ke tempat yang terbuka bagi kelas {class}; sebelumnya kelas itu penuh.',
    en: '{entry} moves up to a place that is open for class {class} now, which was full before.',
  },
  'promoted-kept': {
    id: '{entry} naik ke tempat yang terbuka; sebelumnya tempat yang tersisa disediakan bagi kelas {classes}.',
    en: '{entry} moves up to the place that is open now; before, what was left was kept for class {classes}.',
  },
  moved: {
    id: '{entry}: nilai {scoreBefore} → {scoreAfter} ({difference}), peringkat {rankBefore} → {rankAfter}, karena:',
    en: '{entry}: score {scoreBefore} → {scoreAfter} ({difference}), rank {rankBefore} → {rankAfter}, because:',
  },
  mark: {
    id: '{name} {from} → {to}: sumbangannya {before} → {after} ({difference}).',
    en: '{name} {from} → {to}: its part {before} → {after} ({difference}).',
  },
  metric: {
    id: '{name} {valueBefore} ({fractionBefore}) → {valueAfter} ({fractionAfter}), poin {from} → {to}: sumbangannya {before} → {after} ({difference}).',
    en: '{name} {valueBefore} ({fractionBefore}) → {valueAfter} ({fractionAfter}), points {from} → {to}: its part {before} → {after} ({difference}).',
  },
  'passed-by': {
    id: '{entry}: nilai tetap {scoreAfter}, peringkat {rankBefore} → {rankAfter}, karena dilewati {others}.',
    en: '{entry}: score still {scoreAfter}, rank {rankBefore} → {rankAfter}, because {others} went past it.',
  },
  passed: {
    id: '{entry}: nilai tetap {scoreAfter}, peringkat {rankBefore} → {rankAfter}, karena {others} turun.',
    en: '{entry}: score still {scoreAfter}, rank {rankBefore} → {rankAfter}, because {others} fell behind it.',
  },
  chain: {
    id: '{entry}: nilai tetap {scoreAfter}, peringkat {rankBefore} → {rankAfter}, karena rantai pemutus memutuskan lain.',
    en: '{entry}: score still {scoreAfter}, rank {rankBefore} → {rankAfter}, because the tie chain decides otherwise.',
  },
  outcome: {
    id: '{entry}: nilai {scoreAfter} dan peringkat {rankAfter} tetap, hasilnya berubah.',
    en: '{entry}: score {scoreAfter} and rank {rankAfter} are the same, the outcome is another one.',
  },
  ranked: {
    id: '{entry}: kini diperingkat, nilai {scoreAfter}, peringkat {rankAfter}.',
    en: '{entry}: now ranked, score {scoreAfter}, rank {rankAfter}.',
  },
  unranked: {
    id: '{entry}: tidak lagi diperingkat; sebelumnya nilai {scoreBefore}, peringkat {rankBefore}.',
    en: '{entry}: no longer ranked; before, score {scoreBefore}, rank {rankBefore}.',
  },
  'still-unranked': { id: '{entry}: tetap tidak diperingkat.', en: '{entry}: still not ranked.' },
} as const satisfies Record<string, Sentence>;
