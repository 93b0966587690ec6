import fc from 'fast-check';
import { REOPENED } from '../complaint';
import { complaintSignals, signalText } from './complaint-signals';
import { archivedRows, reopenedRows, repeatedTexts, ticketGaps } from './row-signals';
import { SIGNAL_CODES, SIGNAL_RULES } from './signal';
import { signalShelf } from './signal-shelf';
import { aComplaint, anyComplaint, aPlausibleComplaint, someRules } from '../../../test/complaints';
import { LAW } from '../../../test/law';
import { type HashedComplaint, SIGNAL_CONTEXT, signalRows } from '../../../test/signal-rows';

const withTexts = (...texts: readonly number[]) => signalRows(texts.map((text) => ({ ...aComplaint(), text })));
const withTickets = (...tickets: readonly number[]) =>
  signalRows(tickets.map((ticket) => ({ ...aComplaint(), ticket })));
const upTo = (count: number, from = 1): readonly number[] => Array.from({ length: count }, (_, place) => from + place);

describe('complaints 22: texts word for word', () => {
  test('two texts in seven complaints are five repetitions', () => {
    const [signal] = repeatedTexts(withTexts(7, 0, 5, 7, 7, 9, 7, 5, 5));
    expect(signal).toEqual({
      code: 'repeated-texts',
      count: 5,
      of: 8,
      facts: { texts: 2 },
      lines: [2, 4, 5, 6, 8, 9, 10],
    });
  });

  test.each([
    { rows: withTexts(7, 7, 7, 7, 7), because: 'four repetitions are too few' },
    { rows: withTexts(...upTo(300), 1, 2, 3, 4, 5), because: 'five of 305 are less than 2 %' },
    { rows: withTexts(0, 0, 0, 0, 0, 0, 0), because: 'there is no text' },
  ])('no question: $because', ({ rows }) => expect(repeatedTexts(rows)).toEqual([]));
});

describe('complaints 23: numbers that are not in the file', () => {
  test('two gaps of five, with the rows about them, in whatever order they stand', () => {
    const [signal] = ticketGaps(withTickets(20, 3, 2, 1, ...upTo(10, 7), 19));
    expect(signal).toEqual({ code: 'ticket-gaps', count: 5, of: 20, facts: { gaps: 2 }, lines: [3, 6, 15, 16] });
  });

  test.each([
    { rows: withTickets(1, 2, 3, 8), because: 'four are too few' },
    { rows: withTickets(...upTo(20).map((one) => one * 10)), because: 'the numbers are shared with other agencies' },
    { rows: withTickets(...upTo(200), ...upTo(200, 204)), because: 'three of 403 are less than 2 %' },
    { rows: withTickets(5, 5, 5, 5, 5), because: 'one number has no gap' },
    { rows: withTickets(0, 0), because: 'tickets have no numbers' },
  ])('no question: $because', ({ rows }) => expect(ticketGaps(rows)).toEqual([]));
});

const one = (parts: Parameters<typeof aComplaint>[0], count: number) => upTo(count).map(() => aComplaint(parts));

describe('complaints 24 and 25: reopened and archived', () => {
  test('a tenth reopened, a fifth archived', () => {
    const rows = signalRows([...one({ flags: REOPENED }, 5), ...one({ status: 'archived' }, 10), ...one({}, 35)]);
    expect(reopenedRows(rows)).toMatchObject([{ count: 5, of: 50, lines: [2, 3, 4, 5, 6] }]);
    expect(archivedRows(rows)).toMatchObject([{ count: 10, of: 50, lines: upTo(10, 7) }]);
  });

  test.each([
    {
      late: { dispositioned: '2020-01-08' },
      count: 10,
      others: 190,
      asked: 12,
      because: 'a twentieth was sent on before',
    },
    {
      late: { firstFollowUp: '2020-01-08' },
      count: 10,
      others: 188,
      asked: 12,
      because: 'replied to counts as sent on',
    },
    { late: { dispositioned: '2020-01-08' }, count: 10, others: 191, asked: null, because: 'less than a twentieth' },
    { late: { dispositioned: '2020-01-08' }, count: 9, others: 100, asked: null, because: 'nine are too few' },
  ])('archived after it was sent on: $because', ({ late, count, others, asked }) => {
    const archived = [...one({ status: 'archived', ...late }, count), ...one({ status: 'archived' }, 2)];
    const [signal] = archivedRows(signalRows([...archived, ...one({}, others - 2)]));
    expect(signal ?? null).toEqual(
      asked === null ? null : expect.objectContaining({ count: asked, facts: { late: 10 } }),
    );
  });

  test('less than a share is no question', () => {
    const rows = signalRows([...one({ flags: REOPENED }, 5), ...one({ status: 'archived' }, 10), ...one({}, 36)]);
    expect([reopenedRows(rows), archivedRows(rows)]).toEqual([[], []]);
  });
});

describe('complaints 16: questions, not penalties', () => {
  test('every threshold is an assumption with a reason', () => {
    for (const code of SIGNAL_CODES) {
      expect(SIGNAL_RULES[code].provenance).toEqual({ kind: 'assumption', reason: expect.stringMatching(/^\w.+\.$/) });
    }
  });

  test('one agency may make one ask everything', () => {
    const resolved = { status: 'resolved', firstFollowUp: '2020-01-07' } as const;
    const rows = [
      ...one({ status: 'archived' }, 16),
      ...one({ flags: REOPENED }, 12),
      ...one({ status: 'resolved', closed: '2020-10-24' }, 15),
      ...one({ ...resolved, closed: '2020-01-21' }, 11),
      ...one({ ...resolved, closed: '2020-01-27' }, 10),
    ];
    const hashed = rows.map((row, place) => ({ ...row, text: 7, ticket: place < 30 ? place + 1 : place + 6 }));
    const codes = complaintSignals(signalRows(hashed), SIGNAL_CONTEXT).map(({ code }) => code);
    expect(codes).toEqual(SIGNAL_CODES);
  });

  test('a question is put in both languages, with its numbers and days', () => {
    const signal = {
      code: 'closing-spike',
      count: 1200,
      of: 4000,
      facts: { cutOff: '2020-10-31', expected: '12.5' },
      lines: [],
    } as const;
    expect(signalText(signal, 'id')).toBe(
      '1.200 dari 4.000 laporan diselesaikan dalam lima hari kerja terakhir sampai 31 Oktober 2020, sedangkan biasanya sekitar 12,5. Apa yang dikerjakan pada hari-hari itu?',
    );
    expect(signalText(signal, 'en')).toContain('1,200 of 4,000 complaints were resolved');
    expect(signalText(signal, 'en')).toContain('31 October 2020, where about 12.5');
  });

  test('whatever rows come: as many lines as are counted, in order, and a sentence without a gap', () => {
    const hashed: fc.Arbitrary<HashedComplaint> = fc
      .tuple(aPlausibleComplaint, fc.nat(12), fc.nat(60))
      .map(([one, text, ticket]) => ({ ...one, text, ticket }));
    fc.assert(
      fc.property(fc.array(hashed, { minLength: 20, maxLength: 60 }), (complaints) => {
        for (const signal of complaintSignals(signalRows(complaints), SIGNAL_CONTEXT)) {
          expect(signal.lines).toEqual([...new Set(signal.lines)].toSorted((a, b) => a - b));
          expect(signal.count).toBeLessThanOrEqual(signal.of);
          expect(signalText(signal, 'id')).not.toMatch(/[{}]|undefined/);
          if (signal.code !== 'ticket-gaps') expect(signal.lines.length).toBeGreaterThanOrEqual(signal.count);
        }
      }),
      { numRuns: Math.min(LAW.numRuns, 100) },
    );
  });
});

describe('the rows of an import, until they are asked about', () => {
  test('each agency has its own rows in each window, whatever batches they came in', () => {
    fc.assert(
      fc.property(fc.array(anyComplaint, { maxLength: 20 }), fc.nat(20), (complaints, cut) => {
        const numbered = complaints.map((one, place) => ({ ...one, text: place + 1, ticket: 2 * place + 1 }));
        const shelf = signalShelf(someRules());
        for (const batch of [numbered.slice(0, cut), numbered.slice(cut)]) shelf.add(signalRows(batch));
        const own = numbered.filter(({ agency, received }) => agency === 1 && received.startsWith('2020'));
        const rows = shelf.of(1, 1);
        expect(rows === null).toBe(own.length === 0);
        expect([...(rows?.textHash ?? [])]).toEqual(own.map(({ text }) => text));
        expect([...(rows?.ticketNumber ?? [])]).toEqual(own.map(({ ticket }) => ticket));
        expect(rows?.columns.length ?? 0).toBe(own.length);
      }),
      { numRuns: Math.min(LAW.numRuns, 100) },
    );
  });

  test('an empty shelf has nothing, and takes nothing once it was asked', () => {
    const shelf = signalShelf(someRules());
    expect(shelf.of(0, 0)).toBeNull();
    expect(() => shelf.add(signalRows([aComplaint()]))).toThrow('rows came after others had been asked about');
  });

  test('a batch whose arrays are used again stays as it was', () => {
    const shelf = signalShelf(someRules());
    const batch = signalRows([{ ...aComplaint({ classification: 'aspiration', satisfaction: 4 }), text: 8 }]);
    shelf.add(batch);
    batch.textHash.fill(0);
    batch.columns.received.fill(0);
    const kept = signalRows([{ ...aComplaint({ classification: 'aspiration', satisfaction: 4 }), text: 8 }]);
    expect(shelf.of(0, 1)).toEqual(kept);
  });
});
