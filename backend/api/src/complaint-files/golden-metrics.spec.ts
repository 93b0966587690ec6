import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ComplaintCounts,
  complaintImprovement,
  complaintStatistics,
  countDifferences,
  countsOf,
} from '@anggakara/scoring';
import { parse } from 'csv-parse/sync';
import { goldenTest } from '../../test/golden';
import {
  complaintsOf,
  expectedFigures,
  fileOfComplaints,
  isWhole,
  printedFigures,
  type PublishedCase,
  publishedCases,
  publishedCounts,
} from '../../test/golden-exports';
import { removeFolder, temporaryFolder } from '../../test/temporary-folder';
import { rowsFile, textRow } from '../../test/workbook-file';
import { complaintFile } from './complaint-file';
import { countedFile, type CountedFile } from './counted-file';
import { seededComplaintEdition } from './seeded-edition';
import type { ExportedFile } from './synthetic';

const EDITION = seededComplaintEdition(join(__dirname, '../../../../seeds'), '2020');
if (EDITION === undefined) throw new Error('The seeds have no edition of 2020');
const edition = EDITION;

/** From when to when the complaints of the cases were received. */
const RECEIVED: Readonly<Record<string, readonly [string, string]>> = {
  'kaltim-2020': ['2020-01-01', '2020-12-31'],
  'muaraenim-2020-11': ['2020-01-01', '2020-11-30'],
  'solok-2020-10-31': ['2020-01-01', '2020-10-31'],
  'jambi-2020-01_08': ['2020-01-01', '2020-08-31'],
  'lapor-lebaran-2018': ['2018-06-11', '2018-06-20'],
  'lapor-2018-h1': ['2018-01-01', '2018-06-30'],
};

const codesOf = (cases: readonly PublishedCase[]): readonly string[] => cases.map((_, place) => `contoh-${place + 1}`);

function fileOfCases(cases: readonly PublishedCase[]): ExportedFile {
  const complaints = cases.flatMap((one, agency) => {
    const [from = '', to = ''] = RECEIVED[one.id] ?? [];
    return complaintsOf(publishedCounts(one), { agency, from, to });
  });
  return fileOfComplaints(complaints, codesOf(cases));
}

/** The same rows as a workbook of texts. */
function asWorkbook({ bytes }: ExportedFile): Buffer {
  const rows: string[][] = parse(bytes, { delimiter: ';', relax_column_count: true, skip_empty_lines: false });
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return rowsFile(rows.map((row, place) => textRow(place + 1, ...row.map(escaped))).join(''));
}

async function counted(name: string, bytes: Uint8Array, { mapping }: ExportedFile): Promise<CountedFile> {
  const folder = temporaryFolder();
  try {
    writeFileSync(join(folder, name), bytes);
    const file = await complaintFile(join(folder, name));
    return await countedFile({ file, mapping, edition, until: null, rejected: (row) => expect(row).toBeNull() });
  } finally {
    removeFolder(folder);
  }
}

function figuresOf({ tallies, summary }: CountedFile, cases: readonly PublishedCase[]): readonly unknown[] {
  return codesOf(cases).map((code, place) => {
    const year = RECEIVED[cases[place]?.id ?? '']?.[0].slice(0, 4);
    const window = edition.windows.findIndex((one) => one.code === year);
    const tally = tallies.of(summary.agencies.indexOf(code), window);
    return tally === null ? null : printedFigures(complaintStatistics(tally, edition.sla).metrics);
  });
}

describe('metrics: the published cases, from files to figures', () => {
  goldenTest.each(['aduan.csv', 'aduan.xlsx'])('every figure that rows can tell: %s', async (name) => {
    const cases = publishedCases().filter(isWhole);
    const file = fileOfCases(cases);
    const read = await counted(name, name.endsWith('xlsx') ? asWorkbook(file) : file.bytes, file);
    expect(read.summary).toMatchObject({ rows: 2_362, accepted: 2_362, rejected: 0 });
    const figures = figuresOf(read, cases);
    expect(figures).toEqual(
      cases.map((one, place) =>
        expect.objectContaining(expectedFigures(one, figures[place] as Record<string, number>)),
      ),
    );
    const told = cases.map((one, place) => Object.keys(expectedFigures(one, figures[place] as Record<string, number>)));
    expect(told.flat()).toHaveLength(13);
  });

  goldenTest(
    'a thousand complaints more are claimed than the rows of half a year hold, and nothing explains them',
    async () => {
      const half = publishedCases().filter((one) => !isWhole(one));
      const file = fileOfCases(half);
      const { tallies, summary } = await counted('aduan.csv', file.bytes, file);
      const tally = tallies.of(
        0,
        edition.windows.findIndex(({ code }) => code === '2018'),
      );
      const counts = countsOf(tally!);
      expect([summary.accepted, counts.received]).toEqual([half[0]?.expect['sum'], half[0]?.expect['sum']]);
      const claim: ComplaintCounts = { ...counts, received: half[0]?.total ?? 0 };
      const evidence = { rows: [], refusedLines: [], missingTickets: { count: 0, lines: [] } };
      const difference = claim.received - counts.received;
      expect(difference).toBe(half[0]?.expect['difference']);
      expect(countDifferences(claim, evidence)[0]?.explanations).toEqual([]);
    },
  );

  goldenTest('7.3 days in 2018 and 1.9 in 2020 are an improvement of 74.0 percent', async () => {
    const [, muaraEnim] = publishedCases();
    const { '2018': before = 0, '2020': now = 0 } = daysOf(muaraEnim);
    const ten = { ...publishedCounts({ id: '', total: 10, selesai: 10, expect: {} }), withinSla: 10 };
    const years = [
      ['2018', before],
      ['2020', now],
    ] as const;
    const complaints = years.flatMap(([year, mean], place) =>
      complaintsOf(
        { ...ten, cappedDaySum: Math.round(10 * mean) },
        { ...{ agency: 0, after: 10 * place }, ...spanOf(year) },
      ),
    );
    const file = fileOfComplaints(complaints, ['contoh-1']);
    const { tallies } = await counted('aduan.csv', file.bytes, file);
    const [base, current] = years.map(([year]) => countsOf(tallies.of(0, windowOf(year))!));
    expect([base?.cappedDaySum, current?.cappedDaySum]).toEqual([73, 19]);
    expect(complaintImprovement(base!, current!)).toMatchObject({ kind: 'compared', firstFollowUpPercent: '74.0' });
  });
});

const windowOf = (year: string): number => edition.windows.findIndex(({ code }) => code === year);
const spanOf = (year: string) => ({ from: `${year}-01-01`, to: `${year}-06-30` });

function daysOf(one: PublishedCase | undefined): Readonly<Record<string, number>> {
  return (one as unknown as { readonly avgFollowUpDays: Readonly<Record<string, number>> }).avgFollowUpDays;
}
