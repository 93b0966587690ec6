import { accountOf } from './harness/accounts';
import { usePortal } from './harness/portal';
import { signInAgain, signInThere } from './pages/sign-in';

const SHEETS = '/edisi/demo/tahap/document/penilaian';

describe('the wrong person at an address', () => {
  const portal = usePortal();

  async function isTold(person: string, address: string, heading: string): Promise<void> {
    const { page, context } = await portal.visit(person);
    await page.goto(address);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    expect(page.url()).toBe(`${portal.address}${address}`);
    await context.close();
  }

  test.each([
    ['juri1', '/edisi/demo/orang'],
    ['juri1', '/edisi/demo/jejak'],
    ['juri1', '/edisi/demo/tahap/document'],
    ['juri1', '/edisi/demo/tahap/document/hasil'],
    ['juri1', '/edisi/demo/dokumen'],
    ['juri1', '/edisi/demo/metrik/IP-001'],
    ['instansi1', SHEETS],
    ['instansi1', '/edisi/demo/tahap/document/kemajuan'],
    ['auditor1', `${SHEETS}/IP-001`],
    ['sekretariat1', '/edisi/demo/orang'],
  ])('%s has no authority at %s, and the address stays', async (person, address) => {
    await isTold(person, address, 'Tidak berwenang');
  });

  test.each([
    ['penyelenggara1', '/edisi/2031'],
    ['penyelenggara1', '/edisi/tidak-ada/peserta'],
    ['penyelenggara1', '/entah/di/mana'],
  ])('%s finds no page at %s', async (person, address) => {
    await isTold(person, address, 'Halaman tidak ditemukan');
  });

  test.each([
    ['instansi1', '/edisi/demo/metrik/IP-002'],
    ['instansi1', '/edisi/demo/metrik/IP-999'],
    ['instansi1', '/edisi/demo/metrik/OA-001/periksa'],
    ['penilai1', `${SHEETS}/UPP-001`],
    ['penyelenggara1', '/edisi/demo/tahap/document/hasil/99'],
    ['penyelenggara1', '/instansi/tidak-ada'],
  ])('%s is told that what %s names is not to be found', async (person, address) => {
    const { page, context } = await portal.visit(person);
    await page.goto(address);
    await page.getByRole('alert').getByRole('heading', { name: 'Tidak ditemukan' }).waitFor();
    await context.close();
  });

  test('nobody is led to the sign-in page, and from there to where they wanted to go', async () => {
    const { page, context } = await portal.visit('penyelenggara1');
    await context.clearCookies();
    await page.goto('/edisi/demo/peserta?kelompok=OA');
    await signInThere(page, 'penyelenggara1');
    await page.getByRole('heading', { name: 'Peserta', level: 1 }).waitFor();
    expect(page.url()).toBe(`${portal.address}/edisi/demo/peserta?kelompok=OA`);
  });

  test('an act whose session ended is done once its person has signed in again, over the page that was open', async () => {
    const { page, context } = await portal.visit('penyelenggara1');
    await page.goto('/edisi/demo/tahap/document/hasil');
    await page.getByRole('button', { name: 'Hitung', exact: true }).waitFor();
    await context.clearCookies();
    await page.getByRole('button', { name: 'Hitung', exact: true }).click();
    await signInAgain(page, 'penyelenggara1');
    await page.waitForURL('**/edisi/demo/tahap/document/hasil/1');
  });

  test('a wrong password is refused where it was typed, and says no more than that', async () => {
    const { page, context } = await portal.visit('juri1');
    await context.clearCookies();
    await page.goto('/masuk');
    await page.getByLabel('Alamat surel').fill(accountOf('juri1').email);
    await page.getByLabel('Kata sandi', { exact: true }).fill('bukan kata sandinya');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(page.url()).toBe(`${portal.address}/masuk`);
  });
});
