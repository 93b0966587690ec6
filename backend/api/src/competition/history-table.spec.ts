import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FactSubject, FactValue } from '@anggakara/contracts';
import { SeedFolder } from '../platform';
import { historyIn } from './history.seed';

type Row = Readonly<Record<string, string>>;
type Column = readonly [column: string, subject: FactSubject, key: string];

const HISTORY = historyIn(new SeedFolder(join(__dirname, '..', '..', '..', '..', 'seeds')));
const GOLDEN = join(process.env['GOLDEN_DIR'] ?? '/nowhere', 'domain');
const TABLE: readonly Row[] = existsSync(GOLDEN) ? new SeedFolder(GOLDEN).readCsv('editions.csv') : [];

const COUNTS: readonly Column[] = [
  ['registered', 'count', 'registered'],
  ['verified', 'count', 'verified'],
  ['shortlist_total', 'count', 'shortlist'],
  ['shortlist_ip', 'quota', 'shortlist-ip'],
  ['shortlist_upp', 'quota', 'shortlist-upp'],
  ['shortlist_oa', 'quota', 'shortlist-oa'],
  ['winners_total', 'count', 'winners'],
];

/** The first day, and the last where the cell prints a span; a cell without a date is unknown. */
const DATES: readonly Column[] = [
  ['registration', 'stage', 'registration'],
  ['interview', 'stage', 'interview'],
];

const stored = ({ year }: Row, [, subject, key]: Column): FactValue | undefined =>
  HISTORY.find(({ edition }) => edition.code === year)?.facts.find(
    (fact) => fact.subject === subject && fact.key === key,
  )?.value;

function countOf(value: FactValue | undefined): number | null {
  return value?.kind === 'count' ? value.count : null;
}

function datesOf(value: FactValue | undefined): readonly (string | null)[] {
  if (value?.kind === 'date') return [value.date];
  return value?.kind === 'span' ? [value.from, value.to] : [];
}

function printedCount(cell = ''): number | null {
  const digits = /^\d+/.exec(cell);
  return digits === null ? null : Number(digits[0]);
}

function printedDates(cell = ''): readonly string[] {
  return cell.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}

/** Every column of one edition's row against what is stored of that edition. */
(TABLE.length > 0 ? describe.each(TABLE) : describe.skip.each([{ year: '2018' }]))(
  'the reference table on $year',
  (row) => {
    test('has the ordinal of the edition', () => {
      const edition = HISTORY.find((one) => one.edition.code === row['year'])?.edition;
      expect(edition?.ordinal).toBe(printedCount(row['edition']));
    });

    test.each(COUNTS)('has in %s what is stored', (...column) => {
      expect(countOf(stored(row, column))).toBe(printedCount(row[column[0]]));
    });

    test.each(DATES)('has in %s the days that are stored', (...column) => {
      expect(datesOf(stored(row, column))).toEqual(printedDates(row[column[0]]));
    });

    test('has the day of the award first among those it prints', () => {
      const [day] = printedDates(row['award_date']);
      expect(datesOf(stored(row, ['award_date', 'stage', 'award']))).toEqual([day]);
    });

    test('has the label of the shortlist and the legal basis', () => {
      const label = stored(row, ['', 'shortlist-label', 'label']);
      expect(row['shortlist_label']).toContain(label?.kind === 'text' ? label.text : 'a text');
      const [printed = ''] = (row['legal_basis'] ?? '').split(';');
      const basis = stored(row, ['', 'legal-basis', 'competition']);
      expect(basis?.kind === 'text' ? basis.text : '').toBe(printed);
    });
  },
);
