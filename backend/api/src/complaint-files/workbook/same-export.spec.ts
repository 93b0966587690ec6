import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import type { ComplaintMapping } from '@anggakara/contracts';
import { removeFolder, temporaryFolder } from '../../../test/temporary-folder';
import { complaintFile } from '../complaint-file';
import { countedFile } from '../counted-file';
import { metricsParts } from '../metrics-report';
import { seededComplaintEdition } from '../seeded-edition';

const ROOT = join(__dirname, '../../../../..');
const EXAMPLES = join(ROOT, 'docs/formats/examples');
const MAPPING = JSON.parse(readFileSync(join(EXAMPLES, 'complaint-map.json'), 'utf8')) as ComplaintMapping;
const DAY = /^(\d{2})\/(\d{2})\/(\d{4})(?: (\d{2})\.(\d{2}))?$/;

/** A cell as a person's program keeps it: days are days, everything else is a text. */
function cellOf(text: string): string | Date | null {
  const [, day, month, year, hour = 0, minute = 0] = DAY.exec(text) ?? [];
  if (day === undefined) return text === '' ? null : text;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
}

async function asWorkbook(csv: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Aduan');
  const rows: string[][] = parse(csv, { delimiter: ';', relax_column_count: true, skip_empty_lines: false });
  for (const row of rows) sheet.addRow(row.map(cellOf));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function metricsOf(path: string): Promise<unknown> {
  const edition = seededComplaintEdition(join(ROOT, 'seeds'), 'demo');
  if (edition === undefined) throw new Error('no demo edition');
  const rejected: unknown[] = [];
  const counting = { mapping: MAPPING, edition, until: null, rejected: (row: unknown) => rejected.push(row) };
  const counted = await countedFile({ ...counting, file: await complaintFile(path) });
  const { bytes, ...summary } = counted.summary;
  expect(bytes).toBeGreaterThan(0);
  return { summary, rejected, parts: [...metricsParts(counted, edition)] };
}

test('the same export as CSV and as a workbook has the same rows and the same metrics', async () => {
  const folder = temporaryFolder();
  const csv = readFileSync(join(EXAMPLES, 'complaints.csv'), 'utf8');
  writeFileSync(join(folder, 'aduan.xlsx'), await asWorkbook(csv));
  const fromWorkbook = await metricsOf(join(folder, 'aduan.xlsx'));
  expect(fromWorkbook).toEqual(await metricsOf(join(EXAMPLES, 'complaints.csv')));
  expect(fromWorkbook).toMatchObject({ summary: { accepted: 6, rejected: 0 } });
  removeFolder(folder);
});
