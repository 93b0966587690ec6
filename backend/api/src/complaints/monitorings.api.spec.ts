import type {
  ComplaintMetricsView,
  MakeMonitoring,
  MonitoredAgencyDetailView,
  MonitoringSummaryView,
  MonitoringView,
  Page,
  ReminderView,
} from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';
import { anExport } from '../../test/complaint-export';
import { broughtIn } from '../../test/brought-in';
import { MID_YEAR, NATIONAL, nationalRows as rowsOf } from '../../test/national-export';

const MONITORINGS = 'editions/demo/monitorings';
const IMPORTS = 'editions/demo/complaint-imports';

describe('a monitoring outside the competition', () => {
  const app = useDemoApp({ jobs: true, asApplication: true });

  const made = async (client: Client, order: MakeMonitoring = MID_YEAR): Promise<number> => {
    const { status, body } = await client.post<MonitoringSummaryView>(MONITORINGS, order);
    expect([status, body]).toEqual([201, expect.objectContaining({ name: order.name, read: 0 })]);
    return body.number;
  };

  const seenIn = async (client: Client, number: number): Promise<MonitoringView> =>
    (await client.get<MonitoringView>(`${MONITORINGS}/${number}`)).body;

  test('counts the complaints of its own windows until its cut-off, of every agency, and leaves the competition as it was', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const number = await made(organizer);
    const stored = await broughtIn(organizer, anExport(NATIONAL, ';Instansi'), { monitoring: number });
    expect(stored).toMatchObject({
      state: 'stored',
      monitoring: number,
      summary: { accepted: NATIONAL.length, observedUntil: '2026-01-30' },
    });

    const { monitoring, agencies, predicates, statuses, statistics, improvement } = await seenIn(organizer, number);
    expect(monitoring).toMatchObject({ read: 3, observedUntil: '2026-07-31', comparison: MID_YEAR.comparison });
    expect(agencies).toHaveLength(monitoring.agencies);
    expect(statuses).toEqual([2, 0, 7, 3, 42, 0, 0, 0]);
    expect(statistics.counts).toMatchObject({ received: 54, resolved: 42, notFollowedUp: 7 });
    expect(improvement).toMatchObject({ kind: 'compared' });
    const of = (code: string) => agencies.find(({ agency }) => agency === code);
    expect(of('contoh-ip-001')).toMatchObject({
      predicate: 'very-good',
      followedUp: { numerator: 30, denominator: 30, percent: '100.0' },
      improvement: { kind: 'compared', firstFollowUpPercent: '100.0' },
    });
    expect(of('contoh-ip-002')).toMatchObject({ predicate: 'poor', valid: 21, improvement: { kind: 'too-few' } });
    expect(of('contoh-ip-003')).toMatchObject({ predicate: 'not-assessable', valid: 3 });
    expect(of('contoh-ip-004')).toMatchObject({ predicate: 'not-assessable', valid: null, statuses: null });
    expect(predicates.map(({ agencies: count }) => count)).toEqual([1, 0, 0, 1, monitoring.agencies - 2]);

    const { body } = await organizer.get<Page<ComplaintMetricsView>>('editions/demo/complaint-metrics');
    expect(body.items.map(({ agency, fileName }) => [agency, fileName])).toEqual([
      ['contoh-oa-001', 'contoh-oa-001.csv'],
    ]);
    const { body: edition } = await organizer.get<{ periods: readonly unknown[] }>('editions/demo');
    expect(edition.periods).toHaveLength(4);
  });

  test('reminds of those that nobody followed up: how many, since when, of which classification', async () => {
    const secretariat = await app.signIn('sekretariat1');
    const { body } = await secretariat.get<Page<ReminderView>>(`${MONITORINGS}/1/reminders`);
    expect(body.items).toEqual([
      expect.objectContaining({
        ...{ agency: 'contoh-ip-002', count: 9, unverified: 2, oldest: '2026-01-15', waitingWorkingDays: 10 },
        classes: [{ classification: 'aspiration', count: 9, oldest: '2026-01-15' }],
      }),
    ]);
    const file = await secretariat.get(`${MONITORINGS}/1/reminders.csv`);
    const [head, line] = file.bytes.toString('utf8').split('\r\n');
    expect(head).toMatch(/^kode,instansi,jenis,menunggu,belum_terverifikasi,/);
    expect(line).toMatch(/^contoh-ip-002,[^,]+,[^,]+,9,ditahan,2026-01-15,10,0,0,0,0,9,0$/);
  });

  test('shows an agency what was seen of itself, why, and nothing of others', async () => {
    const agency = await app.signIn('instansi1');
    const own = await agency.get<MonitoredAgencyDetailView>(`${MONITORINGS}/1/agencies/contoh-ip-001`);
    expect(own.body).toMatchObject({
      ...{ agency: 'contoh-ip-001', statuses: [0, 0, 0, 0, 30, 0, 0, 0], comparison: { received: 20 } },
      source: { observedUntil: '2026-01-30', fileName: 'a.csv' },
      predicate: { predicate: 'very-good' },
    });
    expect(own.body.lines[0]).toBe('Sangat Baik');
    expect((await agency.get(MONITORINGS)).status).toBe(200);
    expect((await agency.get(`${MONITORINGS}/1/agencies/contoh-ip-002`)).status).toBe(404);
    for (const path of ['1', '1/reminders', '1/reminders.csv']) {
      expect((await agency.get(`${MONITORINGS}/${path}`)).status).toBe(403);
    }
    const organizer = await app.signIn('penyelenggara1');
    const unread = await organizer.get<MonitoredAgencyDetailView>(`${MONITORINGS}/1/agencies/contoh-ip-004`);
    expect(unread.body).toMatchObject({ source: null, statistics: null, predicate: { because: 'no-complaints-read' } });
    for (const path of ['1/agencies/tidak-ada', '9', '9/reminders', '9/agencies/contoh-ip-001']) {
      expect((await organizer.get(`${MONITORINGS}/${path}`)).status).toBe(404);
    }
  });

  test('takes exports of known agencies alone, an own one of an agency at any time, and none for what is not monitored', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const begin = async (client: Client, whose: object): Promise<string | undefined> =>
      (await client.post<{ code?: string }>(IMPORTS, { fileName: 'a.csv', size: 9, ...whose })).body.code;
    expect(await begin(organizer, { monitoring: 1, agency: 'tidak-ada' })).toBe('import-agency-needed');
    expect(await begin(organizer, { monitoring: 9 })).toBe('not-found');
    const agency = await app.signIn('instansi1');
    expect(await begin(agency, { monitoring: 1, agency: 'contoh-ip-002' })).toBe('not-found');
    await app.query(`UPDATE stage SET state = 'locked' WHERE edition_code = 'demo' AND code = 'document'`);
    const later = rowsOf('contoh-ip-001', 10, ['Proses', '15/01/2026', '30/01/2026']);
    const stored = await broughtIn(agency, anExport(later, ';Instansi'), { monitoring: 1 });
    expect(stored).toMatchObject({ state: 'stored', agency: 'contoh-ip-001' });
    expect((await seenIn(organizer, 1)).statuses).toEqual([2, 0, 7, 13, 12, 0, 0, 0]);
  });

  test('has a scale of its own where one is given, whose bounds are its maker’s assumption', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const steps = [{ predicate: 'good', conditions: [{ figure: 'resolved', bound: '50' }] }] as const;
    const number = await made(organizer, {
      ...{ name: 'Monev bulanan', period: MID_YEAR.period, observedUntil: '2026-01-31' },
      scale: { leastValid: 3, steps, reason: 'Disepakati rapat 3 Agustus' },
    });
    const rows = rowsOf('contoh-ip-003', 3, ['Selesai', '15/01/2026', '19/01/2026', '30/01/2026']);
    await broughtIn(organizer, anExport(rows, ';Instansi'), { monitoring: number, agency: 'contoh-ip-003' });
    const { monitoring, agencies, improvement } = await seenIn(organizer, number);
    expect(monitoring.scale.provenance).toEqual({ kind: 'assumption', reason: 'Disepakati rapat 3 Agustus' });
    expect(improvement).toBeNull();
    expect(agencies.find(({ agency }) => agency === 'contoh-ip-003')).toMatchObject({ predicate: 'good', valid: 3 });
  });

  test.each([
    { change: { period: { start: '2026-06-30', end: '2026-01-01' } }, path: 'period.end' },
    { change: { comparison: { start: '2025-12-01', end: '2025-11-01' } }, path: 'comparison.end' },
    { change: { comparison: { start: '2025-12-01', end: '2026-01-01' } }, path: 'comparison.end' },
    { change: { observedUntil: '2025-12-31' }, path: 'observedUntil' },
    {
      change: {
        scale: {
          ...{ leastValid: 1, reason: 'a' },
          steps: [
            { predicate: 'fair', conditions: [{ figure: 'resolved', bound: '1' }] },
            { predicate: 'good', conditions: [{ figure: 'resolved', bound: '2' }] },
          ],
        },
      },
      path: 'scale.steps.1',
    },
  ])('is not made with $path that cannot be', async ({ change, path }) => {
    const organizer = await app.signIn('penyelenggara1');
    const { status, body } = await organizer.post<{ violations?: readonly { path: string }[] }>(MONITORINGS, {
      ...MID_YEAR,
      ...change,
    });
    expect([status, body.violations?.map((one) => one.path)]).toEqual([400, [path]]);
  });

  test('is not made for years whose days off nobody knows, is made once for one key, and stands in the ledger', async () => {
    const secretariat = await app.signIn('sekretariat1');
    const far = { ...MID_YEAR, observedUntil: '2090-01-01' };
    expect((await secretariat.post<{ code: string }>(MONITORINGS, far)).body.code).toBe('calendar-unknown');
    const [first, second] = [
      await secretariat.post<MonitoringSummaryView>(MONITORINGS, MID_YEAR, { key: 'monev-1' }),
      await secretariat.post<MonitoringSummaryView>(MONITORINGS, MID_YEAR, { key: 'monev-1' }),
    ];
    expect(second.body.number).toBe(first.body.number);
    const acts = await app.query(`SELECT FROM ledger_record WHERE act = 'complaints.monitoring-made'`);
    expect(acts).toHaveLength(3);
    for (const name of ['laporan1', 'auditor1', 'juri1']) {
      expect((await (await app.signIn(name)).post(MONITORINGS, MID_YEAR)).status).toBe(403);
    }
  });
});
