import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import type { AssignableRole } from '@anggakara/contracts';
import { FakeApi, refused } from '../../testing/fake-api';
import { aMonitoredAgency, aMonitoredDetail, aMonitoring, aMonitoringView } from '../../testing/monitorings';
import { aSession } from '../../testing/people';
import { button, hasButton, link, rows, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { MonitoredAgencyPage } from './monitored-agency-page';
import { MonitoringPage } from './monitoring-page';
import { monthChart } from './monitoring-charts';
import { improvementTexts } from './monitoring-words';
import { MONITORING_SCHEMA, monitoringOf, NO_MONITORING, type MonitoringDraft } from './monitoring.form';
import { MonitoringsPage } from './monitorings-page';

const MONITORINGS = '/api/editions/demo/monitorings';
const HALF_YEAR = { name: 'Monev 2026', start: '2026-01-01', end: '2026-06-30', observedUntil: '2026-07-31' };

function anApi(role: AssignableRole, agency: string | null = null): FakeApi {
  return new FakeApi().on('GET /api/session', aSession(role, { assignments: [{ edition: 'demo', role, agency }] }));
}

describe('the list of monitorings', () => {
  test('leads who monitors to the country, and an agency to itself', async () => {
    const page = { items: [aMonitoring()], total: 1 };
    const organizer = anApi('organizer').on(`GET ${MONITORINGS}`, page);
    const { root } = await visit(MonitoringsPage, organizer, { edition: 'demo' });
    expect(link(root, 'Monev 2026').getAttribute('href')).toBe('/edisi/demo/monev/1');
    expect(rows(root)[0]?.slice(1)).toEqual(['1 Januari 2026 sampai 30 Juni 2026', '31 Juli 2026', '2 dari 3']);
    TestBed.resetTestingModule();
    const agency = anApi('agency', 'a1').on(`GET ${MONITORINGS}`, page);
    const own = await visit(MonitoringsPage, agency, { edition: 'demo' });
    expect(link(own.root, 'Monev 2026').getAttribute('href')).toBe('/edisi/demo/monev/1/instansi/a1');
    expect(hasButton(own.root, 'Buat pemantauan')).toBe(false);
  });

  test('says so where there is none', async () => {
    const api = anApi('auditor').on(`GET ${MONITORINGS}`, { items: [], total: 0 });
    expect(textOf((await visit(MonitoringsPage, api, { edition: 'demo' })).root)).toContain('Belum ada pemantauan');
  });
});

describe('a monitoring as typed', () => {
  const messages = (draft: Partial<MonitoringDraft>): readonly (string | undefined)[] =>
    form(signal({ ...NO_MONITORING, ...HALF_YEAR, ...draft }), MONITORING_SCHEMA, {
      injector: TestBed.inject(Injector),
    })()
      .errorSummary()
      .map(({ message }) => message);

  test.each([
    { draft: {}, says: [] },
    { draft: { name: ' ' }, says: ['Tulis nama pemantauan.'] },
    { draft: { end: '2025-12-31' }, says: ['Hari terakhir mendahului hari pertama.'] },
    { draft: { observedUntil: '2025-12-31' }, says: ['Batas pengamatan mendahului periode.'] },
    { draft: { comparisonStart: '2025-01-01' }, says: ['Isi kedua hari pembanding, atau kosongkan keduanya.'] },
    {
      draft: { comparisonStart: '2025-01-01', comparisonEnd: '2026-01-01' },
      says: ['Pembanding harus berakhir sebelum periode mulai.'],
    },
  ])('$draft says $says', ({ draft, says }) => expect(messages(draft)).toEqual(says));

  test('is sent with its comparison where there is one', () => {
    const period = { start: '2026-01-01', end: '2026-06-30' };
    expect(monitoringOf({ ...NO_MONITORING, ...HALF_YEAR })).toEqual({
      ...{ name: 'Monev 2026', observedUntil: '2026-07-31', period },
    });
    const comparison = { start: '2025-01-01', end: '2025-06-30' };
    const draft = { ...NO_MONITORING, ...HALF_YEAR, comparisonStart: comparison.start, comparisonEnd: comparison.end };
    expect(monitoringOf(draft)).toMatchObject({ comparison });
  });
});

describe('what a monitoring saw in the country', () => {
  const opened = async (agencies = [aMonitoredAgency()], role: AssignableRole = 'organizer') => {
    const api = anApi(role)
      .on(`GET ${MONITORINGS}/1`, aMonitoringView({ agencies }))
      .on(`GET ${MONITORINGS}/1/reminders`, { items: [], total: 0 })
      .on('POST /api/editions/demo/documents', { id: 'd1' });
    return { api, ...(await visit(MonitoringPage, api, { edition: 'demo', monitoring: '1' })) };
  };

  test('stands in rows, a hundred at a time', async () => {
    const many = Array.from({ length: 120 }, (_, place) =>
      aMonitoredAgency({ agency: `a${place}`, name: `Kota ${place}`, ...(place === 0 ? NOT_READ : {}) }),
    );
    const { root, settle } = await opened(many);
    const shown = (): number => root.querySelectorAll('app-monitored-agencies tbody tr').length;
    expect(shown()).toBe(100);
    expect(textOf(root)).toContain('120 dari 120 instansi');
    button(root, 'Berikutnya').click();
    await settle();
    expect(shown()).toBe(20);
    button(root, 'Laporan sah\u2195').click();
    await settle();
    expect(shown()).toBe(100);
  });

  test('is ordered as documents by who may, and the export is brought in by who may', async () => {
    const { api, root, settle } = await opened();
    button(root, 'Pesan data (XLSX)').click();
    await settle();
    expect(api.writes).toEqual([expect.objectContaining({ body: { kind: 'monitoring-workbook', monitoring: 1 } })]);
    expect(link(root, 'Impor ekspor aduan untuk pemantauan ini').getAttribute('href')).toContain('monev=1');
    TestBed.resetTestingModule();
    const auditor = await opened([aMonitoredAgency()], 'auditor');
    expect(hasButton(auditor.root, 'Pesan data (XLSX)')).toBe(false);
    expect(textOf(auditor.root)).toContain('Tidak ada laporan yang belum ditindaklanjuti siapa pun.');
  });

  test('lists whom to remind', async () => {
    const { api, fixture, root, settle } = await opened();
    const reminder = {
      ...{ agency: 'a1', name: 'Kota Satu', entityType: 'city', count: 9, unverified: 2, oldest: '2026-01-15' },
      ...{ waitingWorkingDays: 10, classes: [{ classification: 'aspiration', count: 9, oldest: '2026-01-15' }] },
    };
    api.on(`GET ${MONITORINGS}/2`, aMonitoringView());
    api.on(`GET ${MONITORINGS}/2/reminders`, { items: [reminder], total: 1 });
    fixture.componentRef.setInput('monitoring', '2');
    await settle();
    expect(textOf(root.querySelector('app-reminder-list tbody'))).toContain('15 Januari 2026');
    expect(link(root, 'Unduh daftar pengingat (CSV)').getAttribute('href')).toBe(
      `${MONITORINGS}/2/reminders.csv?language=id`,
    );
  });
});

const NOT_READ = {
  statuses: null,
  valid: null,
  followedUp: null,
  resolved: null,
  predicate: 'not-assessable',
} as const;

describe('what a monitoring saw of an agency', () => {
  const opened = (detail = aMonitoredDetail(), role: AssignableRole = 'agency') =>
    visit(MonitoredAgencyPage, anApi(role).on(`GET ${MONITORINGS}/1/agencies/a1`, detail), {
      ...{ edition: 'demo', monitoring: '1', agency: 'a1' },
    });

  test('is told with why, and that nothing is compared', async () => {
    const { root, settle } = await opened();
    expect(textOf(root)).toContain('ditindaklanjuti: 81,6 %, sedikitnya 60 %');
    expect(textOf(root)).toContain('Tidak dibandingkan: kurang dari 10 laporan sah');
    expect(hasButton(root, 'Pesan laporan instansi (PDF)')).toBe(false);
    button(root, 'Unduh laporan yang terakhir dibuat').click();
    await settle();
    expect(root.querySelector('[role=alert]')).not.toBeNull();
  });

  test('is nothing where nothing was read', async () => {
    const nothing = { source: null, statuses: null, statistics: null, improvement: null } as const;
    const { root } = await opened(aMonitoredDetail(nothing), 'organizer');
    expect(root.querySelector('app-chart')).toBeNull();
    expect(hasButton(root, 'Pesan laporan instansi (PDF)')).toBe(true);
  });

  test('that is another’s is not found', async () => {
    const api = anApi('agency').on(`GET ${MONITORINGS}/1/agencies/a1`, refused('not-found'));
    const { root } = await visit(MonitoredAgencyPage, api, { edition: 'demo', monitoring: '1', agency: 'a1' });
    expect(hasButton(root, 'Coba lagi')).toBe(true);
    expect(textOf(root.querySelector('h1'))).toBe('a1');
    expect(link(root, 'Pemantauan').getAttribute('href')).toBe('/edisi/demo/monev');
  });
});

test('an improvement is told in days and percentage points', () => {
  expect(
    improvementTexts({
      ...{ kind: 'compared', firstFollowUpPercent: '74.0', followedUpPoints: '10.0', resolvedPoints: '-1.5' },
      withinSlaPoints: '0.0',
    }),
  ).toEqual([
    'Tindak lanjut pertama: 74,0 % lebih cepat',
    'Ditindaklanjuti: 10,0 poin persentase',
    'Selesai: −1,5 poin persentase',
    'Dalam batas waktu: 0,0 poin persentase',
  ]);
  expect(improvementTexts(null)).toEqual([]);
});

test('who answers later than before is slower, not faster by less than nothing', () => {
  const points = { followedUpPoints: '0.0', resolvedPoints: '0.0', withinSlaPoints: '0.0' };
  expect(improvementTexts({ kind: 'compared', firstFollowUpPercent: '-12.5', ...points })[0]).toBe(
    'Tindak lanjut pertama: 12,5 % lebih lambat',
  );
});

test('the last month of a chart is named as people name it', () => {
  const spec = monthChart([{ month: '2026-06', received: 3, valid: 3, resolved: 1, backlog: 2 }], 'n');
  expect(spec?.headline).toBe('2 laporan sah belum selesai di akhir Juni 2026');
  expect(spec?.labels).toEqual(['Juni 2026']);
});
