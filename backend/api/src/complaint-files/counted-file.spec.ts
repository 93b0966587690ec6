import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAPOR_SLA, metricsOf } from '@anggakara/scoring';
import { goldenJson, goldenTest } from '../../test/golden';
import { MAPPING } from '../../test/complaint-files';
import { removeFolder, temporaryFolder } from '../../test/temporary-folder';
import { complaintFile } from './complaint-file';
import { countedFile, type Counting } from './counted-file';
import { metricsParts, type MetricsPart } from './metrics-report';
import { seededComplaintEdition, seededEditionCodes, type SeededComplaintEdition } from './seeded-edition';

const SEEDS = join(__dirname, '../../../../seeds');
const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

function edition(code: string): SeededComplaintEdition {
  const found = seededComplaintEdition(SEEDS, code);
  if (found === undefined) throw new Error(`no edition ${code}`);
  return found;
}

const HEADER = 'Tracking ID;Tanggal Masuk;Tanggal Selesai;Status;Instansi';
const COLUMNS = {
  ...{ ticket: 'Tracking ID', received: 'Tanggal Masuk', closed: 'Tanggal Selesai', status: 'Status' },
  agency: 'Instansi',
};

async function counted(rows: readonly string[], about: Partial<Counting> = {}) {
  const path = join(folder, 'aduan.csv');
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  const counting = { mapping: { ...MAPPING, columns: COLUMNS }, edition: edition('2020'), until: null, ...about };
  const file = await countedFile({ rejected: () => undefined, ...counting, file: await complaintFile(path) });
  return { ...file, parts: [...metricsParts(file, counting.edition)] };
}

const only = (parts: readonly MetricsPart[]): MetricsPart => {
  const [first] = parts;
  if (first === undefined || parts.length !== 1) throw new Error(`${parts.length} parts`);
  return first;
};

describe('metrics 1-4: the published cases, from files of their complaints', () => {
  interface Case {
    readonly id: string;
    readonly total: number;
    readonly expect: Readonly<Record<string, unknown>>;
    readonly [status: string]: unknown;
  }
  const STATUSES = {
    selesai: 'Selesai',
    proses: 'Proses',
    belum: 'Belum diproses',
    ditunda: 'Ditunda',
    dihapus: 'Dihapus',
  };

  goldenTest.each(['kaltim-2020', 'muaraenim-2020-11', 'solok-2020-10-31', 'jambi-2020-01_08'])('%s', async (id) => {
    const { metrics } = goldenJson('domain/golden-metrics.json') as { metrics: readonly Case[] };
    const one = metrics.find((each) => each.id === id);
    if (one === undefined) throw new Error(`no case ${id}`);
    const stated = Object.entries(STATUSES).flatMap(([name, word]) => Array<string>(Number(one[name] ?? 0)).fill(word));
    const unstated = Array<string>(one.total - stated.length).fill('Belum diproses');
    const rows = [...stated, ...unstated].map(
      (word, row) => `T${row};15/06/2020;${word === 'Selesai' ? '16/06/2020' : ''};${word};Instansi Contoh`,
    );
    const { counts } = only((await counted(rows, { until: '2020-12-31' })).parts);
    const figures = metricsOf(counts);
    const expected = {
      followedUpPct: Number(figures.followedUp.official.percent),
      resolvedPct: Number(figures.resolved.official.percent),
      inProcessPct: Number(figures.inProcess.percent),
      wilsonResolvedLow: Number(figures.resolved.wilson?.low),
    };
    const promised = Object.entries(one.expect).filter(([name]) => Object.hasOwn(expected, name));
    expect(promised.length).toBeGreaterThan(1);
    expect(expected).toMatchObject(Object.fromEntries(promised));
    expect(figures.received).toBe(one.total);
  });
});

describe('complaint-files 22: an edition from the seeds', () => {
  test('has its periods, the windows that they make, its limits and the calendar', () => {
    const { windows, joined, isByYear, sla, workingDays } = edition('demo');
    expect(windows.map(({ code }) => code)).toEqual(['2024-S1', '2024-S2', '2025-S1', '2025-S2']);
    expect(joined).toEqual([
      { code: 'comparison', periods: [0, 1] },
      { code: 'reference', periods: [2, 3] },
    ]);
    expect(isByYear).toBe(false);
    expect(sla).toEqual(LAPOR_SLA);
    expect(workingDays.last - workingDays.first).toBe(3651);
  });

  test.each(['2018', '2019', '2020', '2022'])('of history, %s, is counted by calendar years', (code) => {
    const { windows, isByYear } = edition(code);
    expect(isByYear).toBe(true);
    expect(windows.map((window) => window.code)).toContain(code);
  });

  test('that the seeds do not have is none', () => {
    expect(seededComplaintEdition(SEEDS, '2021')).toBeUndefined();
    expect(seededEditionCodes(SEEDS)).toEqual(['2018', '2019', '2020', '2022', 'demo']);
  });
});

describe('complaint-files 17, 22: a file is counted', () => {
  const ROWS = [
    '1;01/07/2024;;Proses;B',
    '2;01/02/2025;10/02/2025;Selesai;B',
    '3;01/08/2025;;Proses;B',
    '4;01/02/2025;;Proses;A',
  ];

  test('by agency in the order of names, period by period, then by the windows that they make', async () => {
    const { parts } = await counted(ROWS, { edition: edition('demo'), until: '2025-12-31' });
    expect(parts.map(({ agency, window, kind, from, to }) => [agency, window, kind, from, to])).toEqual([
      ['A', '2025-S1', 'period', '2025-01-01', '2025-06-30'],
      ['A', 'reference', 'window', '2025-01-01', '2025-12-31'],
      ['B', '2024-S2', 'period', '2024-07-01', '2024-12-31'],
      ['B', '2025-S1', 'period', '2025-01-01', '2025-06-30'],
      ['B', '2025-S2', 'period', '2025-07-01', '2025-12-31'],
      ['B', 'comparison', 'window', '2024-01-01', '2024-12-31'],
      ['B', 'reference', 'window', '2025-01-01', '2025-12-31'],
    ]);
    const joined = parts.find(({ agency, window }) => agency === 'B' && window === 'reference');
    expect(joined?.counts).toMatchObject({ received: 2, resolved: 1 });
  });

  test.each([
    { until: '2025-03-31', mapped: null, isCutOffStated: true, accepted: 3, because: 'as it is called for' },
    { until: null, mapped: '2025-01-31', isCutOffStated: true, accepted: 1, because: 'as the mapping says' },
    { until: null, mapped: null, isCutOffStated: false, accepted: 4, because: 'on the last day found in the file' },
  ])('up to the cut-off $because', async ({ until, mapped, ...expected }) => {
    const mapping = { ...MAPPING, columns: COLUMNS, observedUntil: mapped };
    const { summary, isCutOffStated } = await counted(ROWS, { edition: edition('demo'), until, mapping });
    expect({ isCutOffStated, accepted: summary.accepted }).toEqual({
      isCutOffStated: expected.isCutOffStated,
      accepted: expected.accepted,
    });
  });

  test('and a day beyond the calendar is not taken for the last one', async () => {
    const { tallies, summary } = await counted([...ROWS, '5;01/02/2025;01/01/2199;Selesai;A'], {
      edition: edition('demo'),
    });
    expect(tallies.rules.observedUntil).toBeLessThan(edition('demo').workingDays.last);
    expect(summary.problems).toEqual({ 'after-cut-off': 1 });
  });

  test.each([
    { until: '2027-01-01', code: 'calendar-too-short' },
    { until: '2025-02-30', code: 'cut-off-unreadable' },
    { until: 'besok', code: 'cut-off-unreadable' },
  ])('$until is refused: $code', async ({ until, code }) => {
    await expect(counted(ROWS, { until })).rejects.toMatchObject({ code });
  });

  test('a file without a row that can be used has no last day', async () => {
    await expect(counted(['1;x;;Proses;A'])).rejects.toMatchObject({ code: 'rows-missing' });
  });

  test.each([{ path: 'none.csv' }, { path: '.' }])('$path cannot be read', async ({ path }) => {
    await expect(complaintFile(join(folder, path))).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
