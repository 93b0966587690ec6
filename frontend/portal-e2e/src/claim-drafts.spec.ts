import type { MetricClaimView } from '@anggakara/contracts';
import { expected, signedIn } from './harness/edition-moves';
import { usePortal } from './harness/portal';
import { ClaimForm } from './pages/claim-form';

const COUNTS = '**/api/editions/demo/entries/*/metrics';
const PERIOD = 'Semester I 2024';

describe('counts that could not be sent', () => {
  const portal = usePortal();

  async function ownEntry(person: string): Promise<string> {
    const client = await signedIn(person, portal.address);
    const { items } = expected(
      200,
      await client.get<{ items: readonly { entry: string; state: string }[] }>('editions/demo/claims'),
    );
    const open = items.find(({ state }) => state !== 'submitted');
    if (open === undefined) throw new Error(`${person} has no claim that may still be changed`);
    return open.entry;
  }

  async function stored(person: string, entry: string): Promise<MetricClaimView> {
    const client = await signedIn(person, portal.address);
    return expected(200, await client.get<MetricClaimView>(`editions/demo/entries/${entry}/metrics`));
  }

  test('are there after a reload, and reach the server once there is a network', async () => {
    const entry = await ownEntry('instansi1');
    const before = (await stored('instansi1', entry)).periods[0]?.received;
    const { page } = await portal.visit('instansi1');
    const form = new ClaimForm(page);
    await form.open(entry);
    await page.context().setOffline(true);
    await form.fill(PERIOD, { received: 4321 });
    await form.standing.getByText('tersimpan di perangkat ini').waitFor();

    await page.route(COUNTS, (route) =>
      route.request().method() === 'PUT' ? route.abort('internetdisconnected') : route.continue(),
    );
    await page.context().setOffline(false);
    await page.reload();
    await form.standing.getByText('tersimpan di perangkat ini').waitFor();
    expect(await form.count(PERIOD, 'received').inputValue()).toBe('4321');
    expect((await stored('instansi1', entry)).periods[0]?.received).toBe(before);

    await page.unroute(COUNTS);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await form.saved();
    expect((await stored('instansi1', entry)).periods[0]?.received).toBe(4321);
  });
});
