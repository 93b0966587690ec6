import { join } from 'node:path';
import { type FactSubject, type FactValue, GROUP_CODES, type PresetView, quotaKey } from '@anggakara/contracts';
import { SeedFolder } from '../platform';
import type { EditionFactEntity } from './edition-fact.entity';
import { historyIn } from './history.seed';

const SEEDS = new SeedFolder(join(__dirname, '..', '..', '..', '..', 'seeds'));
const HISTORY = historyIn(SEEDS);
const FACTS = HISTORY.flatMap(({ facts }) => facts);

function statements(edition: string, subject: FactSubject, key: string): readonly EditionFactEntity[] {
  return FACTS.filter((fact) => fact.editionCode === edition && fact.subject === subject && fact.key === key);
}

/** What stands first where sources contradict each other. */
function first(edition: string, subject: FactSubject, key: string): FactValue {
  return statements(edition, subject, key)[0]?.value ?? { kind: 'unknown' };
}

const countOf = (value: FactValue): number | 'unknown' => (value.kind === 'count' ? value.count : 'unknown');

describe('every stored fact of the editions of history', () => {
  test('has a source, or a reason, or says that it is unknown and why', () => {
    expect(FACTS.length).toBeGreaterThan(150);
    for (const { subject, key, standing, sources, note, value } of FACTS) {
      const name = `${subject}/${key}`;
      if (standing === 'documented') expect([name, sources.length]).not.toEqual([name, 0]);
      else expect([name, note]).not.toEqual([name, null]);
      expect([name, value.kind === 'unknown']).toEqual([name, standing === 'unknown']);
      for (const { title, publisher } of sources) expect(title.length * publisher.length).toBeGreaterThan(0);
    }
  });

  test('answers one question in all its statements by one kind of value', () => {
    for (const { editionCode, subject, key } of FACTS) {
      const kinds = statements(editionCode, subject, key).map(({ value }) => value.kind);
      expect([subject, key, new Set(kinds).size]).toEqual([subject, key, 1]);
    }
  });

  test('comes from a listed source, and every listed source is used', () => {
    const used = new Set(FACTS.flatMap(({ sources }) => sources.map(({ code }) => code)));
    const listed = SEEDS.readJson<readonly { readonly code: string }[]>('editions/sources.json');
    expect(used).toEqual(new Set(listed.map(({ code }) => code)));
  });

  test('belongs to one of four editions, none of them in 2021, and none of them is invented', () => {
    expect(HISTORY.map(({ edition: { code, year, ordinal, synthetic } }) => [code, year, ordinal, synthetic])).toEqual([
      ['2018', 2018, 1, false],
      ['2019', 2019, 2, false],
      ['2020', 2020, 3, false],
      ['2022', 2022, 4, false],
    ]);
  });
});

describe('the questions that each edition answers', () => {
  const COMMON: readonly (readonly [FactSubject, string])[] = [
    ...(['competition', 'winners'] as const).map((key) => ['legal-basis', key] as const),
    ...(['panrb', 'ksp', 'ombudsman'] as const).map((key) => ['organizer', key] as const),
    ...(['registration', 'document-evaluation', 'interview', 'award'] as const).map((key) => ['stage', key] as const),
    ...(['registered', 'registered-ip', 'registered-upp', 'verified'] as const).map((key) => ['count', key] as const),
    ...(['shortlist', 'winners', 'panel'] as const).map((key) => ['count', key] as const),
    ...(['oa', 'ip', 'upp'] as const).map((key) => ['group', key] as const),
    ...GROUP_CODES.map((group) => ['quota', quotaKey('shortlist', group)] as const),
    ...GROUP_CODES.map((group) => ['quota', quotaKey('winners', group)] as const),
    ...([
      ['registration-system', 'system'],
      ['shortlist-label', 'label'],
      ['trophy', 'name'],
    ] as const),
    ...([
      ['criterion', 'weights'],
      ['result', 'scores'],
    ] as const),
  ];

  test.each(HISTORY.map(({ edition }) => edition.code))('%s answers all of them, if only by not knowing', (edition) => {
    const unanswered = COMMON.filter(([subject, key]) => statements(edition, subject, key).length === 0);
    expect(unanswered).toEqual([]);
  });
});

describe('the counts of the documented table', () => {
  test.each<{ edition: string; registered: number; verified: number | 'unknown'; shortlist: number; winners: number }>([
    { edition: '2018', registered: 102, verified: 'unknown', shortlist: 25, winners: 10 },
    { edition: '2019', registered: 312, verified: 156, shortlist: 40, winners: 13 },
    { edition: '2020', registered: 439, verified: 'unknown', shortlist: 46, winners: 15 },
    { edition: '2022', registered: 573, verified: 434, shortlist: 51, winners: 17 },
  ])('stand in $edition: $registered, $verified, $shortlist, $winners', ({ edition, ...counts }) => {
    for (const [key, count] of Object.entries(counts))
      expect([key, countOf(first(edition, 'count', key))]).toEqual([key, count]);
  });

  test.each<{ edition: string; key: string; count: number }>([
    { edition: '2020', key: 'registered-ip', count: 237 },
    { edition: '2020', key: 'registered-upp', count: 202 },
    { edition: '2020', key: 'registered-september', count: 93 + 14 },
    { edition: '2022', key: 'registered-april', count: 47 + 67 + 15 + 10 + 1 },
    { edition: '2022', key: 'verified-ip', count: 227 },
    { edition: '2022', key: 'verified-upp', count: 207 },
    { edition: '2018', key: 'panel', count: 5 },
    { edition: '2020', key: 'panel', count: 5 },
    { edition: '2022', key: 'panel', count: 5 },
  ])('$edition counts $count at $key', ({ edition, key, count }) => {
    expect(countOf(first(edition, 'count', key))).toBe(count);
  });

  test.each(HISTORY.map(({ edition }) => edition.code))('of %s add up, group by group', (edition) => {
    for (const total of ['shortlist', 'winners'] as const) {
      const parts = GROUP_CODES.map((group) => Number(countOf(first(edition, 'quota', quotaKey(total, group)))));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(countOf(first(edition, 'count', total)));
    }
  });
});

describe('contradictions', () => {
  test.each<{ edition: string; subject: FactSubject; key: string; because: string }>([
    { edition: '2018', subject: 'count', key: 'registered', because: '102 proposals or 108 systems' },
    { edition: '2019', subject: 'shortlist-label', key: 'label', because: 'Top 40 or Top 30' },
    { edition: '2019', subject: 'group', key: 'upp', because: 'service units took part or came a year later' },
    { edition: '2020', subject: 'group', key: 'upp', because: 'service units came first in 2020 or had come before' },
    { edition: '2020', subject: 'count', key: 'growth-base', because: '312 or 305 a year before' },
    { edition: '2020', subject: 'stage', key: 'interview', because: 'held to the 13th, planned to the 16th' },
    { edition: '2020', subject: 'trophy', key: 'name', because: 'Birawa or Bhirawa' },
    { edition: '2022', subject: 'legal-basis', key: 'competition', because: '1473/2021 or 1473/2022' },
    { edition: '2022', subject: 'count', key: 'registered', because: '573 or 746' },
    { edition: '2022', subject: 'award-category', key: 'number', because: 'four categories or three' },
    { edition: '2022', subject: 'result', key: 'winners-sustainability', because: 'five names, or others among them' },
    { edition: '2022', subject: 'result', key: 'winners-kind', because: '12 agencies and 5 units, or 17 agencies' },
  ])('$edition, $because: both stand, each with its own source', ({ edition, subject, key }) => {
    const both = statements(edition, subject, key);
    expect(new Set(both.map(({ value }) => JSON.stringify(value))).size).toBeGreaterThanOrEqual(2);
    expect(both.every(({ sources }) => sources.length > 0)).toBe(true);
    const [one, two] = both.map(({ sources }) => sources.map(({ code }) => code).join());
    expect(one).not.toBe(two);
  });
});

describe('what was found nowhere', () => {
  test.each<{ edition: string; subject: FactSubject; key: string }>([
    { edition: '2018', subject: 'criterion', key: 'weights' },
    { edition: '2019', subject: 'criterion', key: 'weights' },
    { edition: '2020', subject: 'legal-basis', key: 'competition' },
    { edition: '2020', subject: 'result', key: 'winner-list' },
    { edition: '2022', subject: 'criterion', key: 'weights' },
    { edition: '2022', subject: 'panel-member', key: 'names' },
    { edition: '2022', subject: 'result', key: 'winner-list' },
    { edition: '2022', subject: 'result', key: 'next-edition' },
  ])('is said to be unknown: $edition $subject $key', ({ edition, subject, key }) => {
    expect(statements(edition, subject, key)).toMatchObject([{ standing: 'unknown' }]);
  });
});

describe('the quotas offered to other editions', () => {
  const presets = SEEDS.readJson<readonly PresetView[]>('editions/presets.json');

  test.each(presets)('of $code are those of its facts', ({ code, groups, categories }) => {
    for (const { code: group, places } of groups)
      expect([group, countOf(first(code, 'quota', quotaKey('shortlist', group)))]).toEqual([group, places]);
    for (const group of GROUP_CODES) {
      const trophies = categories.filter((category) => category.group === group);
      const places = trophies.reduce((sum, category) => sum + category.places, 0);
      expect([group, countOf(first(code, 'quota', quotaKey('winners', group)))]).toEqual([group, places]);
    }
  });
});
