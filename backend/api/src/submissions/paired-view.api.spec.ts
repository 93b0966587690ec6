import type { MetricClaimSummaryView, Page, PairedEntryView, Problem } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';

const PAIRS = 'editions/demo/claims/paired-view';

describe('the paired view of an edition', () => {
  const app = useDemoApp();

  test('shows volume and completion of both windows, from submitted claims alone', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const { body } = await organizer.get<Page<PairedEntryView>>(PAIRS);
    const claims = (await organizer.get<Page<MetricClaimSummaryView>>('editions/demo/claims')).body;
    const submitted = new Set(claims.items.filter(({ state }) => state === 'submitted').map(({ entry }) => entry));

    expect(body.total).toBe(claims.total);
    expect(body.items.find(({ entry }) => entry === 'IP-002')).toMatchObject({
      comparison: { received: 102, resolved: { numerator: 86, denominator: 102 } },
      reference: { received: 129, resolved: { numerator: 99, denominator: 129 } },
      change: { kind: 'compared', quadrant: 'more-lower', volumePercent: '26.5', completionPoints: '-7.6' },
    });
    expect(body.items.filter(({ entry, change }) => !submitted.has(entry) && change !== null)).toEqual([]);
  });

  test('stands in the order of entries, without a rank, and names the kind within which one may compare', async () => {
    const secretariat = await app.signIn('sekretariat1');
    const { items } = (await secretariat.get<Page<PairedEntryView>>(PAIRS)).body;
    expect(JSON.stringify(items)).not.toContain('rank');
    expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(2);
    expect(items.filter(({ kind, population }) => kind === 'service-unit' && population !== null)).toEqual([]);
  });

  test('gives the volume per 10,000 inhabitants where they are known, with the year they were counted', async () => {
    const auditor = await app.signIn('auditor1');
    const { items } = (await auditor.get<Page<PairedEntryView>>(PAIRS)).body;
    const known = items.filter(({ population, reference }) => population !== null && reference !== null);
    expect(known.length).toBeGreaterThan(0);
    for (const { population, reference } of known) {
      const rough = ((reference?.received ?? 0) * 10_000) / (population?.value ?? 1);
      expect(Number(reference?.perTenThousandPerYear)).toBeCloseTo(rough, 1);
    }
  });

  test('shows an agency its own entries, and not even there a pair out of a draft', async () => {
    const agency = await app.signIn('instansi1');
    const { items } = (await agency.get<Page<PairedEntryView>>(PAIRS)).body;
    expect(items.map(({ entry, change }) => [entry, change?.kind ?? null])).toEqual([
      ['IP-001', null],
      ['UPP-042', 'compared'],
    ]);
  });

  test.each(['penilai1', 'juri1'])('is not for %s, who reads a claim on the own sheet', async (who) => {
    const judge = await app.signIn(who);
    expect(await judge.get<Problem>(PAIRS)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});
