import { type ClaimedPeriod, type GroupCode, STAGE_CODES } from '@anggakara/contracts';
import type { Page } from 'playwright-core';
import { pdfPages, type SheetRow, workbookRows } from '../../../backend/api/test/documents';
import { DOCUMENT_CRITERIA, INTERVIEW_CRITERIA } from '../../../backend/api/test/judging';
import { type CutTwin, lastSelected } from './harness/cut-twin';
import { usePortal } from './harness/portal';
import { steps } from './harness/steps';
import { ClaimForm, type Counts } from './pages/claim-form';
import { announced } from './pages/dialog';
import { DocumentsPage } from './pages/documents';
import { RunPage, type ShownRank } from './pages/run';
import { Sheet, type TypedMarks } from './pages/sheet';
import { StagePages } from './pages/stage';

const OWN = 'IP-001';
const PLACES = { IP: 30, UPP: 10, OA: 6 } as const satisfies Record<GroupCode, number>;
const GROUPS = Object.keys(PLACES) as readonly GroupCode[];
const PERIODS = ['Semester I 2024', 'Semester II 2024', 'Semester I 2025', 'Semester II 2025'];
/** How each evaluator marks the sheets that the demo edition leaves; IP-001 is marked like its twin. */
const LEFT = [
  { evaluator: 'penilai1', entry: 'IP-002' },
  { evaluator: 'penilai2', entry: 'IP-002' },
  { evaluator: 'penilai1', entry: 'OA-001' },
  { evaluator: 'penilai2', entry: 'OA-001' },
  { evaluator: 'penilai3', entry: 'UPP-001' },
] as const;
const BY_KEYBOARD = { evaluator: 'penilai4', entry: 'UPP-001' } as const;
const JURORS = ['juri1', 'juri2', 'juri3', 'juri4', 'juri5'];

const OUTSTANDING = 'Outstanding Achievement';
const WINNERS = {
  [OUTSTANDING]: 2,
  'Aspek Pengelolaan dan Perubahan Terbaik': 5,
  'Aspek Keberlanjutan, Konektivitas, dan Dampak Terbaik': 5,
  'UPP Terbaik': 3,
};
const STAGE_NAMES = { document: 'evaluasi dokumen', interview: 'wawancara' } as const;
const REPORT = 'Laporan Hasil Evaluasi';
const SHA_256 = /^[0-9a-f]{64}$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const WIB_AHEAD_MS = 7 * 60 * 60 * 1000;

const TWO_PLACES = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** A row of a ranking, wherever it is printed. */
interface PrintedRank extends Pick<ShownRank, 'code' | 'rank' | 'score'> {
  readonly isSelected: boolean;
}

describe('the main journey', () => {
  const portal = usePortal();
  const step = steps();
  const pages = new Map<string, Promise<Page>>();
  let twin: CutTwin | undefined;

  /** Everybody works in one window from beginning to end. */
  function pageOf(person: string): Promise<Page> {
    const known = pages.get(person) ?? portal.visit(person).then(({ page }) => page);
    pages.set(person, known);
    return known;
  }

  step('an agency states its counts, hears by how much a sum is wrong, and sends them', async () => {
    twin = await lastSelected(portal.address, PLACES.IP, ['penilai1', 'penilai2']);
    const form = new ClaimForm(await pageOf('instansi1'));
    await form.open(OWN);
    for (const [place, name] of PERIODS.entries()) await form.fill(name, countsOf(twin.periods[place]));

    const last = form.period(PERIODS[3] ?? '');
    const counts = countsOf(twin.periods[3]);
    await form.fill(PERIODS[3] ?? '', { resolved: counts.resolved - 7 });
    await last.getByText(`Jumlah keadaan ${counts.received - 7}: kurang 7 dari yang diterima.`).waitFor();
    await form.saved();
    await form.page.getByRole('link', { name: 'Periksa dan kirim' }).click();
    await form.page.getByRole('heading', { name: 'Yang harus dibetulkan sebelum dikirim (1)' }).waitFor();
    expect(await form.page.getByRole('button', { name: 'Kirim klaim' }).isDisabled()).toBe(true);

    await form.page.getByRole('link', { name: 'Kembali mengubah' }).click();
    await form.fill(PERIODS[3] ?? '', { resolved: counts.resolved });
    await last
      .getByText(new RegExp(`${counts.received} laporan, ${counts.resolved} selesai: \\d+,\\d %`))
      .first()
      .waitFor();
    await form.saved();
    await form.page.getByRole('link', { name: 'Periksa dan kirim' }).click();
    await form.page.getByRole('button', { name: 'Kirim klaim' }).click();
    await form.page.getByText('Terkirim', { exact: true }).waitFor();
  });

  step('evaluators mark and lock the sheets that are left, one of them by keyboard alone', async () => {
    for (const [evaluator, marks] of twin?.marks ?? []) {
      await markedAndLocked(new Sheet(await pageOf(evaluator), 'document', OWN), marks);
    }
    for (const { evaluator, entry } of LEFT) {
      const marks = Object.fromEntries(DOCUMENT_CRITERIA.map((code) => [code, entry === 'IP-002' ? '12' : '72,0']));
      await markedAndLocked(new Sheet(await pageOf(evaluator), 'document', entry), marks);
    }
    const page = await pageOf(BY_KEYBOARD.evaluator);
    const sheet = new Sheet(page, 'document', BY_KEYBOARD.entry);
    await sheet.open();
    await sheet.typeAll('81');
    await sheet.lockByKeyboard();
  });

  step('a tie across the cut keeps the official run open', async () => {
    const page = await pageOf('penyelenggara1');
    const stage = new StagePages(page, 'document');
    await stage.open();
    await page.getByText('336 dari 336 lembar terkunci').waitFor();
    await stage.press('Kunci tahap');
    await announced(page, 'Tahap Evaluasi dokumen dikunci.');
    await stage.compute();
    const run = new RunPage(page);
    await run.badges.getByText('Resmi').waitFor();
    await run.badges.getByText('Menunggu keputusan pleno').waitFor();
    expect(await run.selected('IP')).toHaveLength(PLACES.IP - 1);
    const tied = (await run.ranking('IP')).filter(({ outcome }) => outcome === 'Seri di batas');
    expect(new Set(tied.map(({ code }) => code))).toEqual(new Set([OWN, twin?.code]));
  });

  step('a ruling settles it, and the next run selects the Top 46 = 30 + 10 + 6', async () => {
    const run = new RunPage(await pageOf('penyelenggara1'));
    const tie = run.tie('Instansi Pemerintah');
    await tie.getByRole('checkbox', { name: new RegExp(`^${OWN} `) }).check();
    await tie.getByLabel('Alasan').fill('Peserta lain sudah menerima penghargaan serupa.');
    await tie.getByRole('button', { name: 'Catat keputusan pleno' }).click();
    await tie.getByRole('button', { name: 'Hitung lagi' }).click();
    await run.badges.getByText('Semua tempat terisi').waitFor();
    for (const group of GROUPS) expect(await run.selected(group)).toHaveLength(PLACES[group]);
    expect(await run.selected('IP')).toContain(OWN);
    expect(await run.selected('IP')).not.toContain(twin?.code);
    await run.page.getByText('46 peserta terpilih').waitFor();
  });

  step('the organiser moves the interview forward and opens it for those 46', async () => {
    const page = await pageOf('penyelenggara1');
    const stage = new StagePages(page, 'interview');
    await stage.open();
    const [yesterday, inFiveDays] = [wibTime(-DAY_MS), wibTime(5 * DAY_MS)];
    await stage.reschedule(yesterday, inFiveDays, 'Wawancara dimajukan.');
    await stage.press('Buka tahap');
    await announced(page, 'Tahap Wawancara dibuka.');
    await page.getByText('0 dari 229 lembar terkunci').waitFor();
  });

  for (const juror of JURORS) {
    step(`${juror} declares conflicts, marks one entry fully and locks it`, async () => {
      const page = await pageOf(juror);
      await page.goto('/edisi/demo/tahap/interview/penilaian');
      await page.getByRole('link', { name: 'Periksa daftar dan nyatakan' }).click();
      await page.getByLabel('Saya sudah memeriksa seluruh daftar di atas.').check();
      await page.getByRole('button', { name: 'Nyatakan' }).click();
      await announced(page, 'Pernyataan benturan kepentingan tercatat.');
      await page.getByRole('link', { name: /^Mulai / }).click();
      await page.getByRole('heading', { name: 'Penyajian' }).waitFor();
      const sheet = new Sheet(page, 'interview', '');
      for (const code of INTERVIEW_CRITERIA.slice(0, 4)) await sheet.level(code, '75').click();
      await sheet.mark(Object.fromEntries(INTERVIEW_CRITERIA.slice(4).map((code) => [code, '82'])));
      await page.getByText('8 dari 8 kriteria dinilai').waitFor();
      await sheet.check();
      await sheet.lock();
    });
  }

  step('example marks fill the rest, and the locked interview gives 15 winners, nobody twice', async () => {
    const page = await pageOf('penyelenggara1');
    const stage = new StagePages(page, 'interview');
    await stage.open();
    await page.getByText('5 dari 229 lembar terkunci').waitFor();
    await stage.press('Isi nilai contoh');
    await page.getByText('229 dari 229 lembar terkunci').waitFor();
    await stage.press('Kunci tahap');
    await announced(page, 'Tahap Wawancara dikunci.');
    await stage.compute();
    const run = new RunPage(page);
    await run.badges.getByText('Semua tempat terisi').waitFor();
    const winners = await run.winners();
    expect(Object.fromEntries([...winners].map(([category, codes]) => [category, codes.length]))).toEqual(WINNERS);
    expect(new Set([...winners.values()].flat()).size).toBe(15);
  });

  step('the same input computed again has the same SHA-256', async () => {
    const page = await pageOf('penyelenggara1');
    const before = await new RunPage(page).hashes();
    await new StagePages(page, 'interview').compute();
    const after = await new RunPage(page).hashes();
    expect(before).toEqual([expect.stringMatching(SHA_256), expect.stringMatching(SHA_256)]);
    expect(after).toEqual(before);
  });

  for (const stage of STAGE_CODES) {
    step(`the ranking of the ${stage} stage is the same in the workbook, cell by cell`, async () => {
      const page = await pageOf('penyelenggara1');
      await page.goto(`/edisi/demo/tahap/${stage}/hasil`);
      await page
        .getByRole('link', { name: /^Hitungan \d+$/ })
        .first()
        .click();
      const run = new RunPage(page);
      const shown = await everyRank(run);
      const hash = (await run.hashes())[1];
      await page.getByRole('link', { name: 'Pesan buku kerja' }).click();
      const documents = new DocumentsPage(page);
      const title = `Peringkat ${STAGE_NAMES[stage]}`;
      await documents.order(title);
      const workbook = await documents.downloaded(title, workbookRows);
      expect(ranksOf(workbook.get('Peringkat') ?? [])).toEqual(shown.toSorted(byCode));
      expect(workbook.get('Tentang')).toContainEqual({ Butir: 'Hash hasil (SHA-256)', Isi: hash });
    });
  }

  step('the report of the winner says what the pages say', async () => {
    const page = await pageOf('penyelenggara1');
    await page.goto('/edisi/demo/tahap/interview/hasil/1');
    const run = new RunPage(page);
    const winner = (await run.winners()).get(OUTSTANDING)?.[0] ?? '';
    const ranks = await run.ranking('OA');
    const own = ranks.find(({ code }) => code === winner);
    await page.getByRole('link', { name: `Jelaskan nilai ini ${winner}` }).click();
    const parts = await criterionRows(page);
    await page.getByRole('link', { name: 'Pesan laporan evaluasi' }).click();
    const documents = new DocumentsPage(page);
    await documents.order(REPORT);
    const text = (await documents.downloaded(REPORT, pdfPages)).join(' ');
    expect(text).toContain(`peringkat ${own?.rank}, nilai ${own?.score}`);
    expect(parts).toHaveLength(INTERVIEW_CRITERIA.length + 2);
    for (const part of parts) expect(text).toContain(part);
  });
});

function countsOf(period: ClaimedPeriod | undefined): Counts {
  if (period === undefined) throw new Error('A claim of four periods');
  const { period: _period, start: _start, end: _end, ...counts } = period;
  return counts as Counts;
}

async function markedAndLocked(sheet: Sheet, marks: TypedMarks): Promise<void> {
  await sheet.open();
  await sheet.mark(marks);
  await sheet.check();
  await sheet.lock();
}

async function everyRank(run: RunPage): Promise<readonly PrintedRank[]> {
  const groups = await Promise.all(GROUPS.map((group) => run.ranking(group)));
  return groups.flat().map(({ rank, code, score, outcome }) => ({
    ...{ code, rank, score },
    isSelected: outcome.startsWith('Terpilih'),
  }));
}

function ranksOf(rows: readonly SheetRow[]): readonly PrintedRank[] {
  return rows
    .map((row) => ({
      code: textOf(row['Kode']),
      rank: textOf(row['Peringkat']),
      score: Number(row['Nilai']).toLocaleString('id-ID', TWO_PLACES),
      isSelected: /^(?:terpilih|pemenang) /.test(textOf(row['Keputusan'])),
    }))
    .toSorted(byCode);
}

function textOf(cell: SheetRow[string] | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

function byCode(a: PrintedRank, b: PrintedRank): number {
  return a.code < b.code ? -1 : 1;
}

/** Name, weight, score and (of a criterion) contribution, from the page, with the four decimals of print. */
async function criterionRows(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole('region', { name: 'Sumbangan tiap kriteria' }).locator('tbody tr');
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((elements) =>
    elements.map((row) => {
      const texts = [...row.children].map((cell) => cell.textContent.trim());
      return texts.slice(0, row.classList.contains('group') ? 3 : 4);
    }),
  );
  return cells.map(([name = '', weight = '', ...numbers]) => [name, weight, ...numbers.map(fourDecimals)].join(' '));
}

/** `88,6` as `88,6000` and `87,123456` as `87,1234`. */
function fourDecimals(text: string): string {
  const [whole = '', fraction = ''] = text.split(',');
  return `${whole},${fraction.padEnd(4, '0').slice(0, 4)}`;
}

/** A moment so far from now as a field on the clock of WIB holds it. */
function wibTime(awayMs: number): string {
  return new Date(Date.now() + awayMs + WIB_AHEAD_MS).toISOString().slice(0, 16);
}
