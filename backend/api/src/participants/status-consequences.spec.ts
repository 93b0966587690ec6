import type { ConsequenceView } from '@anggakara/contracts';
import { statusConsequences } from './status-consequences';

const valuesOf = (consequences: readonly ConsequenceView[]): readonly (readonly [string, string])[] =>
  consequences.map(({ code, value }) => [code, value]);

test('Kalimantan Timur: 93,2 % is followed up, 89,8 % resolved', () => {
  const found = statusConsequences({ received: 59, resolved: 53, inProcess: 2, notFollowedUp: 4 });
  expect(valuesOf(found)).toEqual([
    ['parts-sum', '59 dari 59'],
    ['followed-up', '93,2 % (55/59)'],
    ['followed-up-interval', '83,8 % sampai 97,3 %'],
    ['resolved', '89,8 % (53/59)'],
    ['resolved-interval', '79,5 % sampai 95,3 %'],
    ['in-process', '3,4 % (2/59)'],
    ['not-followed-up', '6,8 % (4/59)'],
  ]);
  expect(found.map(({ formula }) => formula)).toEqual(
    expect.arrayContaining([
      'selesai 53 + dalam proses 2 + belum ditindaklanjuti 4 = 59 diterima',
      '(selesai 53 + dalam proses 2) / diterima 59',
      'selesai 53 / diterima 59',
    ]),
  );
});

test('Muara Enim: 7 are unsplit, so followed up is at least what is resolved', () => {
  const found = statusConsequences({ received: 262, resolved: 255, inProcess: null, notFollowedUp: null });
  expect(valuesOf(found)).toEqual([
    ['unsplit', '7 laporan'],
    ['followed-up-at-least', '97,3 % (255/262)'],
    ['resolved', '97,3 % (255/262)'],
    ['resolved-interval', '94,6 % sampai 98,7 %'],
  ]);
});

test('Solok: all of 219, which proves 98,3 %', () => {
  const found = statusConsequences({ received: 219, resolved: 219, inProcess: 0, notFollowedUp: 0 });
  expect(valuesOf(found)).toEqual(
    expect.arrayContaining([
      ['resolved', '100,0 % (219/219)'],
      ['resolved-interval', '98,3 % sampai 100,0 %'],
    ]),
  );
});

test.each([
  {
    counts: { received: 10, resolved: 5, inProcess: 2, notFollowedUp: null },
    values: [
      ['unsplit', '3 laporan'],
      ['followed-up-at-least', '70,0 % (7/10)'],
    ],
    because: 'what is in process counts where it is stated',
  },
  {
    counts: { received: 10, resolved: 5, inProcess: 2, notFollowedUp: 2 },
    values: [
      ['unsplit', '1 laporan'],
      ['followed-up-at-least', '70,0 % (7/10)'],
    ],
    because: 'parts that do not sum leave the rest unsaid',
  },
])('$because', ({ counts, values }) => {
  expect(valuesOf(statusConsequences(counts))).toEqual(expect.arrayContaining(values));
});

test('nothing follows from a bare total, nor an interval from no complaint at all', () => {
  expect(statusConsequences({ received: 10, resolved: null, inProcess: null, notFollowedUp: null })).toEqual([]);
  expect(valuesOf(statusConsequences({ received: 0, resolved: 0, inProcess: 0, notFollowedUp: 0 }))).toEqual([
    ['parts-sum', '0 dari 0'],
    ['followed-up', '- (0/0)'],
    ['resolved', '- (0/0)'],
    ['in-process', '- (0/0)'],
    ['not-followed-up', '- (0/0)'],
  ]);
});

test('an English reader is told the same in English', () => {
  const found = statusConsequences({ received: 1259, resolved: 1253, inProcess: 2, notFollowedUp: 4 }, 'en');
  expect(found.slice(0, 4).map(({ label, value }) => [label, value])).toEqual([
    ['Sum of the parts', '1,259 of 1,259'],
    ['Followed up', '99.7% (1,255/1,259)'],
    ['Followed up, 95% Wilson interval', '99.2% to 99.9%'],
    ['Resolved', '99.5% (1,253/1,259)'],
  ]);
  expect(found[0]?.formula).toBe('resolved 1,253 + in process 2 + not followed up 4 = 1,259 received');
  expect(found[2]?.formula).toContain('with p = 1,255/1,259, n = 1,259, z = 1.959964');
  const unsplit = statusConsequences({ received: 262, resolved: 261, inProcess: null, notFollowedUp: null }, 'en');
  expect(unsplit[0]).toMatchObject({
    value: '1 complaint',
    formula: 'received 262 − broken down 261; the source does not state their state',
  });
});
