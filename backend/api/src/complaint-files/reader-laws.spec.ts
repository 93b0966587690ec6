import fc from 'fast-check';
import { type AcceptedRow, HEADER, wholeReading, type WholeReading } from '../../test/complaint-files';
import { byText, referenceReading } from '../../test/reference-reader';
import { RefusedComplaintFile } from './reading';

const RUNS = { numRuns: 150 };
const COLUMNS = HEADER.split(';');

const pad = (value: number): string => String(value).padStart(2, '0');
const day = fc.record({
  year: fc.constantFrom(2019, 2020, 2020, 2020, 2021),
  month: fc.integer({ min: 1, max: 13 }),
  day: fc.integer({ min: 1, max: 31 }),
});
const date = fc
  .tuple(
    day,
    fc.constantFrom('/', '-'),
    fc.nat(5),
    fc.constantFrom('', ' 14:05', ' 00.10 WITA', 'T23:30Z', ' 24:00', ' 23:59'),
  )
  .map(([{ year, month, day: of }, sign, form, time]) => {
    const names = [
      'Jan',
      'februari',
      'Mar',
      'APR',
      'Mei',
      'juni',
      'Jul',
      'Agustus',
      'sep',
      'Okt',
      'November',
      'des',
      'xyz',
    ];
    return (
      [
        `${pad(of)}${sign}${pad(month)}${sign}${year}${time}`,
        `${of}${sign}${month}${sign}${year}${time}`,
        `${year}-${pad(month)}-${pad(of)}${time}`,
        `${of} ${names[month - 1] ?? ''} ${year}${time}`,
        `${43_800 + of * month}`,
        `${43_800 + of * month},5`,
      ][form] ?? ''
    );
  });
const perhaps = (cell: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 6, arbitrary: cell },
    fc.constantFrom('', '-', 'null', ' '),
    fc.constantFrom('besok', '1/2', '99/99/2020'),
  );
const status = fc.constantFrom(
  ...['Selesai', 'SELESAI', 'Proses', 'belum-diproses', 'Belum Diverifikasi', 'Disposisi', 'Ditunda', 'Bukan Wewenang'],
  ...['Arsip', '', 'hampir', ' proses '],
);
const ticket = fc.oneof(
  { weight: 8, arbitrary: fc.nat(60).map((number) => `#${number}`) },
  fc.constantFrom('', '#', 'é1', 'x'.repeat(41), 'LPR-1 a', '"1'),
);
const agency = fc.constantFrom('Dinas A', 'Dinas  B', 'Kota "C"; x', 'Kab.\r\nÑ', '', '-', 'a,b|c\td', '"', 'x"');
const cells = fc.tuple(ticket, agency, perhaps(date), perhaps(date), perhaps(date), perhaps(date), status);

const NEEDS_QUOTES = /[;,|\t\r\n]|^"/;
const quoted = (cell: string, always: boolean): string =>
  always || NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A table that somebody wrote: any separator, any ends of lines, quotes where they are needed and elsewhere. */
const written = fc
  .record({
    rows: fc.array(fc.tuple(cells, fc.nat(127), fc.constantFrom('', '', '', '', 'short', 'long', 'open', 'wide')), {
      minLength: 3,
      maxLength: 30,
    }),
    separator: fc.constantFrom(';', ',', '|', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    isEnded: fc.boolean(),
  })
  .map(({ rows, separator, end, isEnded }) => {
    const lines = rows.map(([row, quotes, fault]) => {
      const line = row.map((cell, place) => quoted(cell, (quotes >> place) % 2 === 1)).join(separator);
      return {
        '': line,
        short: 'x',
        long: `${line}${separator}y`,
        open: `"a"b${separator}${line}`,
        wide: `${line}${separator}`,
      }[fault];
    });
    const text = [COLUMNS.join(separator), ...lines].join(end) + (isEnded ? end : '');
    return { text, separator };
  })
  .filter(({ text }) => Buffer.byteLength(text) < 60_000);

const shown = (row: AcceptedRow): string =>
  [row.line, row.ticket, row.agency, row.received, row.dispositioned, row.firstFollowUp, row.closed, row.status].join(
    '|',
  );
const brief = ({ accepted, rejected }: WholeReading) => ({
  accepted: accepted.map(shown),
  rejected: rejected.map(({ line, code }) => `${line} ${code}`).toSorted(byText),
});

describe('complaint-files: laws of the reader', () => {
  test('it reads what the slow reader reads, and rejects for the same reasons', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ text, separator }) => {
        const stated = `sep=${separator}\n${text}`;
        const expected = referenceReading(text, separator);
        const moved = (line: string): string => line.replace(/^\d+/, (number) => String(Number(number) + 1));
        expect(brief(await wholeReading(stated))).toEqual({
          accepted: expected.accepted.map(moved),
          rejected: expected.rejected.map(moved).toSorted(byText),
        });
      }),
      RUNS,
    );
  });

  test('21: a file gives the same answer however its bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        written,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 70_000 }),
        fc.nat(200_000),
        async ({ text }, times, chunk, fault) => {
          const [header = '', ...rest] = text.split(/(?<=[\r\n])/);
          const long = Buffer.from(header + rest.join('').repeat(times));
          if (fault < long.length) long[fault] = 0;
          expect(await outcome(long, chunk)).toEqual(await outcome(long, 2 ** 20));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('broken bytes give an answer or a refusal, and every row is accepted or rejected', async () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255), remove: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(written, fc.array(change, { minLength: 1, maxLength: 20 }), async ({ text }, changes) => {
        const bytes = [...Buffer.from(text)];
        for (const { at, byte, remove } of changes) bytes.splice(at % bytes.length, remove, byte);
        const broken = Uint8Array.from(bytes);
        const whole = await outcome(broken, 2 ** 20);
        expect(await outcome(broken, 13)).toEqual(whole);
        if (!('summary' in whole)) return;
        const lines = new Set(whole.rejected.map(({ line }) => line));
        expect(whole.summary).toMatchObject({ accepted: whole.accepted.length, rejected: lines.size });
      }),
      RUNS,
    );
  });

  test('bytes of any kind give an answer or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await outcome(bytes, 7)).toEqual(await outcome(bytes, 400));
      }),
      RUNS,
    );
  });
});

/** What comes of it; anything but a refusal is thrown. */
async function outcome(bytes: Uint8Array, chunk: number): Promise<WholeReading | { readonly refused: string }> {
  try {
    return await wholeReading(bytes, { chunk });
  } catch (error) {
    if (!(error instanceof RefusedComplaintFile)) throw error;
    return { refused: error.code };
  }
}
