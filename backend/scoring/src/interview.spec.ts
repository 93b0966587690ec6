import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanationLines } from './explanation';
import type { EntryInput, InputDocument, SheetInput } from './input-document';
import { rubricProblems } from './rubric-problems';
import type { GroupNode, Rubric, RubricIndex } from './rubric';
import { anEntry, anInput, aRubric, ASSUMED, entryOf, resultOf, someMetrics } from '../test/builders';

/** The interview as the seeds declare it: one tree, a column for each award category, a plan for each group. */
interface Template extends Pick<Rubric, 'rounding' | 'panel' | 'leastApplicablePercent'> {
  readonly root: GroupNode;
  readonly columns: readonly (RubricIndex & { readonly group: string })[];
  readonly groups: readonly (Pick<Rubric, 'rankedBy' | 'tieChain'> & { readonly group: string })[];
}

const TEMPLATE = JSON.parse(readFileSync(join(__dirname, '../../../seeds/rubrics/interview.json'), 'utf8')) as Template;

const JURORS = ['juri-1', 'juri-2', 'juri-3', 'juri-4', 'juri-5'];

function rubricOf(group: string): Rubric {
  const plan = TEMPLATE.groups.find((one) => one.group === group)!;
  const { root, rounding, panel, leastApplicablePercent } = TEMPLATE;
  return aRubric({
    ...{ root, rounding, panel, leastApplicablePercent },
    code: `interview/${group}`,
    indices: TEMPLATE.columns.filter((column) => column.group === group),
    rankedBy: plan.rankedBy,
    tieChain: plan.tieChain,
    quorum: { sheets: 3, provenance: ASSUMED },
  });
}

/** Marks of the eight criteria, in the order in which the weights are written. */
type Marks = readonly [
  presenter: number,
  delivery: number,
  rationale: number,
  output: number,
  impact: number,
  logic: number,
  innovation: number,
  sustainability: number,
];

const CRITERIA = [
  'PRESENTER_RANK',
  'DELIVERY',
  'RATIONALE',
  'OUTPUT',
  'IMPACT',
  'CHANGE_LOGIC',
  'INNOVATION',
  'IMPLEMENTATION_SUSTAINABILITY',
];

function sheet(entry: string, juror: string, marks: Marks, parts: Partial<SheetInput> = {}): SheetInput {
  const list = CRITERIA.map((criterion, place) => ({ criterion, value: String(marks[place]) }));
  return { entry, juror, state: 'locked', marks: list, ...parts };
}

/** All jurors mark alike, but for what `sheets` says. */
function interview(
  group: string,
  marks: Readonly<Record<string, Marks>>,
  parts: Partial<Pick<InputDocument, 'sheets' | 'entries' | 'selection'>> = {},
): InputDocument {
  const codes = Object.keys(marks);
  return anInput({
    stage: 'interview',
    rubrics: [{ group, rubric: rubricOf(group) }],
    panels: [{ group, jurors: JURORS }],
    entries: codes.map((code) => anEntry(code, { group })),
    sheets: codes.flatMap((code) => JURORS.map((juror) => sheet(code, juror, marks[code]!))),
    selection: {
      kind: 'winners',
      categories: [{ category: TEMPLATE.columns.find((one) => one.group === group)!.code, group, places: 1 }],
    },
    ...parts,
  });
}

const scoreOf = (input: InputDocument, code: string): string | undefined => {
  const { standing } = entryOf(resultOf(input), code);
  return standing.kind === 'ranked' ? standing.score : undefined;
};

describe('panel 3: penyajian 20 %, substansi 80 %', () => {
  test.each(['OA', 'IP', 'UPP'])('the instrument of %s can be locked', (group) => {
    expect(rubricProblems(rubricOf(group))).toEqual([]);
  });

  test.each(TEMPLATE.columns.map(({ code, weights }) => ({ code, weights })))('$code: 20 and 80', ({ weights }) => {
    expect([weights['PRESENTATION'], weights['SUBSTANCE']]).toEqual([20, 80]);
  });

  test.each([
    { group: 'OA', marks: [100, 100, 0, 0, 0, 0, 0, 0], score: '20.00', because: 'penyajian alone is a fifth' },
    {
      group: 'OA',
      marks: [0, 0, 100, 100, 100, 100, 100, 100],
      score: '80.00',
      because: 'substansi alone is the rest',
    },
    { group: 'OA', marks: [100, 0, 0, 0, 0, 0, 0, 0], score: '8.00', because: 'the presenter’s rank is 8 of 100' },
    {
      group: 'OA',
      marks: [0, 0, 0, 0, 100, 0, 0, 0],
      score: '20.00',
      because: 'impact is 20 of 100 for earlier winners',
    },
    { group: 'UPP', marks: [0, 0, 0, 0, 100, 0, 0, 0], score: '16.00', because: 'and 16 for service units' },
    {
      group: 'IP',
      marks: [0, 0, 0, 0, 100, 0, 0, 0],
      score: '18.00',
      because: 'and the mean of 12 and 24 for agencies',
    },
    {
      group: 'UPP',
      marks: [75, 80, 70, 85, 90, 60, 50, 95],
      score: '78.40',
      because: '6 + 9.6 + 8.4 + 13.6 + 14.4 + 7.2 + 4 + 15.2',
    },
  ] as const)('$group $marks gives $score: $because', ({ group, marks, score }) => {
    expect(scoreOf(interview(group, { P: marks }), 'P')).toBe(score);
  });
});

describe('panel 5: five jurors, three are enough', () => {
  const low: Marks = [60, 60, 60, 60, 60, 60, 60, 60];
  const high: Marks = [90, 90, 90, 90, 90, 90, 90, 90];
  const panel = (...sheets: readonly SheetInput[]): InputDocument => interview('OA', { P: low }, { sheets });

  test('one juror’s 90 among four of 60 weighs a fifth', () => {
    const sheets = JURORS.map((juror, place) => sheet('P', juror, place === 0 ? high : low));
    expect(scoreOf(panel(...sheets), 'P')).toBe('66.00');
  });

  test('with one juror recused it weighs a quarter', () => {
    const sheets = JURORS.map((juror, place) =>
      sheet('P', juror, place === 0 ? high : low, place === 4 ? { state: 'recused', marks: [] } : {}),
    );
    expect(scoreOf(panel(...sheets), 'P')).toBe('67.50');
    expect(entryOf(resultOf(panel(...sheets)), 'P')).toMatchObject({ counted: 4, recused: 1, quorum: 3 });
  });

  test.each([
    { sheets: 3, kind: 'ranked' },
    { sheets: 2, kind: 'incomplete' },
  ])('$sheets sheets: $kind', ({ sheets, kind }) => {
    const input = panel(...JURORS.slice(0, sheets).map((juror) => sheet('P', juror, low)));
    expect(entryOf(resultOf(input), 'P').standing.kind).toBe(kind);
  });
});

describe('ranking 5: impact, then implementation and sustainability, then the document score, then M3', () => {
  const even: Marks = [80, 80, 80, 80, 80, 80, 80, 80];
  const carried = (score: string): Partial<EntryInput> => ({ carried: [{ stage: 'document', score }] });
  const pair = (first: Partial<EntryInput>, second: Partial<EntryInput>): InputDocument =>
    interview(
      'OA',
      { P: even, Q: even },
      { entries: [anEntry('P', { group: 'OA', ...first }), anEntry('Q', { group: 'OA', ...second })] },
    );

  test.each([
    {
      input: interview('OA', { P: even, Q: [80, 80, 80, 80, 85, 80, 80, 75] }),
      winner: 'Q',
      separatedBy: 0,
      because: 'impact 85 before 80, at the same 80.00',
    },
    {
      input: interview('OA', { P: even, Q: [80, 80, 95, 75, 80, 80, 75, 80] }),
      winner: null,
      separatedBy: null,
      because: 'what is not in the chain decides nothing',
    },
    {
      input: interview('OA', { P: [80, 80, 80, 80, 80, 80, 75, 83], Q: even }),
      winner: 'P',
      separatedBy: 1,
      because: 'sustainability 83 before 80, at the same impact',
    },
    {
      input: pair(carried('79.99'), carried('80.00')),
      winner: 'Q',
      separatedBy: 2,
      because: 'the better document score',
    },
    { input: pair({}, carried('0.00')), winner: 'Q', separatedBy: 2, because: 'any document score before none' },
    {
      input: pair({ metrics: someMetrics(80, 2) }, { metrics: someMetrics(79, 2) }),
      winner: 'P',
      separatedBy: 3,
      because: 'the better resolved rate, lower end',
    },
    { input: pair({}, {}), winner: null, separatedBy: null, because: 'equal in everything' },
  ])('$because', ({ input, winner, separatedBy }) => {
    const result = resultOf(input);
    expect(['P', 'Q'].map((code) => entryOf(result, code).separatedBy)).toEqual([separatedBy, separatedBy]);
    expect(result.categories[0]?.winners.map(({ entry }) => entry)).toEqual(winner === null ? [] : [winner]);
    expect(result.state).toBe(winner === null ? 'open' : 'settled');
  });

  test('the explanation names the element in the words of the instrument', () => {
    const input = interview('OA', { P: even, Q: [80, 80, 80, 80, 85, 80, 80, 75] });
    const lines = explanationLines(resultOf(input), input.rubrics[0]!.rubric, 'Q', 'id');
    expect(lines).toContain(
      'Nilai 80,00 dimiliki lebih dari satu peserta; yang memutuskan adalah unsur ke-1 rantai pemutus, Dampak: 85,00.',
    );
  });
});

describe('winners 1: two categories of agencies, one interview', () => {
  test('impact and sustainability win one, output and logic of change the other', () => {
    const categories = ['management-and-change', 'sustainability-connectivity-impact'];
    const input = interview(
      'IP',
      {
        P: [80, 80, 80, 60, 95, 60, 80, 95],
        Q: [80, 80, 80, 95, 60, 95, 80, 60],
        R: [80, 80, 80, 70, 70, 70, 80, 70],
      },
      {
        selection: {
          kind: 'winners',
          categories: categories.map((category) => ({ category, group: 'IP', places: 1 })),
        },
      },
    );
    const result = resultOf(input);
    expect(result.categories.map(({ category, winners }) => [category, winners.map(({ entry }) => entry)])).toEqual([
      ['management-and-change', ['Q']],
      ['sustainability-connectivity-impact', ['P']],
    ]);
    expect(entryOf(result, 'R').cutDistance?.category).toBe('management-and-change');
  });
});
