import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ComplaintCounts,
  complaintSignals,
  countDifferences,
  type CountField,
  rowFacts,
} from '@anggakara/scoring';
import { wholeReading } from '../../../test/complaint-files';
import { DEMO_RULES } from '../../../test/synthetic-exports';
import { SeedFolder } from '../../platform';
import { demoExport } from './demo-export';
import { signalRowsOf } from './signal-rows';
import { WorkDays } from './work-days';

const SEEDS = join(__dirname, '../../../../../seeds');
const FILE = join(SEEDS, 'demo/complaints/contoh-oa-001');
const { windows, sla, workingDays, observedUntil } = DEMO_RULES;

/** The claims of the entry, as the seeds write them. */
function claimsOf(entry: string): readonly ComplaintCounts[] {
  const rows = new SeedFolder(SEEDS).readCsv('demo/claims.csv').filter((row) => row['entry'] === entry);
  return rows.map((row) => {
    const count = (column: string): number => Number(row[column]);
    return {
      ...{ received: count('received'), unverified: count('unverified'), notFollowedUp: count('not_followed_up') },
      ...{ inProcess: count('in_process'), postponed: count('postponed'), resolved: count('resolved') },
      ...{ archived: count('archived'), notAuthority: count('not_authority'), answered: count('answered') },
      ...{ withinSla: count('within_sla'), cappedDaySum: count('capped_day_sum') },
    };
  });
}

const claims = claimsOf('OA-001');
const order = {
  code: 'contoh-oa-001',
  periods: windows,
  claims,
  cutOff: observedUntil,
  workDays: new WorkDays(workingDays),
};
const made = demoExport({ ...order, sla });
const periods = windows.map((window) => {
  const own = made.complaints.filter(({ received }) => received >= window.startsOn && received <= window.endsOn);
  return { window, rows: signalRowsOf(own, made.lines) };
});

test('the seeds hold the export that is made for the demo edition, and how it is read', async () => {
  expect(readFileSync(`${FILE}.csv`).equals(made.bytes)).toBe(true);
  expect(JSON.parse(readFileSync(`${FILE}.map.json`, 'utf8'))).toEqual(made.mapping);
  const about = { mapping: made.mapping, agencies: ['contoh-oa-001'], rules: DEMO_RULES };
  const { accepted, rejected } = await wholeReading(made.bytes, about);
  expect([accepted.length, rejected]).toEqual([268, []]);
});

type Shown = readonly [CountField, number, string | undefined, number | undefined];

/** Field, claimed less recomputed, and the explanation that leaves least with what it leaves. */
function differencesOf(place: number): readonly Shown[] {
  const { window, rows } = periods[place]!;
  const repeatedLines = new Set<number>();
  const facts = rowFacts(rows.columns, { rules: { ...DEMO_RULES, dayCap: 30 }, window, repeatedLines });
  const [gaps] = signalsOf(place).filter(({ code }) => code === 'ticket-gaps');
  const missingTickets = { count: gaps?.count ?? 0, lines: gaps?.lines ?? [] };
  return countDifferences(claims[place]!, { rows: facts, refusedLines: [], missingTickets })
    .filter(({ difference }) => difference !== 0)
    .map(({ field, difference, explanations: [best] }) => [field, difference, best?.code, best?.leaves]);
}

const signalsOf = (place: number) =>
  complaintSignals(periods[place]!.rows, { workingDays, sla, cutOff: observedUntil });

test.each([
  { place: 0, differences: [], questions: [] },
  { place: 1, differences: [['cappedDaySum', 24, 'days-from-receipt', 0]], questions: [] },
  {
    place: 2,
    differences: [
      ['answered', 10, 'followed-up', 0],
      ['withinSla', 3, 'just-late', 0],
      ['cappedDaySum', 21, undefined, undefined],
    ],
    questions: ['bulk-closing'],
  },
  {
    place: 3,
    differences: [
      ['received', 8, 'tickets-missing', 0],
      ['resolved', 8, 'followed-up', 0],
      ['answered', 8, undefined, undefined],
      ['cappedDaySum', 35, 'days-with-both-ends', -24],
    ],
    questions: ['closing-spike', 'repeated-texts', 'ticket-gaps'],
  },
])('period $place: what the claim says else, and what is asked', ({ place, differences, questions }) => {
  expect(differencesOf(place)).toEqual(differences);
  expect(signalsOf(place).map(({ code }) => code)).toEqual(questions);
});
