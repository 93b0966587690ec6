import { CLASSIFICATIONS, COMPLAINT_STATUSES, dayNumber, isoDate, VISIBILITIES } from '@anggakara/scoring';
import fc from 'fast-check';
import { type AcceptedRow, wholeReading } from '../../../test/complaint-files';
import { DEMO_RULES, madeExport, SPAN } from '../../../test/synthetic-exports';
import { ticketOf } from './export-cells';
import { DAY_STYLES, type ExportStyle } from './export-style';
import type { FaultCounts } from './planted-rows';
import { ROW_FAULT_NAMES } from './row-faults';
import type { SyntheticComplaint } from './synthetic-complaint';
import type { SyntheticExport } from './synthetic-export';

const SEEDS = 25;

const read = ({ bytes, mapping, codes }: SyntheticExport) =>
  wholeReading(bytes, { mapping, agencies: codes, rules: DEMO_RULES });

const STYLES: readonly ExportStyle[] = [
  { delimiter: ';', encoding: 'utf-8', days: 'numbers', lineEnd: '\r\n' },
  { delimiter: ',', encoding: 'utf-8-bom', days: 'words', lineEnd: '\n' },
  { delimiter: '\t', encoding: 'windows-1252', days: 'serial', lineEnd: '\r' },
  { delimiter: '|', encoding: 'mixed', days: 'mixed', lineEnd: '\r\n' },
];
const EVERY_FAULT = Object.fromEntries(ROW_FAULT_NAMES.map((name) => [name, 2])) as FaultCounts;

/** What a reader should say of a complaint, written by the complaint alone. */
function rowOf(one: SyntheticComplaint, line: number | undefined, codes: readonly string[]): unknown {
  const day = (value: number | null) => (value === null ? null : isoDate(value));
  return {
    line,
    ticket: ticketOf(one),
    agency: codes[one.agency],
    received: isoDate(one.received),
    dispositioned: day(one.dispositioned),
    firstFollowUp: day(one.firstFollowUp),
    closed: day(one.closed),
    status: COMPLAINT_STATUSES.indexOf(one.status),
    classification: CLASSIFICATIONS.indexOf(one.classification),
    visibility: VISIBILITIES.indexOf(one.visibility),
    channel: one.channel,
    category: one.category,
    flags: Number(one.isAutoClosed) + 2 * Number(one.isReopened),
    satisfaction: one.satisfaction ?? 0,
  };
}

function soundRows({ complaints, lines, faults, codes }: SyntheticExport): readonly unknown[] {
  const faulty = new Set(faults.filter(({ fault }) => fault !== 'ticket-again').map(({ line }) => line));
  return complaints.filter((one) => !faulty.has(lines.get(one) ?? 0)).map((one) => rowOf(one, lines.get(one), codes));
}

const byLine = (rows: readonly AcceptedRow[]): readonly AcceptedRow[] => rows.toSorted((a, b) => a.line - b.line);

test.each(STYLES)('$encoding, $days: every planted row is found, no other, and the rest as it is', async (style) => {
  const file = madeExport({ style, faults: EVERY_FAULT });
  const { rejected, accepted } = await read(file);
  const found = rejected.map(({ line, column, code, facts }) => ({ line, column, code, kind: facts['kind'] ?? null }));
  expect(found).toEqual(file.faults.map(({ line, column, code, kind }) => ({ line, column, code, kind })));
  expect(found).toHaveLength(2 * ROW_FAULT_NAMES.length);
  expect(byLine(accepted)).toEqual(soundRows(file));
});

test('whatever the seed, the style and the faults, exactly the planted rows are rejected', async () => {
  const style = fc.record({
    delimiter: fc.constantFrom<ExportStyle['delimiter'][]>(';', ',', '\t', '|'),
    encoding: fc.constantFrom<ExportStyle['encoding'][]>('utf-8', 'utf-8-bom', 'windows-1252', 'mixed'),
    days: fc.constantFrom<ExportStyle['days'][]>(...DAY_STYLES, 'mixed'),
    lineEnd: fc.constantFrom<ExportStyle['lineEnd'][]>('\r\n', '\n', '\r'),
  });
  const faults = fc.dictionary(fc.constantFrom(...ROW_FAULT_NAMES), fc.integer({ min: 1, max: 4 }));
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), style, faults, async (seed, how, counts) => {
      const file = madeExport({ seed, agencies: 1, habits: { complaints: 120 }, style: how, faults: counts });
      const { rejected, accepted } = await read(file);
      expect(rejected.map(({ line, code }) => [line, code])).toEqual(file.faults.map(({ line, code }) => [line, code]));
      expect(byLine(accepted)).toEqual(soundRows(file));
    }),
    { numRuns: SEEDS },
  );
});

test.each([
  { from: '2024-02-29', to: '2024-02-29', because: 'the leap day is a day like others' },
  { from: '2024-12-20', to: '2025-01-05', because: 'a year ends within collective leave' },
  { from: '2025-03-26', to: '2025-04-08', because: 'collective leave takes a week and a half' },
])('$from to $to: $because', async ({ from, to }) => {
  const span = { ...SPAN, from: dayNumber(from), to: dayNumber(to) };
  const file = madeExport({ span, style: { days: 'words' }, habits: { complaints: 300 } });
  const { rejected, accepted } = await read(file);
  expect(rejected).toEqual([]);
  expect(byLine(accepted)).toEqual(soundRows(file));
  expect(file.complaints.every(({ received }) => isoDate(received) >= from && isoDate(received) <= to)).toBe(true);
});

test('one order is one export to the byte, and another seed another', () => {
  const { bytes } = madeExport({ faults: EVERY_FAULT });
  expect(madeExport({ faults: EVERY_FAULT }).bytes.equals(bytes)).toBe(true);
  expect(madeExport({ seed: 2, faults: EVERY_FAULT }).bytes.equals(bytes)).toBe(false);
  expect(bytes.toString().startsWith('DATA CONTOH: ')).toBe(true);
});
