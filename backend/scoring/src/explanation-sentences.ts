import type { Sentence } from './sentence';

/** What is said of a standing and an outcome. */
export const STANDING_SENTENCES = {
  ranked: {
    id: 'Peringkat {rank} dari {ranked} peserta kelompok {group} yang diperingkat, dengan nilai {score}.',
    en: 'Rank {rank} of the {ranked} ranked entries of group {group}, with a score of {score}.',
  },
  'below-quorum': {
    id: 'Belum diperingkat: {counted} lembar nilai dapat dihitung, sedangkan kuorumnya {needed}.',
    en: 'Not ranked: {counted} sheets could be counted, and the quorum is {needed}.',
  },
  'too-little-applicable': {
    id: 'Belum diperingkat: bobot yang berlaku bagi peserta ini kurang dari {needed} % dari seluruhnya.',
    en: 'Not ranked: the weight that applies to this entry is less than {needed} % of the whole.',
  },
  'too-few-to-trim': {
    id: 'Belum diperingkat: {counted} lembar nilai dapat dihitung, sedangkan rata-rata terpangkas memerlukan {needed}.',
    en: 'Not ranked: {counted} sheets could be counted, and the trimmed mean needs {needed}.',
  },
  withdrawn: {
    id: 'Tidak diperingkat karena mengundurkan diri.',
    en: 'Not ranked, because it has withdrawn.',
  },
  disqualified: { id: 'Tidak diperingkat karena didiskualifikasi.', en: 'Not ranked, because it is disqualified.' },
  selected: {
    id: 'Terpilih menurut peringkat; kelompok {group} mempunyai {places} tempat.',
    en: 'Selected by rank; group {group} has {places} places.',
  },
  'selected-by-ruling': {
    id: 'Terpilih berdasarkan keputusan pleno; kelompok {group} mempunyai {places} tempat.',
    en: 'Selected by a ruling of the plenary; group {group} has {places} places.',
  },
  won: {
    id: 'Pemenang kategori {category}: tempat {place} dari {places}, dengan nilai {score}.',
    en: 'Winner of the category {category}: place {place} of {places}, with a score of {score}.',
  },
  'won-by-ruling': {
    id: 'Pemenang kategori {category} berdasarkan keputusan pleno: tempat {place} dari {places}, dengan nilai {score}.',
    en: 'Winner of the category {category} by a ruling of the plenary: place {place} of {places}, with a score of {score}.',
  },
  'tied-at-cut': {
    id: 'Nilai sama di batas: {entries} memperebutkan {freePlaces} tempat. Hasil menunggu keputusan pleno; nama, kode, dan waktu tidak pernah menentukan.',
    en: 'Tied at the cut: {entries} are equal for {freePlaces} places. The result waits for a ruling; name, code and time never decide.',
  },
  'tied-in-category': {
    id: 'Nilai sama di batas kategori {category}: {entries} memperebutkan {freePlaces} tempat. Hasil menunggu keputusan pleno; nama, kode, dan waktu tidak pernah menentukan.',
    en: 'Tied at the cut of the category {category}: {entries} are equal for {freePlaces} places. The result waits for a ruling; name, code and time never decide.',
  },
  'below-cut': {
    id: 'Tidak terpilih: {places} tempat kelompok {group} terisi oleh peserta di atasnya.',
    en: 'Not selected: the {places} places of group {group} went to entries above it.',
  },
  ruling: {
    id: 'Tidak terpilih berdasarkan keputusan pleno.',
    en: 'Not selected, by a ruling of the plenary.',
  },
  'no-places': {
    id: 'Tidak ada tempat bagi kelompok {group} pada edisi ini.',
    en: 'Group {group} has no places in this edition.',
  },
  column: {
    id: 'Kolom kategori {category}: nilai {score}, peringkat {rank} dari {ranked}.',
    en: 'Column of the category {category}: score {score}, rank {rank} of {ranked}.',
  },
  assignment: {
    id: 'Pemenang tiap kategori dipilih sehingga jumlah nilai para pemenang kelompok ini paling tinggi dan tidak ada yang menang dua kali.',
    en: 'The winners of the categories are chosen so that the sum of the winning scores of the group is highest and nobody wins twice.',
  },
} as const satisfies Record<string, Sentence>;

/** What is said of a score, a tie and a cut. */
export const SCORE_SENTENCES = {
  panel: {
    id: 'Nilai dihitung dari {counted} lembar nilai yang terkunci dan lengkap; tiap kriteria memakai rata-ratanya.',
    en: 'The score comes from {counted} locked and complete sheets; each criterion takes their mean.',
  },
  recused: {
    id: '{recused} penilai mengundurkan diri dari menilai peserta ini: tidak dihitung sebagai nol, jumlah penilainya berkurang.',
    en: '{recused} jurors stood aside for this entry: not counted as zero, the number of jurors is smaller.',
  },
  'mean-of-columns': {
    id: 'Urutan kelompok memakai rata-rata kolom bobot: {columns}.',
    en: 'The order of the group takes the mean of the weight columns: {columns}.',
  },
  mark: { id: '{name}: rata-rata {score}, menyumbang {part}.', en: '{name}: mean {score}, gives {part}.' },
  metric: {
    id: '{name}: {value} ({fraction}), {points} poin dari 100, menyumbang {part}.',
    en: '{name}: {value} ({fraction}), {points} points of 100, gives {part}.',
  },
  'not-submitted': {
    id: '{name}: belum disampaikan, dihitung 0.',
    en: '{name}: not submitted, counts 0.',
  },
  invalid: {
    id: '{name}: tidak dapat dihitung dari angka yang disampaikan, dihitung 0.',
    en: '{name}: cannot be computed from what was submitted, counts 0.',
  },
  'not-applicable': {
    id: '{name}: tidak berlaku; bobotnya dibagikan kepada kriteria lain di kelompok yang sama.',
    en: '{name}: does not apply; its weight goes to the other criteria of the same group.',
  },
  sum: {
    id: 'Jumlahnya {sum}, dibulatkan {places} desimal menjadi {score}.',
    en: 'The sum is {sum}, rounded to {places} decimals: {score}.',
  },
  alone: {
    id: 'Nilai ini tidak dimiliki peserta lain di kelompoknya, jadi rantai pemutus tidak diperlukan.',
    en: 'No other entry of the group has this score, so the tie chain was not needed.',
  },
  separated: {
    id: 'Nilai {score} dimiliki lebih dari satu peserta; yang memutuskan adalah unsur ke-{place} rantai pemutus, {element}: {value}.',
    en: 'More than one entry has the score {score}; element {place} of the tie chain decided, {element}: {value}.',
  },
  shared: {
    id: 'Nilai dan seluruh rantai pemutus ({elements}) sama dengan {others}; peringkat {rank} dipegang bersama.',
    en: 'Score and the whole tie chain ({elements}) equal those of {others}; rank {rank} is shared.',
  },
  cut: {
    id: 'Batas: {against}, peringkat {rank}, nilai {score}. Selisih sebelum pembulatan {difference}, terdiri atas:',
    en: 'The cut: {against}, rank {rank}, score {score}. The difference before rounding is {difference}, made of:',
  },
  behind: { id: '{name}: kurang {difference}.', en: '{name}: {difference} less.' },
  ahead: { id: '{name}: lebih {difference}.', en: '{name}: {difference} more.' },
  needed: {
    id: 'Untuk terpilih diperlukan nilai di atas {score}, atau {score} dengan rantai pemutus yang lebih baik.',
    en: 'To be selected it needed a score above {score}, or {score} with a better tie chain.',
  },
  'needed-in': {
    id: 'Bila yang lain tetap, selisih itu tertutup dengan {name} {needed} (sekarang {now}).',
    en: 'With all else equal, {name} at {needed} would have made up the difference (it is {now}).',
  },
} as const satisfies Record<string, Sentence>;

/** What is said of the rules behind it all. */
export const RULE_SENTENCES = {
  rule: {
    id: 'Aturan: instrumen {code} versi {version}, mesin penilaian {engine}. Pembulatan setengah menjauhi nol: metrik {metric}, tahap {stage}, nilai akhir {final} desimal.',
    en: 'Rules: instrument {code} version {version}, scoring engine {engine}. Rounding is half away from zero: metrics {metric}, stage {stage}, final score {final} decimals.',
  },
  documented: { id: 'Terdokumentasi: {what} ({source}).', en: 'Documented: {what} ({source}).' },
  assumption: { id: 'Asumsi: {what}. {reason}', en: 'Assumption: {what}. {reason}' },
  input: { id: 'SHA-256 masukan: {hash}.', en: 'SHA-256 of the input: {hash}.' },
} as const satisfies Record<string, Sentence>;

/** Names of what has no name of its own in a rubric. */
export const NAMES = {
  weights: { id: 'bobot kolom {column}', en: 'the weights of the column {column}' },
  'ranked-by': { id: 'kolom yang mengurutkan kelompok', en: 'the columns that order the group' },
  panel: { id: 'nilai panel sebagai rata-rata', en: 'the panel score as a mean' },
  final: { id: 'nilai akhir dari beberapa tahap', en: 'the final score made of several stages' },
  'panel-trim': { id: 'nilai panel sebagai rata-rata terpangkas', en: 'the panel score as a trimmed mean' },
  'panel-median': { id: 'nilai panel sebagai median', en: 'the panel score as a median' },
  'panel-rank-points': { id: 'nilai panel sebagai poin peringkat', en: 'the panel score as points for ranks' },
  quorum: { id: 'kuorum {sheets} lembar nilai', en: 'the quorum of {sheets} sheets' },
  'least-applicable': {
    id: 'bobot berlaku paling sedikit {percent} %',
    en: 'at least {percent} % of weight applicable',
  },
  rounding: { id: 'pembulatan', en: 'the rounding' },
  'tie-chain': { id: 'rantai pemutus nilai sama', en: 'the tie chain' },
  goalposts: { id: 'batas nilai {metrics}', en: 'the goalposts of {metrics}' },
  'carried-score': { id: 'nilai tahap {stage}', en: 'the score of the stage {stage}' },
  'median-juror-total': { id: 'median nilai penilai', en: 'the median of the juror totals' },
  'lower-bound': {
    id: 'batas bawah persentase selesai ({metric})',
    en: 'the lower bound of the resolved rate ({metric})',
  },
  VALUE: { id: 'dihitung', en: 'computed' },
  NOT_SUBMITTED: { id: 'belum disampaikan', en: 'not submitted' },
  NOT_APPLICABLE: { id: 'tidak berlaku', en: 'not applicable' },
  INVALID: { id: 'tidak dapat dihitung', en: 'cannot be computed' },
} as const satisfies Record<string, Sentence>;

/** A metric's value in its own unit. */
export const UNITS = {
  M1: { id: 'batas bawah {value} %', en: 'lower bound {value} %' },
  M3: { id: 'batas bawah {value} %', en: 'lower bound {value} %' },
  M4: { id: '{value} hari kerja', en: '{value} working days' },
  M6: { id: '{value} %', en: '{value} %' },
  M7_DAYS: { id: '{value} % lebih cepat', en: '{value} % faster' },
  M7_RATE: { id: '{value} poin persen', en: '{value} percentage points' },
} as const satisfies Record<string, Sentence>;
