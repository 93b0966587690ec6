import type { ClaimedPeriod } from '@anggakara/contracts';
import type { EntryPlace } from '../participants';
import type { SeedFolder, Transaction } from '../platform';
import { SubmissionsSeed } from './submissions.seed';

type Row = Readonly<Record<string, string>>;

const TX = {} as Transaction;

function aRow(row: Row = {}): Row {
  return {
    ...{ entry: 'IP-001', period: '2025-S1', start: '2025-01-01', end: '2025-06-30', received: '10' },
    ...{ unverified: '0', not_followed_up: '1', in_process: '2', postponed: '0', resolved: '7', archived: '0' },
    ...{ not_authority: '0', answered: '9', within_sla: '8', capped_day_sum: '30' },
    ...row,
  };
}

function without(row: Row, column: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));
}

/** A seed over fakes that remember what it did. */
function aSeed(rows: readonly Row[], drafts: readonly string[] = []) {
  const added: { readonly place: EntryPlace; readonly periods: readonly ClaimedPeriod[] }[] = [];
  const submitted: string[] = [];
  const moved: string[] = [];
  const claims = {
    add: (_: Transaction, place: EntryPlace, periods: readonly ClaimedPeriod[]) => added.push({ place, periods }),
    submitAll: (_: Transaction, _edition: string, entries: readonly string[]) => submitted.push(...entries),
  };
  const entries = {
    move: (_: Transaction, _edition: string, changes: readonly { readonly code: string }[]) =>
      moved.push(...changes.map(({ code }) => code)),
  };
  const folder = {
    readJson: (path: string) => (path === 'demo/edition.json' ? { code: 'demo' } : drafts),
    readCsv: () => rows,
  };
  const seed = new SubmissionsSeed(claims as never, entries as never);
  return {
    added,
    submitted,
    moved,
    load: (level: 'demo' | 'facts') => seed.load(TX, folder as unknown as SeedFolder, level),
  };
}

test('a claim is loaded, submitted, and its entry moved', async () => {
  const seed = aSeed([aRow(), aRow({ entry: 'IP-002', received: '11', resolved: '8' })]);
  await seed.load('demo');

  expect(seed.added.map(({ place }) => place)).toEqual([
    { edition: 'demo', entry: 'IP-001' },
    { edition: 'demo', entry: 'IP-002' },
  ]);
  expect(seed.added[0]?.periods[0]).toMatchObject({ received: 10, notFollowedUp: 1, withinSla: 8, cappedDaySum: 30 });
  expect([seed.submitted, seed.moved]).toEqual([
    ['IP-001', 'IP-002'],
    ['IP-001', 'IP-002'],
  ]);
});

test('an entry named among the drafts stays one, with its empty cells not filled in', async () => {
  const seed = aSeed([aRow({ resolved: '' }), aRow({ entry: 'IP-002' })], ['IP-001']);
  await seed.load('demo');

  expect(seed.added[0]?.periods[0]?.resolved).toBeNull();
  expect([seed.submitted, seed.moved]).toEqual([['IP-002'], ['IP-002']]);
});

test.each([
  { rows: [aRow({ received: '11' })], says: 'IP-001 has parts-do-not-sum at periods[0].received' },
  { rows: [aRow({ resolved: '' })], says: 'IP-001 has count-missing at periods[0].resolved' },
  { rows: [aRow({ end: '2024-12-31' })], says: 'IP-001 has window-reversed at periods[0].end' },
  { rows: [aRow({ received: '93,2' })], says: 'received is 93,2' },
  { rows: [aRow({ received: '-1' })], says: 'received is -1' },
  { rows: [aRow({ received: '1e3' })], says: 'received is 1e3' },
  { rows: [without(aRow(), 'answered')], says: 'has no column answered' },
])('what no agency could submit is not loaded: $says', async ({ rows, says }) => {
  const seed = aSeed(rows);
  await expect(seed.load('demo')).rejects.toThrow(says);
  expect(seed.added).toEqual([]);
});

test('only the demo edition has claims', async () => {
  const seed = aSeed([aRow()]);
  await seed.load('facts');
  expect(seed.added).toEqual([]);
});
