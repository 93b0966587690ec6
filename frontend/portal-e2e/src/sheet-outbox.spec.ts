import type { SheetView } from '@anggakara/contracts';
import type { BrowserContext } from 'playwright-core';
import { aMark, allMarks, DOCUMENT_CRITERIA } from '../../../backend/api/test/judging';
import { accountOf } from './harness/accounts';
import { expected, pathOf, signedIn } from './harness/edition-moves';
import { usePortal } from './harness/portal';
import { Sheet } from './pages/sheet';
import { signInAgain } from './pages/sign-in';

const [FIRST = '', SECOND = ''] = DOCUMENT_CRITERIA;
const MARKS = '**/api/**/marks';

describe('nothing typed is lost', () => {
  const portal = usePortal();

  async function opened(person: string, entry: string): Promise<Sheet> {
    const { page } = await portal.visit(person);
    const sheet = new Sheet(page, 'document', entry);
    await sheet.open();
    return sheet;
  }

  async function stored(person: string, entry: string): Promise<SheetView> {
    const client = await signedIn(person, portal.address);
    return expected(200, await client.get<SheetView>(`${pathOf('document')}/sheets/${entry}`));
  }

  test('marks made without a network survive a reload and a closed tab, and are stored once', async () => {
    const sheet = await opened('penilai1', 'IP-001');
    const context = sheet.page.context();
    await context.setOffline(true);
    await sheet.level(FIRST, '75').click();
    await sheet.number(SECOND).fill('87');
    await sheet.saveLine.getByText('Belum tersimpan (luring, 2 perubahan)').waitFor();

    await context.route(MARKS, (route) => route.abort('internetdisconnected'));
    await context.setOffline(false);
    await sheet.page.reload();
    await sheet.saveLine.getByText('Gagal, coba lagi (2 perubahan belum tersimpan)').waitFor();
    expect(await sheet.number(FIRST).inputValue()).toBe('75');
    expect((await stored('penilai1', 'IP-001')).marks).toEqual([]);

    await sheet.page.close();
    const again = new Sheet(await context.newPage(), 'document', 'IP-001');
    await again.open();
    await again.saveLine.getByText('Gagal, coba lagi (2 perubahan belum tersimpan)').waitFor();
    expect(await again.number(SECOND).inputValue()).toBe('87');

    await context.unroute(MARKS);
    await again.saveLine.getByRole('button', { name: 'Coba lagi' }).click();
    await again.saveLine.getByText(/^Tersimpan \d\d\.\d\d WIB$/).waitFor();
    const { marks, head } = await stored('penilai1', 'IP-001');
    expect(Object.fromEntries(marks.map(({ criterion, value }) => [criterion, Number(value)]))).toEqual({
      [FIRST]: 75,
      [SECOND]: 87,
    });
    expect(head.sequence).toBe(2);
  });

  test('a mark that the server refuses stays in sight with its reason until it is given up', async () => {
    const sheet = await opened('penilai1', 'OA-001');
    const elsewhere = await signedIn('penilai1', portal.address);
    const path = `${pathOf('document')}/sheets/OA-001`;
    expected(200, await elsewhere.post(`${path}/marks`, { events: allMarks(DOCUMENT_CRITERIA, '60') }));
    expected(200, await elsewhere.post(`${path}/lock`, { sequence: DOCUMENT_CRITERIA.length }));

    await sheet.level(FIRST, '100').click();
    const refusal = sheet.criterion(FIRST).getByRole('alert');
    await refusal.getByText('Nilai ini tidak tersimpan di server.').waitFor();
    expect(await refusal.locator('strong').textContent()).toMatch(/terkunci/i);
    // The refusal makes the page read the sheet again, and fields close above the button.
    await sheet.criterion(FIRST).locator('input[readonly]').waitFor();
    await refusal.getByRole('button', { name: 'Buang dan tampilkan nilai server' }).click();
    await refusal.waitFor({ state: 'hidden' });
    expect((await stored('penilai1', 'OA-001')).marks.map(({ value }) => Number(value))).toEqual([60, 60, 60, 60, 60]);
  });

  test('a session that ends meanwhile loses nothing: the sheet stays, and the mark is stored once its person has signed in again over it', async () => {
    const sheet = await opened('penilai3', 'UPP-001');
    const { page } = sheet;
    await page.context().clearCookies();
    await sheet.level(FIRST, '50').click();
    await sheet.number(SECOND).waitFor();
    await signInAgain(page, 'penilai3');
    expect(page.url()).toContain(sheet.address);
    await sheet.saveLine.getByText(/^Tersimpan /).waitFor();
    expect((await stored('penilai3', 'UPP-001')).marks).toMatchObject([{ criterion: FIRST }]);
  });

  test('marks of one person are never sent under the session of another', async () => {
    const sheet = await opened('penilai1', 'IP-002');
    const context = sheet.page.context();
    // A page that closes hurries what waits: only without a network does it stay on the device.
    await context.setOffline(true);
    await sheet.level(FIRST, '25').click();
    await sheet.saveLine.getByText('Belum tersimpan (luring, 1 perubahan)').waitFor();
    await sheet.page.close();
    await context.setOffline(false);

    await becomes(context, 'penilai2');
    const others = new Sheet(await context.newPage(), 'document', 'IP-002');
    await others.open();
    await others.level(SECOND, '50').click();
    await others.saveLine.getByText(/^Tersimpan /).waitFor();
    expect(await others.number(FIRST).inputValue()).toBe('');
    expect((await stored('penilai2', 'IP-002')).marks).toMatchObject([{ criterion: SECOND }]);
    expect((await stored('penilai1', 'IP-002')).marks).toEqual([]);
    await others.page.close();

    await becomes(context, 'penilai1');
    const own = new Sheet(await context.newPage(), 'document', 'IP-002');
    await own.open();
    await own.saveLine.getByText(/^Tersimpan /).waitFor();
    expect((await stored('penilai1', 'IP-002')).marks).toMatchObject([{ criterion: FIRST }]);
  });

  test('what another device marked meanwhile shows beside what waits on this one', async () => {
    const sheet = await opened('penilai4', 'UPP-001');
    const context = sheet.page.context();
    await context.setOffline(true);
    await sheet.level(FIRST, '75').click();
    await sheet.saveLine.getByText('Belum tersimpan (luring, 1 perubahan)').waitFor();
    const elsewhere = await signedIn('penilai4', portal.address);
    const path = `${pathOf('document')}/sheets/UPP-001/marks`;
    expected(200, await elsewhere.post(path, { events: [aMark(SECOND, '40')] }));
    await context.setOffline(false);
    await sheet.saveLine.getByText(/^Tersimpan /).waitFor();
    await sheet.page.reload();
    await sheet.criteria.first().waitFor();
    expect(await sheet.number(FIRST).inputValue()).toBe('75');
    expect(await sheet.number(SECOND).inputValue()).toBe('40');
  });
});

/** The browser changes hands: the same device, another session. */
async function becomes(context: BrowserContext, person: string): Promise<void> {
  const { email, password } = accountOf(person);
  await context.clearCookies();
  const answer = await context.request.post('/api/session', { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()}`);
}
