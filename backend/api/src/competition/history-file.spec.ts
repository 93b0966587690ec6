import { SeedNode } from '../platform';
import { type HistoricEdition, historicEdition, historySources } from './history-file';

const SOURCES = historySources(
  new SeedNode('editions/sources.json', '', [{ code: 'menpan', title: 'menpan.go.id/x', publisher: 'Kementerian' }]),
);

const COUNTED = { standing: 'documented', value: { kind: 'count', count: 25 }, sources: ['menpan'] };
const QUESTION = { subject: 'count', key: 'shortlist', label: 'Daftar unggulan', statements: [COUNTED] };

function read(fields: object = {}): HistoricEdition {
  const edition = { code: '2018', name: 'Kompetisi 2018', year: 2018, ordinal: 1, facts: [QUESTION], ...fields };
  return historicEdition(new SeedNode('editions/2018.json', '', edition), SOURCES);
}

const withQuestion = (fields: object) => read({ facts: [{ ...QUESTION, ...fields }] });
const withStatement = (fields: object) => withQuestion({ statements: [{ ...COUNTED, ...fields }] });
const withValue = (value: object) => withStatement({ value });

describe('an edition of history in a file', () => {
  test('is read with its sources in full, one row for each statement', () => {
    const other = { standing: 'assumption', value: { kind: 'count', count: 26 }, note: 'dihitung' };
    const { edition, facts } = withQuestion({ statements: [COUNTED, other] });

    expect(edition).toMatchObject({ code: '2018', ordinal: 1, kind: 'history', synthetic: false, preset: null });
    expect(facts).toMatchObject([
      { editionCode: '2018', subject: 'count', key: 'shortlist', statement: 1, ordinal: 1, standing: 'documented' },
      { statement: 2, ordinal: 1, standing: 'assumption', sources: [], note: 'dihitung' },
    ]);
    expect(facts[0]?.sources).toEqual([{ code: 'menpan', title: 'menpan.go.id/x', publisher: 'Kementerian' }]);
  });

  test('may say of something that it is unknown', () => {
    const statements = [{ standing: 'unknown', note: 'Tidak ditemukan.' }];
    expect(withQuestion({ statements }).facts).toMatchObject([
      { value: { kind: 'unknown' }, note: 'Tidak ditemukan.' },
    ]);
  });

  test.each<{ value: object; read: object; because: string }>([
    { because: 'a text', value: { kind: 'text', text: 'Top 25' }, read: { text: 'Top 25' } },
    { because: 'a year', value: { kind: 'date', date: '2018' }, read: { date: '2018', clock: null } },
    { because: 'a month', value: { kind: 'date', date: '2018-03' }, read: { date: '2018-03', clock: null } },
    {
      because: 'a span to a time of its last day',
      value: { kind: 'span', from: '2022-02-18', to: '2022-04-14', clock: '23:59 WIB' },
      read: { from: '2022-02-18', to: '2022-04-14', clock: { time: '23:59', zone: 'WIB' } },
    },
    { because: 'a span of one known end', value: { kind: 'span', to: '2020-10' }, read: { from: null, clock: null } },
    {
      because: 'a person',
      value: { kind: 'person', name: 'Agus', background: 'observer', role: 'pengamat' },
      read: { name: 'Agus', background: 'observer', role: 'pengamat' },
    },
  ])('has $because as a value', ({ value, read: expected }) => {
    expect(withValue(value).facts[0]?.value).toEqual({ ...value, ...expected });
  });
});

describe('a file of history is refused, by file and place,', () => {
  const FACT = 'editions/2018.json: facts[0]';
  const STATEMENT = `${FACT}.statements[0]`;

  test.each<{ because: string; made: () => unknown; says: string }>([
    { because: 'where it holds what nobody reads', made: () => read({ winner: 1 }), says: 'winner is not read' },
    { because: 'where a property is missing', made: () => read({ name: undefined }), says: 'name is no trimmed text' },
    { because: 'where the code is no year', made: () => read({ code: '2019' }), says: 'code is not of the form' },
    { because: 'where facts are no list', made: () => read({ facts: {} }), says: 'facts is no list' },
    {
      because: 'where a question stands twice',
      made: () => read({ facts: [QUESTION, QUESTION] }),
      says: 'twice in count',
    },
    {
      because: 'of an unknown subject',
      made: () => withQuestion({ subject: 'x' }),
      says: `${FACT}.subject is none of`,
    },
    {
      because: 'without statements',
      made: () => withQuestion({ statements: [] }),
      says: `${FACT}.statements is empty`,
    },
    {
      because: 'documented by nothing',
      made: () => withStatement({ sources: [] }),
      says: `${STATEMENT} is documented`,
    },
    {
      because: 'with a source nobody lists',
      made: () => withStatement({ sources: ['x'] }),
      says: 'sources[0] is no code',
    },
    { because: 'assumed for no reason', made: () => withStatement({ standing: 'assumption' }), says: 'has no note' },
    { because: 'unknown with a value', made: () => withStatement({ standing: 'unknown' }), says: 'value is not read' },
    {
      because: 'of an unknown kind',
      made: () => withValue({ kind: 'score' }),
      says: `${STATEMENT}.value.kind is none`,
    },
    { because: 'with half a count', made: () => withValue({ kind: 'count', count: 1.5 }), says: 'is no whole number' },
    { because: 'below nothing', made: () => withValue({ kind: 'count', count: -1 }), says: 'is not within' },
    {
      because: 'on no day',
      made: () => withValue({ kind: 'date', date: '2018-02-30' }),
      says: 'is no day that exists',
    },
    { because: 'in no month', made: () => withValue({ kind: 'date', date: '2018-13' }), says: 'is no day that exists' },
    { because: 'without any day', made: () => withValue({ kind: 'span' }), says: 'neither a first nor a last day' },
    {
      because: 'backwards in time',
      made: () => withValue({ kind: 'span', from: '2020-02', to: '2020-01' }),
      says: 'ends before it begins',
    },
    {
      because: 'at a time without a zone',
      made: () => withValue({ kind: 'date', date: '2018', clock: '23:59' }),
      says: 'value.clock is not of the form',
    },
    {
      because: 'with a background nobody knows',
      made: () => withValue({ kind: 'person', name: 'A', background: 'juri', role: 'x' }),
      says: 'background is none of',
    },
  ])('$because', ({ made, says }) => {
    expect(made).toThrow(says);
    expect(made).toThrow('editions/2018.json: ');
  });

  test('where a source stands twice', () => {
    const source = { code: 'a', title: 't', publisher: 'p' };
    expect(() => historySources(new SeedNode('s.json', '', [source, source]))).toThrow('s.json: [1].code stands twice');
  });
});
