/** @jest-environment node */
import type { EditionFactView } from '@anggakara/contracts';
import { aFact, anUnknown, aSource } from '../../testing/facts';
import { editionFunnel } from './edition-funnel';
import { firstCount, isUnknown, question, questionsOf } from './fact-questions-of';
import { sourcesOf, standingCounts } from './fact-sources-of';
import { answerText } from './answer-text';
import { groupRows } from './group-rows';
import { growthChart } from './growth-chart';
import { historyRows } from './history-rows';
import { ordinalText } from './ordinal-text';
import { panelRows } from './panel-rows';

const count = (key: string, of: number, fields: Partial<EditionFactView> = {}): EditionFactView =>
  aFact({ key, value: { kind: 'count', count: of }, ...fields });

const DISPUTED = [
  count('registered', 573, { contradicted: true }),
  count('registered', 746, { contradicted: true, statement: 2 }),
];

test('statements of one subject and key answer one question', () => {
  const questions = questionsOf([...DISPUTED, aFact({ subject: 'trophy' }), count('winners', 17)]);
  expect(questions.map(({ subject, key, statements }) => [subject, key, statements.length])).toEqual([
    ['count', 'registered', 2],
    ['trophy', 'registered', 1],
    ['count', 'winners', 1],
  ]);
  expect(firstCount(question(questions, 'count', 'registered'))).toBe(573);
  expect(firstCount(question(questions, 'count', 'verified'))).toBeNull();
  expect(questionsOf([anUnknown()]).every(isUnknown)).toBe(true);
});

test('a spreadsheet takes the values alone, those that differ with a stroke between them', () => {
  const [registered] = questionsOf(DISPUTED);
  const [winners] = questionsOf([count('winners', 17)]);
  expect(answerText(registered, undefined, winners)).toBe('573 / 746; 17');
});

test('the funnel leaves a gap where a count is unknown, and never a zero', () => {
  const facts = [...DISPUTED, anUnknown({ key: 'verified' }), count('shortlist', 51), count('winners', 17)];
  const chart = editionFunnel('2022', questionsOf(facts));
  expect(chart).toMatchObject({
    headline: '2022, pemenang per pendaftar: 17 dari 573',
    series: [{ values: [573, null, 51, 17], texts: ['573', 'tidak diketahui', '51', '17'] }],
  });
});

test.each(['registered', 'winners'])('without the count of %s there is no funnel', (key) => {
  const facts = [count('registered', 573), count('winners', 17)].filter((fact) => fact.key !== key);
  expect(editionFunnel('2022', questionsOf(facts))).toBeNull();
});

test('the editions are charted by what stands first in each', () => {
  const chart = growthChart(['2020', '2022'], [questionsOf([count('winners', 15)]), questionsOf(DISPUTED)]);
  expect(chart).toMatchObject({
    labels: ['2020', '2022'],
    series: [{ values: [null, 573] }, { values: [null, null] }, { values: [15, null] }],
  });
});

test('a source is listed once, with how many statements rest on it', () => {
  const other = aSource({ code: 'jpnn' });
  const facts = [aFact(), aFact({ sources: [other, aSource()] }), anUnknown()];
  expect(sourcesOf(facts).map(({ code, statements }) => [code, statements])).toEqual([
    ['menpan', 2],
    ['jpnn', 1],
  ]);
  expect(standingCounts(facts)).toEqual({ documented: 2, assumption: 0, unknown: 1 });
});

test('each group has its own places, and nothing where nothing is asked', () => {
  const facts = [
    count('shortlist-ip', 30, { subject: 'quota' }),
    count('winners-oa', 2, { subject: 'quota' }),
    count('registered-ip', 237),
  ];
  const rows = groupRows(questionsOf(facts));
  expect(rows.map((row) => [row.code, firstCount(row.registered), firstCount(row.shortlist)])).toEqual([
    ['OA', null, null],
    ['IP', 237, 30],
    ['UPP', null, null],
  ]);
  expect(firstCount(rows[0]?.winners)).toBe(2);
  expect(rows[2]?.about).toBeUndefined();
});

test('the panel has the members whose names are known, with their backgrounds', () => {
  const value = { kind: 'person', name: 'Adi Prasetya', background: 'journalist', role: 'Wapemred' } as const;
  const facts = [aFact({ subject: 'panel-member', key: 'adi', value }), anUnknown({ subject: 'panel-member' })];
  expect(panelRows(facts)).toMatchObject([
    { key: 'adi', name: 'Adi Prasetya', background: 'jurnalis', role: 'Wapemred' },
  ]);
});

test('the editions are compared question by question, an unasked one left empty', () => {
  const asked = [aFact({ subject: 'organizer', key: 'panrb' }), aFact({ subject: 'organizer', key: 'ksp' })];
  const organizers = historyRows([questionsOf(asked), []]).find(({ label }) => label === 'Penyelenggara');
  expect(organizers?.cells.map((cell) => cell.map(({ key }) => key))).toEqual([['panrb', 'ksp'], []]);
});

test.each([
  ['2018', 'Penyelenggaraan ke-1, 2018'],
  ['2022', 'Penyelenggaraan ke-4, 2022'],
  ['2021', '2021'],
])('%s is %s', (year, text) => expect(ordinalText(year)).toBe(text));
