import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inputText, officialResult, resultText, sealedDocument, sealedText } from '@anggakara/scoring';
import type { SealedDocument } from '@anggakara/scoring';
import type { Page } from 'playwright-core';
import { heldTable } from '../../../backend/api/test/held-table';
import { EditionMoves, expected, signedIn } from './harness/edition-moves';
import { faultsAtEveryWidth } from './harness/inspection';
import { usePortal } from './harness/portal';

const RUN = 'editions/demo/stages/document/runs/1';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const portal = usePortal();

describe('a sealed result in the browser', () => {
  let file: Buffer;
  let sealed: SealedDocument;

  beforeAll(async () => {
    await (await EditionMoves.at(portal.address)).run('document');
    const auditor = await signedIn('auditor1', portal.address);
    const answer = await auditor.get<SealedDocument>(`${RUN}/sealed`);
    [file, sealed] = [answer.bytes, expected(200, answer)];
  });

  /** The page of whoever has no session, with what it sends. */
  async function opened(): Promise<{ readonly page: Page; readonly sent: string[] }> {
    const page = await (await portal.browser.newContext({ baseURL: portal.address, locale: 'id-ID' })).newPage();
    await page.goto('/periksa');
    await page.getByLabel('Pilih berkas').waitFor();
    const sent: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
    return { page, sent };
  }

  async function given(text: string | Buffer): Promise<Page> {
    const { page } = await opened();
    await give(page, text);
    return page;
  }

  async function give(page: Page, text: string | Buffer): Promise<void> {
    const buffer = Buffer.from(text);
    await page
      .getByLabel('Pilih berkas')
      .setInputFiles({ name: 'hasil.sealed.json', mimeType: 'application/json', buffer });
  }

  async function hashesOn(page: Page): Promise<readonly (string | null)[]> {
    await page.getByText('cocok', { exact: true }).waitFor();
    return Promise.all(['#hash-bahan', '#hash-hasil'].map((place) => page.locator(place).textContent()));
  }

  test('has the hashes of the server, without a session, and nothing is sent anywhere', async () => {
    const { page, sent } = await opened();
    await give(page, file);
    expect(await hashesOn(page)).toEqual([sealed.inputHash, sealed.resultHash]);
    expect(await page.locator('#putusan').textContent()).toContain('168 peserta untuk 46 tempat');
    expect(sent).toEqual([]);
  });

  test('is recomputed from the page of its run', async () => {
    const { page } = await portal.visit('auditor1');
    await page.goto('/edisi/demo/tahap/document/hasil/1');
    await page.getByRole('link', { name: 'Hitung ulang di peramban' }).click();
    expect(await hashesOn(page)).toEqual([sealed.inputHash, sealed.resultHash]);
  });

  test('has the same bytes in Chromium and in Node, whatever the order of its input', async () => {
    const { input } = sealed;
    const turned = { ...input, entries: input.entries.toReversed(), sheets: input.sheets.toReversed() };
    const inputHash = sha256(inputText(turned));
    const result = officialResult(turned, inputHash);
    const hashes = { input: inputHash, result: sha256(resultText(result)) };
    const { entries, sheets } = turned;
    const shuffled = { ...sealedDocument(turned, result, hashes), input: { ...turned, entries, sheets } };
    const page = await given(JSON.stringify(shuffled));
    expect(await hashesOn(page)).toEqual([sealed.inputHash, sealed.resultHash]);
    expect(sealedText(sealedDocument(turned, result, hashes))).toBe(file.toString('utf8'));
  });

  test.each([
    { text: () => 'bukan JSON', says: 'bukan JSON' },
    { text: () => '{"format":"lain/1"}', says: 'bukan berkas tersegel' },
    { text: () => '{"format":"anggakara.sealed/1"}', says: 'hasil.sealed.json:1:1: Tidak ada "input"' },
    { text: () => Buffer.alloc(40_000_001, '['), says: 'lebih besar dari 40 MB' },
    { text: () => Buffer.alloc(5_000_000, '['), says: 'bukan JSON' },
    { text: () => file.toString('utf8').replace(/"value":"\d+"/, '"value":"1"'), says: 'bukan bahan yang disegel' },
    {
      text: () => file.toString('utf8').replace('"counted":2', '"counted":3'),
      says: /hasil\.sealed\.json:1:\d+: result\.entries.*\.counted: Tertulis 3/,
    },
    { text: () => file.toString('utf8').replaceAll('"1.0.0"', '"9.0.0"'), says: 'dibuat mesin nilai 9.0.0' },
  ])('that is none, or was changed, is told so: $says', async ({ text, says }) => {
    const page = await given(text());
    await page.getByText(says).first().waitFor();
    expect(await page.getByText('cocok', { exact: true }).count()).toBe(0);
  });

  test('is dropped on the page as well, and a vector of the independent verifier matches too', async () => {
    const { page } = await opened();
    const text = readFileSync(`${__dirname}/../../../docs/verifier/vectors/winners.json`, 'utf8');
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'pemenang.sealed.json', { type: 'application/json' }));
      return data;
    }, text);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
    expect(await hashesOn(page)).toEqual([
      (JSON.parse(text) as SealedDocument).inputHash,
      (JSON.parse(text) as SealedDocument).resultHash,
    ]);
  });
});

test('a run that takes its time is followed, found again by another who waits for it, cancelled, and ordered anew', async () => {
  const runs = '/edisi/demo/tahap/document/hasil';
  const [first, second] = [await portal.visit('penyelenggara1'), await portal.visit('penyelenggara2')];
  await first.page.goto(runs);
  const release = await heldTable(portal.database, 'run_series');
  await first.page.getByRole('button', { name: 'Hitung', exact: true }).click();
  const progressOn = (page: Page) => page.getByRole('progressbar', { name: /^Pesanan/ });
  await progressOn(first.page).waitFor();
  await first.page.close();

  const { page } = second;
  await page.goto(runs);
  expect(await progressOn(page).getAttribute('max')).toBe('100');
  await page.getByRole('button', { name: 'Hitung', exact: true }).click();
  await page.getByText('Menunggu giliran: penghitungan Laras Arunika').waitFor();
  expect(await faultsAtEveryWidth(page)).toEqual([]);
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Batalkan penghitungan' }).first().click();
    await page
      .getByText('dibatalkan oleh Bima Cakrawala')
      .nth(1 - left)
      .waitFor();
    expect(await progressOn(page).count()).toBe(left);
  }
  await release();

  await page.getByRole('button', { name: 'Hitung', exact: true }).click();
  await page.waitForURL(/\/hasil\/\d+$/);
});
