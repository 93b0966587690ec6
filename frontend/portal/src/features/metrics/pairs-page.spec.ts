import type { PairedEntryView } from '@anggakara/contracts';
import { FakeApi } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, rows, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { pairChart, quadrantCounts } from './pair-chart';
import { changeText } from './pair-words';
import { PairsPage } from './pairs-page';

const SOURCE = { title: 'Data contoh', publisher: 'Contoh', published: '2025' };

function aPair(pair: Partial<PairedEntryView> = {}): PairedEntryView {
  return {
    ...{ entry: 'IP-002', entryName: 'Kota Contoh', agencyCode: 'contoh-ip-002', agencyName: 'Kota Contoh' },
    ...{ group: 'IP', kind: 'city', population: { value: 250_000, year: 2025, source: SOURCE } },
    comparison: {
      ...{ from: '2024-01-01', to: '2024-12-31', received: 102, perTenThousandPerYear: '4.07' },
      resolved: { numerator: 86, denominator: 102, percent: '84.3' },
    },
    reference: {
      ...{ from: '2025-01-01', to: '2025-12-31', received: 129, perTenThousandPerYear: '5.16' },
      resolved: { numerator: 99, denominator: 129, percent: '76.7' },
    },
    change: { kind: 'compared', quadrant: 'more-lower', volumePercent: '26.5', completionPoints: '-7.6' },
    ...pair,
  };
}

const UNIT = aPair({ entry: 'UPP-001', kind: 'service-unit', population: null, comparison: null, change: null });

const anApi = (items: readonly PairedEntryView[]): FakeApi =>
  new FakeApi()
    .on('GET /api/session', aSession('organizer'))
    .on('GET /api/editions/demo/claims/paired-view', { items, total: items.length });

test('volume and completion stand together, with both counts, days and inhabitants', async () => {
  const { root } = await visit(PairsPage, anApi([aPair(), aPair({ entry: 'IP-003' }), UNIT]), { edition: 'demo' });
  const text = textOf(root);
  expect(text).toContain('Laporan: 129 (5,16 per 10.000 penduduk)');
  expect(text).toContain('Selesai: 76,7 % (99/129)');
  expect(text).toContain('1 Januari 2025 - 31 Desember 2025');
  expect(text).toContain('laporan bertambah, penyelesaian turun');
  expect(text).toContain('250.000, tahun 2025');
});

test('another kind of agency is another list, never the same one', async () => {
  const { root, settle } = await visit(PairsPage, anApi([aPair(), aPair({ entry: 'IP-003' }), UNIT]), {
    edition: 'demo',
  });
  expect(rows(root.querySelector('app-table-frame') ?? root).map(([entry]) => entry)).toEqual([
    'IP-002 Kota Contoh',
    'IP-003 Kota Contoh',
  ]);
  type(control(root, 'Jenis instansi'), 'service-unit');
  await settle();
  expect(rows(root.querySelector('app-table-frame') ?? root)).toHaveLength(1);
  expect(hasButton(root, 'Tampilkan grafik')).toBe(false);
});

test('the picture is there for those who ask for it', async () => {
  const { root, settle } = await visit(PairsPage, anApi([aPair()]), { edition: 'demo' });
  expect(root.querySelector('app-chart')).toBeNull();
  button(root, 'Tampilkan grafik').click();
  await settle();
  expect(textOf(root.querySelector('app-chart'))).toContain('pada 0 dari 1 entri');
});

test('an edition without entries says so', async () => {
  const { root } = await visit(PairsPage, anApi([]), { edition: 'demo' });
  expect(textOf(root)).toContain('Belum ada entri');
});

test.each([
  [null, 'belum ada dua jendela yang lengkap'],
  [{ kind: 'windows-differ' } as const, 'jendelanya berbeda; tidak dibandingkan'],
  [{ kind: 'too-few', least: 10 } as const, 'kurang dari 10 laporan dalam salah satu jendela; tidak dibandingkan'],
])('what is not compared says why', (change, text) => {
  expect(changeText(aPair({ change }))).toBe(text);
});

test('the chart has both changes with their signs, one group for each way', () => {
  const better = aPair({
    entry: 'IP-004',
    change: { kind: 'compared', quadrant: 'both-up', volumePercent: '10.0', completionPoints: '2.5' },
  });
  const chart = pairChart([aPair(), better, UNIT], 'Kota');
  expect(chart?.headline).toBe('Kota - laporan bertambah dan penyelesaian naik pada 1 dari 2 entri');
  expect(chart?.groups.map(({ name, points }) => [name, points[0]?.xText, points[0]?.yText])).toEqual([
    ['laporan bertambah, penyelesaian naik', '+10,0 %', '+2,5 poin'],
    ['laporan bertambah, penyelesaian turun', '+26,5 %', expect.stringMatching(/^.7,6 poin$/)],
  ]);
});

test('entries are counted by the way they moved', () => {
  expect([...quadrantCounts([aPair(), UNIT])].filter(([, count]) => count > 0)).toEqual([['more-lower', 1]]);
});

test('no word of the four ways calls fewer complaints better', () => {
  const quadrants = ['both-up', 'more-lower', 'fewer-higher', 'both-down', 'level'] as const;
  for (const quadrant of quadrants) {
    const change = { kind: 'compared', quadrant, volumePercent: '0.0', completionPoints: '0.0' } as const;
    expect(changeText(aPair({ change }))).not.toMatch(/baik|buruk/);
  }
});
