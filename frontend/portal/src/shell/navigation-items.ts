import { mayAs, PRESET_CODES, type AssignableRole, type Permission } from '@anggakara/contracts';

export interface NavigationItem {
  readonly text: string;
  readonly link: string;
  /** Whether the item is marked on its own address alone, and not on those below it. */
  readonly exact: boolean;
}

/** Whether an address belongs to an item: its own, or where it stands for more, one below it. */
export function isAt({ link, exact }: NavigationItem, address: string): boolean {
  const [path = ''] = address.split(/[?#]/);
  return path === link || (!exact && path.startsWith(`${link}/`));
}

export interface NavigationGroup {
  readonly heading: string;
  readonly items: readonly NavigationItem[];
}

interface Candidate {
  readonly text: string;
  readonly path: string;
  readonly needs: Permission;
  readonly exact?: boolean;
}

interface Candidates {
  readonly heading: string;
  readonly items: readonly Candidate[];
}

/** Where a role can go in an edition, by the same table of permissions as the server's gate. */
export function navigationOf(role: AssignableRole, edition: string): readonly NavigationGroup[] {
  return candidates(role, `/edisi/${edition}`)
    .map(({ heading, items }) => ({ heading, items: items.filter(({ needs }) => mayAs(role, needs)).map(item) }))
    .filter(({ items }) => items.length > 0);
}

function item({ text, path, exact = false }: Candidate): NavigationItem {
  return { text, link: path, exact };
}

function candidates(role: AssignableRole, base: string): readonly Candidates[] {
  return [
    { heading: $localize`Edisi`, items: ofEdition(role, base) },
    { heading: $localize`Penilaian`, items: ofJudging(role, base) },
    { heading: $localize`Rujukan`, items: ofReference(base) },
    { heading: $localize`Riwayat`, items: ofHistory() },
    { heading: $localize`Administrasi`, items: ofAdministration(base) },
  ];
}

function ofEdition(role: AssignableRole, base: string): readonly Candidate[] {
  return [
    { text: $localize`Beranda`, path: '/', needs: 'edition.read', exact: true },
    { text: $localize`Tentang edisi`, path: base, needs: 'edition.read', exact: true },
    {
      text: role === 'agency' ? $localize`Entri kami` : $localize`:list|:Peserta`,
      path: `${base}/peserta`,
      needs: 'entries.read',
    },
    {
      text: role === 'agency' ? $localize`Metrik kami` : $localize`Klaim metrik`,
      path: `${base}/metrik`,
      needs: 'claims.read',
    },
    { text: $localize`Ekspor aduan`, path: `${base}/aduan`, needs: 'complaints.read' },
    { text: $localize`Pemantauan`, path: `${base}/monev`, needs: 'monitoring.read' },
    { text: $localize`Verifikasi klaim`, path: `${base}/verifikasi-klaim`, needs: 'verification.read' },
  ];
}

function ofJudging(role: AssignableRole, base: string): readonly Candidate[] {
  const own = role === 'juror' ? 'interview' : 'document';
  return [
    { text: $localize`Lembar nilai saya`, path: `${base}/tahap/${own}/penilaian`, needs: 'sheets.read' },
    { text: $localize`Tahap dokumen`, path: `${base}/tahap/document`, needs: 'progress.read', exact: true },
    { text: $localize`Tahap wawancara`, path: `${base}/tahap/interview`, needs: 'progress.read', exact: true },
    { text: $localize`Hasil dokumen`, path: `${base}/tahap/document/hasil`, needs: 'runs.read' },
    { text: $localize`Hasil wawancara`, path: `${base}/tahap/interview/hasil`, needs: 'runs.read' },
    { text: $localize`Dokumen`, path: `${base}/dokumen`, needs: 'documents.read' },
  ];
}

function ofReference(base: string): readonly Candidate[] {
  return [
    { text: $localize`Instrumen`, path: `${base}/instrumen`, needs: 'instrument.read' },
    { text: $localize`Batas waktu laporan`, path: `${base}/batas-waktu`, needs: 'complaint-limits.read' },
    { text: $localize`:list|:Instansi`, path: '/instansi', needs: 'edition.read' },
    { text: $localize`Kalender kerja`, path: '/kalender', needs: 'edition.read' },
  ];
}

/** The editions of which there are facts, and nothing to do. */
function ofHistory(): readonly Candidate[] {
  const needs = 'edition-facts.read';
  return [
    { text: $localize`Edisi terdahulu`, path: '/sejarah', needs, exact: true },
    ...PRESET_CODES.map((year) => ({ text: $localize`Kompetisi ${year}`, path: `/sejarah/${year}`, needs }) as const),
  ];
}

function ofAdministration(base: string): readonly Candidate[] {
  return [
    { text: $localize`Orang dan peran`, path: `${base}/orang`, needs: 'people.read' },
    { text: $localize`Jejak audit`, path: `${base}/jejak`, needs: 'ledger.read' },
  ];
}
