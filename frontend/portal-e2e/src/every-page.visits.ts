/** One page as one of its people sees it. */
export interface PageVisit {
  /** The pattern of the address, as it stands in the route files. */
  readonly route: string;
  /** An import stands in it by its state: `{stored}`. */
  readonly address: string;
  /** The name before the @ of a demo account; nobody where the page needs no session. */
  readonly as: string | null;
}

const STAGE = 'edisi/:edition/tahap/:stage';
const JUDGING = `${STAGE}/penilaian`;
const RESULTS = `${STAGE}/hasil`;

const ORGANIZER = 'penyelenggara1';
const SECRETARIAT = 'sekretariat1';
const EVALUATOR = 'penilai1';
const JUROR = 'juri1';
const AGENCY = 'instansi1';
const STAFF = 'laporan1';
const AUDITOR = 'auditor1';

/** While the documents are marked; two preliminary runs were made. */
export const DOCUMENT_VISITS: readonly PageVisit[] = [
  { route: 'masuk', address: '/masuk', as: null },
  ...[ORGANIZER, SECRETARIAT, EVALUATOR, JUROR, AGENCY, STAFF, AUDITOR].map((as) => ({ route: '', address: '/', as })),
  { route: 'akun/sesi', address: '/akun', as: JUROR },
  { route: 'akun/kata-sandi', address: '/akun/kata-sandi', as: JUROR },
  { route: 'akun/autentikator', address: '/akun/autentikator', as: JUROR },
  { route: 'akun/sesi', address: '/akun/sesi', as: JUROR },
  ...inEdition([
    ['', '', ORGANIZER],
    ['', '', AGENCY],
    ['instrumen/:stage', 'instrumen/document', ORGANIZER],
    ['instrumen/:stage', 'instrumen/interview', JUROR],
    ['peserta', 'peserta', ORGANIZER],
    ['peserta', 'peserta', SECRETARIAT],
    ['peserta', 'peserta', AGENCY],
    ['metrik', 'metrik', SECRETARIAT],
    ['metrik', 'metrik', AGENCY],
    ['metrik/pasangan', 'metrik/pasangan', ORGANIZER],
    ['metrik/pasangan', 'metrik/pasangan', AGENCY],
    ['metrik/:entry', 'metrik/OA-001', ORGANIZER],
    ['metrik/:entry', 'metrik/IP-001', AGENCY],
    ['metrik/:entry/periksa', 'metrik/IP-001/periksa', AGENCY],
    ['aduan', 'aduan', ORGANIZER],
    ['aduan/:import', 'aduan/{recognised}', ORGANIZER],
    ['aduan/:import', 'aduan/{stored}', AGENCY],
    ['monev', 'monev', ORGANIZER],
    ['monev/:monitoring', 'monev/1', SECRETARIAT],
    ['monev/:monitoring/instansi/:agency', 'monev/1/instansi/contoh-ip-001', AGENCY],
    ['batas-waktu', 'batas-waktu', ORGANIZER],
    ['verifikasi-klaim', 'verifikasi-klaim', EVALUATOR],
    ['verifikasi-klaim/:entry', 'verifikasi-klaim/OA-002', ORGANIZER],
    ['verifikasi-klaim/:entry', 'verifikasi-klaim/IP-001', AGENCY],
    ['orang', 'orang', ORGANIZER],
    ['jejak', 'jejak', AUDITOR],
    ['dokumen', 'dokumen', STAFF],
    ['dokumen', 'dokumen', AUDITOR],
  ]),
  ...inStage('document', [
    [STAGE, '', ORGANIZER],
    [`${STAGE}/kemajuan`, 'kemajuan', ORGANIZER],
    [`${STAGE}/panel`, 'panel', ORGANIZER],
    [JUDGING, 'penilaian', EVALUATOR],
    [`${JUDGING}/benturan`, 'penilaian/benturan', EVALUATOR],
    [`${JUDGING}/:entry`, 'penilaian/IP-002', EVALUATOR],
    [`${JUDGING}/:entry`, 'penilaian/OA-002', EVALUATOR],
    [`${JUDGING}/:entry/periksa`, 'penilaian/IP-002/periksa', EVALUATOR],
    [RESULTS, 'hasil', ORGANIZER],
    [`${RESULTS}/:run`, 'hasil/1', STAFF],
    [`${RESULTS}/:run/bahan-evaluasi`, 'hasil/1/bahan-evaluasi', ORGANIZER],
    [`${RESULTS}/:run/peserta/:entry`, 'hasil/1/peserta/IP-003', AUDITOR],
    [`${RESULTS}/:run/banding/:other`, 'hasil/2/banding/1', SECRETARIAT],
  ]),
  { route: 'instansi', address: '/instansi', as: STAFF },
  { route: 'instansi/angka-terdokumentasi', address: '/instansi/angka-terdokumentasi', as: STAFF },
  { route: 'instansi/:agency', address: '/instansi/kabupaten-muara-enim', as: STAFF },
  { route: 'sejarah', address: '/sejarah', as: JUROR },
  { route: 'sejarah/:year', address: '/sejarah/2018', as: AGENCY },
  { route: 'sejarah/:year', address: '/sejarah/2020', as: STAFF },
  { route: 'sejarah/:year', address: '/sejarah/2022', as: AUDITOR },
  { route: 'kalender', address: '/kalender', as: SECRETARIAT },
  { route: 'kalender/ubah', address: '/kalender/ubah', as: ORGANIZER },
  { route: 'periksa', address: '/periksa', as: null },
  { route: 'periksa', address: '/periksa?edisi=demo&tahap=document&hitungan=1', as: AUDITOR },
  { route: 'tidak-terjangkau', address: '/tidak-terjangkau', as: null },
  { route: 'tidak-berwenang', address: '/tidak-berwenang', as: null },
  { route: '**', address: '/tidak/ada', as: null },
];

/** After the official shortlist, with the interview open and one of its jurors ready to mark. */
export const INTERVIEW_VISITS: readonly PageVisit[] = [
  { route: '', address: '/', as: ORGANIZER },
  { route: '', address: '/', as: JUROR },
  ...inStage('document', [
    [`${RESULTS}/:run`, 'hasil/3', ORGANIZER],
    [JUDGING, 'penilaian', EVALUATOR],
  ]),
  ...inStage('interview', [
    [STAGE, '', ORGANIZER],
    [JUDGING, 'penilaian', 'juri2'],
    [`${JUDGING}/benturan`, 'penilaian/benturan', 'juri2'],
    [`${JUDGING}/:entry`, 'penilaian/OA-005', JUROR],
    [`${JUDGING}/:entry/periksa`, 'penilaian/OA-005/periksa', JUROR],
    [RESULTS, 'hasil', ORGANIZER],
  ]),
];

type Row = readonly [route: string, address: string, as: string];

function inEdition(rows: readonly Row[]): readonly PageVisit[] {
  return rows.map(([route, address, as]) => ({
    route: joined('edisi/:edition', route),
    address: `/${joined('edisi/demo', address)}`,
    as,
  }));
}

function inStage(stage: string, rows: readonly Row[]): readonly PageVisit[] {
  return rows.map(([route, address, as]) => ({
    route,
    address: `/${joined(`edisi/demo/tahap/${stage}`, address)}`,
    as,
  }));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}
