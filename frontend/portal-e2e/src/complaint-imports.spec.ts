import { readFileSync } from 'node:fs';
import { anExport, exportedRows } from '../../../backend/api/test/complaint-export';
import { usePortal } from './harness/portal';
import { faultsAtEveryWidth } from './harness/inspection';
import { Exports } from './pages/exports';

const PARTS = '**/api/editions/demo/complaint-imports/*/parts/*';
const MORE = ';Nama Pelapor';

const portal = usePortal();

/** Sound rows with a column of persons and a word that nobody knows. */
function soundRows(): readonly string[] {
  return exportedRows(300, 11).map((row, place) => `${row};Orang ${place}`.replace(';Ditunda;', ';Tunggu Dulu;'));
}

/** Blank rows make the file longer than one part. */
function longFile(rows: readonly string[]): Buffer {
  return Buffer.concat([anExport(rows, MORE), Buffer.alloc(5_000_000, '\n')]);
}

test('an agency brings its export: cut off, taken up again, mapped, checked, mended and stored', async () => {
  const { page, complaints } = await portal.visit('instansi1');
  const exports = new Exports(page);
  const faulty = longFile([...soundRows(), 'R-1;31/02/2025;;;;Proses;;Orang', 'R-2;01/02/2025;;;;Entah Apa;;Orang']);

  await page.goto('/edisi/demo/metrik');
  await page.getByRole('main').getByRole('link', { name: 'Ekspor aduan' }).click();
  await page.getByText('Belum ada impor').waitFor();

  const sent: string[] = [];
  await page.route(PARTS, (route) => {
    sent.push(route.request().url().replace(/.*\//, ''));
    return sent.length > 1 ? route.abort('internetdisconnected') : route.continue();
  });
  await exports.upload('aduan.csv', faulty);
  await page.getByText('Sambungan terputus').waitFor();
  await page.reload();
  await page.getByText('Pengiriman terhenti').waitFor();
  expect(await page.getByText('1 dari 2 bagian tiba').count()).toBe(1);
  await exports.give('aduan.csv', longFile(soundRows()));
  await page.getByText('Ini bukan berkas yang sama').waitFor();

  await page.unroute(PARTS);
  const resumed: string[] = [];
  page.on('request', (request) => request.method() === 'PUT' && resumed.push(request.url().replace(/.*\//, '')));
  await exports.give('aduan.csv', faulty);
  await exports.meaningOf('Nama Pelapor').waitFor();
  expect(resumed).toEqual(['4194304']);
  expect(await page.getByRole('main').textContent()).not.toContain('Orang 1');

  await exports.check();
  await exports.problems.getByText('Lepaskan kolom "Nama Pelapor"').waitFor();
  await page.getByRole('button', { name: 'Lepaskan semua kolom itu' }).click();
  await exports.meaningOf('Tunggu Dulu').selectOption('postponed');
  await exports.check();

  await page.getByText('Baris ditolak').waitFor();
  expect([await exports.count('diterima'), await exports.count('ditolak')]).toEqual(['300', '2']);
  expect(await faultsAtEveryWidth(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh daftar kesalahan (CSV)' }).click();
  const errors = readFileSync(await (await download).path(), 'utf8');
  expect(errors).toMatch(
    /^baris,kolom,kode,keterangan\r\n302,Tanggal Masuk,date-unreadable,.*\r\n303,Status,status-unknown,/,
  );

  await page.getByRole('button', { name: 'Simpan 300 aduan' }).click();
  await exports.problems.getByText('Nyatakan bahwa baris itu dilepaskan').waitFor();
  await page.getByRole('button', { name: 'Batalkan impor' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan impor' }).click();
  await page.getByText('Impor ini dibatalkan').waitFor();
  await page.getByRole('link', { name: 'Semua impor' }).click();
  await exports.row('aduan.csv').getByText('Dibatalkan').waitFor();

  await exports.upload('aduan-baik.csv', anExport(soundRows(), MORE));
  await exports.meaningOf('Nama Pelapor').waitFor();
  await page.getByRole('button', { name: 'Lepaskan semua kolom itu' }).click();
  await exports.meaningOf('Tunggu Dulu').selectOption('postponed');
  await exports.check();
  await page.getByRole('button', { name: 'Simpan 300 aduan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('300 aduan disimpan').waitFor();
  await page.getByText('Dihitung dari aduan yang tersimpan').waitFor();

  await page.getByRole('link', { name: 'Semua impor' }).click();
  await exports.row('aduan-baik.csv').getByText('Tersimpan').waitFor();
  await exports.upload('lagi.csv', anExport(soundRows(), MORE));
  await page.getByText('Pemetaan dari impor sebelumnya diusulkan lagi').waitFor();
  expect(await exports.meaningOf('Nama Pelapor').inputValue()).toBe('dropped');
  expect(await exports.meaningOf('Tunggu Dulu').inputValue()).toBe('postponed');
  await page.goto('/');
  await page.getByText('Impor lagi.csv menunggu pemetaan').waitFor();
  expect(complaints).toEqual([]);
});

test('who has no part in imports finds none', async () => {
  const { page } = await portal.visit('juri1');
  await page.goto('/edisi/demo/aduan');
  await page.getByRole('heading', { name: 'Tidak berwenang' }).waitFor();
  expect(await page.getByRole('link', { name: 'Ekspor aduan' }).count()).toBe(0);
});
