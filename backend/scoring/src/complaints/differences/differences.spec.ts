import fc from 'fast-check';
import type { ComplaintCounts } from '../../complaint-counts';
import { COUNT_FIELDS } from '../../count-problems';
import { dayNumber } from '../../working-days';
import type { ComplaintRules } from '../complaint';
import { NO_TALLY } from '../merged-tally';
import { countsOf } from '../tally-counts';
import { complaintTallies, tallyInto } from '../complaint-tallies';
import { ALTERNATIVE_CODES, ALTERNATIVES } from './alternatives';
import { type CountDifference, countDifferences, countsOfRows, type DifferenceEvidence } from './count-differences';
import { differenceLines } from './difference-lines';
import { rowFacts } from './row-facts';
import { aComplaint, anyComplaint, columnsOf, type Complaint, someRules } from '../../../test/complaints';
import { LAW } from '../../../test/law';

/** Rows in the lines 2, 3, 4, ...; the window is the year 2020. */
function evidenceOf(
  complaints: readonly Partial<Complaint>[],
  {
    repeated = [],
    rules = {},
  }: { readonly repeated?: readonly number[]; readonly rules?: Partial<ComplaintRules> } = {},
): DifferenceEvidence {
  const all = someRules(rules);
  const rows = rowFacts(columnsOf(complaints.map((one, place) => aComplaint({ ...one, line: place + 2 }))), {
    rules: all,
    window: all.windows[1]!,
    repeatedLines: new Set(repeated),
  });
  return { rows, refusedLines: [], missingTickets: { count: 0, lines: [] } };
}

/** What is said of one count when the claim states another number. */
function differenceOf(
  evidence: DifferenceEvidence,
  field: keyof ComplaintCounts,
  claimed: number,
): CountDifference | undefined {
  const claim = { ...countsOfRows(evidence.rows), [field]: claimed };
  return countDifferences(claim, evidence).find((one) => one.field === field);
}

const IN_PROCESS = { status: 'in-process', firstFollowUp: '2020-01-08' } as const;
const DONE = { status: 'resolved', firstFollowUp: '2020-01-08', closed: '2020-01-10' } as const;
const cutOff = { rules: { observedUntil: dayNumber('2020-01-31') } };

describe('complaints 27: another way of counting that comes nearer', () => {
  test.each([
    { field: 'received', claimed: 1, rows: [DONE, { status: 'archived' }], code: 'valid-alone', lines: [3] },
    { field: 'unverified', claimed: 1, rows: [{ status: 'dispositioned' }], code: 'dispositioned-too', lines: [2] },
    {
      field: 'notFollowedUp',
      claimed: 1,
      rows: [{}, { status: 'dispositioned' }],
      code: 'dispositioned-apart',
      lines: [3],
    },
    { field: 'notFollowedUp', claimed: 2, rows: [{}, { status: 'unverified' }], code: 'unanswered', lines: [3] },
    {
      field: 'inProcess',
      claimed: 2,
      rows: [IN_PROCESS, { status: 'dispositioned' }],
      code: 'dispositioned-too',
      lines: [3],
    },
    { field: 'inProcess', claimed: 2, rows: [IN_PROCESS, { status: 'postponed' }], code: 'postponed-too', lines: [3] },
    { field: 'resolved', claimed: 2, rows: [DONE, IN_PROCESS], code: 'followed-up', lines: [3] },
    {
      field: 'resolved',
      claimed: 2,
      rows: [DONE, { status: 'archived', closed: '2020-01-09' }],
      code: 'closed',
      lines: [3],
    },
    {
      field: 'archived',
      claimed: 2,
      rows: [{ status: 'archived' }, { status: 'not-authority' }],
      code: 'not-valid',
      lines: [3],
    },
    { field: 'answered', claimed: 2, rows: [DONE, { ...DONE, status: 'archived' }], code: 'invalid-too', lines: [3] },
    { field: 'answered', claimed: 2, rows: [DONE, { status: 'in-process' }], code: 'followed-up', lines: [3] },
    {
      field: 'answered',
      claimed: 2,
      rows: [DONE, { ...DONE, firstFollowUp: null }],
      code: 'closed-or-answered',
      lines: [3],
    },
    { field: 'withinSla', claimed: 1, rows: [DONE, { received: '2020-12-28' }], code: 'resolved-alone', lines: [3] },
    {
      field: 'withinSla',
      claimed: 1,
      rows: [{ ...DONE, closed: '2020-12-01' }],
      code: 'first-follow-up-in-time',
      lines: [2],
    },
    {
      field: 'withinSla',
      claimed: 1,
      rows: [DONE, { ...DONE, closed: '2020-01-23' }],
      code: 'calendar-days',
      lines: [3],
    },
    {
      field: 'withinSla',
      claimed: 1,
      rows: [{ ...DONE, firstFollowUp: null, closed: '2020-01-29' }],
      code: 'just-late',
      lines: [2],
    },
    {
      field: 'cappedDaySum',
      claimed: 2,
      rows: [DONE, { ...DONE, status: 'archived' }],
      code: 'invalid-too',
      lines: [3],
    },
    {
      field: 'cappedDaySum',
      claimed: 31,
      rows: [{ ...DONE, firstFollowUp: '2020-02-19' }],
      code: 'days-uncapped',
      lines: [2],
    },
    {
      field: 'cappedDaySum',
      claimed: 6,
      rows: [{ ...DONE, firstFollowUp: '2020-01-13' }],
      code: 'calendar-days',
      lines: [2],
    },
    {
      field: 'cappedDaySum',
      claimed: 3,
      rows: [{ ...DONE, dispositioned: '2020-01-09', firstFollowUp: '2020-01-10' }],
      code: 'days-from-receipt',
      lines: [2],
    },
    { field: 'cappedDaySum', claimed: 2, rows: [DONE], code: 'days-with-both-ends', lines: [2] },
    { field: 'received', claimed: 2, rows: [{}, { received: '2019-12-31' }], code: 'whole-file', lines: [3] },
    {
      field: 'resolved',
      claimed: 2,
      rows: [DONE, { ...DONE, received: '2019-12-31' }],
      code: 'closed-in-window',
      lines: [3],
    },
  ] as const)('$field: $code', ({ field, claimed, rows, code, lines }) => {
    const { explanations = [] } = differenceOf(evidenceOf(rows), field, claimed) ?? {};
    const found = explanations.find((one) => one.code === code);
    expect(found).toMatchObject({ leaves: 0, lines });
  });

  test('a follow-up after the cut-off', () => {
    const evidence = evidenceOf([DONE, { ...DONE, firstFollowUp: '2020-02-03' }], cutOff);
    const { explanations = [] } = differenceOf(evidence, 'answered', 2) ?? {};
    expect(explanations).toContainEqual({ code: 'after-cut-off', kind: 'window', amount: 1, leaves: 0, lines: [3] });
  });

  test('repetitions that the claim leaves out', () => {
    const evidence = evidenceOf([DONE, DONE, DONE], { repeated: [3, 4] });
    expect(differenceOf(evidence, 'received', 1)?.explanations).toMatchObject([
      { code: 'repeated-left-out', kind: 'rows', amount: -2, leaves: 0, lines: [3, 4] },
    ]);
  });

  test('lines stand in their order, whatever order the rows are in', () => {
    const evidence = evidenceOf([{ status: 'archived' }, { status: 'archived' }, DONE]);
    const turned = { ...evidence, rows: evidence.rows.toReversed() };
    expect(differenceOf(turned, 'received', 1)?.explanations[0]?.lines).toEqual([2, 3]);
  });

  test('what explains most stands first, wherever it stands among the ways of counting', () => {
    const rows = [
      DONE,
      IN_PROCESS,
      ...Array.from({ length: 4 }, () => ({ status: 'archived', closed: '2020-01-09' }) as const),
    ];
    const { explanations = [] } = differenceOf(evidenceOf(rows), 'resolved', 5) ?? {};
    expect(explanations.map(({ code, leaves }) => [code, leaves])).toEqual([
      ['closed', 0],
      ['followed-up', 3],
    ]);
  });

  test('what leads away is not said', () => {
    const rows = [DONE, IN_PROCESS, IN_PROCESS, { status: 'archived', closed: '2020-01-09' }] as const;
    const { explanations = [] } = differenceOf(evidenceOf(rows), 'resolved', 4) ?? {};
    expect(explanations.map(({ code, leaves }) => [code, leaves])).toEqual([
      ['followed-up', 1],
      ['closed', 2],
    ]);
    expect(differenceOf(evidenceOf(rows), 'resolved', 0)?.explanations).toEqual([]);
  });
});

describe('complaints 28: rows that are not there', () => {
  const evidence = {
    ...evidenceOf([DONE, DONE]),
    refusedLines: [7, 9, 11],
    missingTickets: { count: 1, lines: [2, 3] },
  };

  test('refused rows explain more claims, and no more than there are of them', () => {
    expect(differenceOf(evidence, 'received', 4)?.explanations).toEqual([
      { code: 'rows-refused', kind: 'rows', amount: 2, leaves: 0, lines: [7, 9, 11] },
      { code: 'tickets-missing', kind: 'rows', amount: 1, leaves: 1, lines: [2, 3] },
    ]);
  });

  test('without a difference there is nothing to explain', () => {
    expect(differenceOf(evidence, 'received', 2)?.explanations).toEqual([]);
  });

  test('they never explain that less was claimed, nor another count', () => {
    expect(differenceOf(evidence, 'received', 1)?.explanations).toEqual([]);
    expect(differenceOf(evidence, 'resolved', 4)?.explanations).toEqual([]);
  });
});

describe('complaints 26: claimed and recomputed side by side', () => {
  test('a difference is told with its explanations in both languages', () => {
    const [received] = countDifferences(
      { ...countsOfRows([]), received: 1 },
      evidenceOf([DONE, { status: 'archived' }]),
    );
    expect(differenceLines(received!, 'id')).toEqual([
      'Laporan diterima: diklaim 1, dihitung ulang 2, selisih -1.',
      'Klaim mungkin menghitung laporan sah saja, tanpa yang diarsipkan dan bukan wewenang (1 baris). Itu menjelaskan seluruh selisihnya.',
      'Klaim mungkin memilih laporan menurut tanggal penutupan, bukan tanggal diterima (1 baris). Itu menjelaskan seluruh selisihnya.',
    ]);
    expect(differenceLines(received!, 'en')[0]).toBe('Complaints received: claimed 1, recomputed 2, difference -1.');
  });

  test('an explanation of a part says what is left', () => {
    const difference = differenceOf(evidenceOf([DONE, IN_PROCESS]), 'resolved', 1203)!;
    expect(differenceLines(difference, 'en')[0]).toBe('Resolved: claimed 1,203, recomputed 1, difference +1,202.');
    expect(differenceLines(difference, 'en')[1]).toMatch(/What is left of the difference is \+1,201\.$/);
  });

  test('equal counts are said to be equal, and nothing is made up for the inexplicable', () => {
    const evidence = evidenceOf([DONE]);
    expect(differenceLines(differenceOf(evidence, 'resolved', 1)!, 'id')).toEqual([
      'Selesai: klaim dan hitung ulang sama, 1.',
    ]);
    expect(differenceLines(differenceOf(evidence, 'postponed', 5)!, 'en')).toEqual([
      'Postponed: claimed 5, recomputed 0, difference +5.',
      'No other way of counting this file comes nearer to the claim.',
    ]);
  });

  test('every way of counting is tried for some count', () => {
    expect(new Set(ALTERNATIVES.map(({ code }) => code))).toEqual(new Set(ALTERNATIVE_CODES));
  });
});

test('row by row the counts are those of the tally, and every explanation comes nearer', () => {
  const claims = fc.record(Object.fromEntries(COUNT_FIELDS.map((field) => [field, fc.nat(30)])));
  fc.assert(
    fc.property(fc.array(anyComplaint, { maxLength: 25 }), claims, (complaints, claim) => {
      const rules = someRules();
      const own = complaints.map((one) => ({ ...one, agency: 0 }));
      const tallies = complaintTallies(rules);
      tallyInto(tallies, columnsOf(own));
      const context = { rules, window: rules.windows[1]!, repeatedLines: new Set<number>() };
      const evidence = { ...evidenceOf([]), rows: rowFacts(columnsOf(own), context) };
      expect(countsOfRows(evidence.rows)).toEqual(countsOf(tallies.of(0, 1) ?? NO_TALLY));
      for (const one of countDifferences(claim as unknown as ComplaintCounts, evidence)) {
        for (const { amount, leaves } of one.explanations) {
          expect(amount + leaves).toBe(one.difference);
          expect(Math.abs(leaves)).toBeLessThan(Math.abs(one.difference));
        }
      }
    }),
    { numRuns: Math.min(LAW.numRuns, 150) },
  );
});
