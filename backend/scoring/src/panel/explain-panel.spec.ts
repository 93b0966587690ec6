import type { EntryInput, InputDocument } from '../input-document';
import { explanationLines } from '../explanation';
import { known } from '../known';
import type { Rubric } from '../rubric';
import { anEntry, aRubric, aSheet, anInput, ASSUMED, resultOf } from '../../test/builders';
import type { TieChainElement } from './chain-element';

const MARKS: Readonly<Record<string, readonly number[]>> = {
  P: [90, 80, 70, 60, 50],
  Q: [80, 80, 80, 80, 80],
  R: [60, 60, 60, 60, 10],
};

function documentOf(
  rubric: Partial<Rubric>,
  entries: Readonly<Record<string, Partial<EntryInput>>> = {},
): InputDocument {
  return anInput({
    rubrics: [{ group: 'IP', rubric: aRubric({ tieChain: { elements: [], provenance: ASSUMED }, ...rubric }) }],
    panels: [{ group: 'IP', jurors: ['j1', 'j2', 'j3', 'j4', 'j5'] }],
    entries: Object.keys(MARKS).map((code) => anEntry(code, entries[code])),
    sheets: Object.entries(MARKS).flatMap(([code, marks]) =>
      marks.map((mark, juror) => aSheet(code, { A: mark, B: mark }, { juror: `j${juror + 1}` })),
    ),
    selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 1 }] },
  });
}

function toldOf(input: InputDocument, entry: string): string {
  return explanationLines(resultOf(input), input.rubrics[0]!.rubric, entry, 'en').join('\n');
}

describe('panel 7-11: the explanation says how the sheets became one score', () => {
  test.each<{ panel: Rubric['panel']; says: string; because: string }>([
    { panel: { method: 'mean', provenance: ASSUMED }, says: 'each criterion takes their mean', because: 'a mean' },
    {
      panel: { method: 'trim', drop: 1, provenance: ASSUMED },
      says: 'the 1 highest and the 1 lowest totals are left out',
      because: 'a trimmed mean of totals',
    },
    {
      panel: { method: 'trim', drop: 1, level: 'criteria', provenance: ASSUMED },
      says: 'on each criterion the 1 highest and the 1 lowest marks are left out',
      because: 'a trimmed mean of each criterion',
    },
    {
      panel: { method: 'median', provenance: ASSUMED },
      says: 'those with the middle total are taken',
      because: 'a median of totals',
    },
    {
      panel: { method: 'median', level: 'criteria', provenance: ASSUMED },
      says: 'on each criterion the middle mark is taken',
      because: 'a median of each criterion',
    },
  ])('$because', ({ panel, says }) => expect(toldOf(documentOf({ panel }), 'P')).toContain(says));

  test.each(['mean', 'sum'] as const)('points for places: their %s, from the best place down', (total) => {
    const panel: Rubric['panel'] = {
      ...{ method: 'rank-points', points: ['3', '2', '1'], orderedBy: 'highest', sharedRanks: 'average', total },
      provenance: ASSUMED,
    };
    const told = toldOf(documentOf({ panel }), 'Q');
    expect(told).toContain(`the ranks that 5 jurors give: the ${total} of their points.`);
    expect(told).toContain(
      'The ranks given, from the best: no. 1 (3 points), no. 1 (3 points), no. 1 (3 points), no. 1 (2.5 points), no. 2 (2 points).',
    );
    expect(toldOf(documentOf({ panel }), 'R')).toMatch(/The cut: Q, rank 1, score .*; the difference is /);
  });

  test('points for places of a group in which nobody takes one', () => {
    const panel: Rubric['panel'] = {
      ...{ method: 'rank-points', points: ['1'], orderedBy: 'highest', sharedRanks: 'highest', total: 'sum' },
      provenance: ASSUMED,
    };
    const gone = { eligibility: 'withdrawn' } as const;
    expect(toldOf(documentOf({ panel }, { P: gone, Q: gone, R: gone }), 'P')).not.toContain('The ranks given');
  });
});

describe('finals 2-7: the explanation leads from the stage to the final score', () => {
  const carried = (score: string, rank: number, points?: string): Partial<EntryInput> => ({
    carried: [{ stage: 'document', score, rank }],
    ...(points === undefined ? {} : { adjustments: [{ code: 'LATE', points, reason: 'Sent too late' }] }),
  });
  const entries = { P: carried('80.00', 1, '-1.00'), Q: carried('70.00', 2), R: carried('60.00', 3) };
  const ADJUSTED = 'Adjustment LATE: -1.00 (Sent too late).';

  test('adjustments alone, of a ranked entry and of one that has withdrawn', () => {
    const { adjustments = [] } = entries.P;
    expect(toldOf(documentOf({}, { P: { adjustments } }), 'P')).toContain(
      `The sum is 70.000000, rounded to 2 decimals: 70.00.\nThe score of this stage is 70.00.\n${ADJUSTED}\nThe final score is 69.00.`,
    );
    expect(toldOf(documentOf({}, { P: { adjustments, eligibility: 'withdrawn' } }), 'P')).toContain(ADJUSTED);
  });

  test('carry: each stage with its weight, and the gap by stage', () => {
    const final: Rubric['final'] = {
      ...{ kind: 'carry', own: 60, total: 100, stages: [{ stage: 'document', weight: 40 }] },
      provenance: ASSUMED,
    };
    const told = toldOf(documentOf({ final }, entries), 'P');
    expect(told).toContain('by their weights: this stage 70.00 × 60/100 = 42; document 80.00 × 40/100 = 32.');
    expect(told).toContain('The final score is 73.00.');
    expect(told).toContain('In the final score the difference is 3: this stage 6; document -4; adjustments 1.');
    expect(told).not.toContain('would have made up the difference');
  });

  test('factored ranks: adjustments come first, and less is better', () => {
    const final: Rubric['final'] = {
      ...{ kind: 'factored-ranks', own: '1', stages: [{ stage: 'document', factor: '0.5' }] },
      provenance: ASSUMED,
    };
    const told = toldOf(documentOf({ final }, entries), 'P');
    expect(told).toContain('The sum is 70, with the adjustments 69.00.\nThe score of this stage is 69.00.');
    expect(told).toContain('the smallest sum being best: this stage 2 × 1 = 2; document 1 × 0.5 = 0.5.');
    expect(told).toContain(`${ADJUSTED}\nAdjustments are in the score of this stage before it is ranked.`);
    expect(told).toContain('The final score is 2.50.');
    const last = toldOf(documentOf({ final }, entries), 'R');
    expect(last).toContain('To be selected it needed a sum below 2.00, or 2.00 with a better tie chain.');
    expect(last).toContain('The sum is 50.000000, rounded to 2 decimals: 50.00.');
  });

  test('best of: the highest, and those that are not taken', () => {
    const final: Rubric['final'] = { kind: 'best-of', stages: ['document'], provenance: ASSUMED };
    expect(toldOf(documentOf({ final }, entries), 'P')).toContain(
      'the highest of the stages: this stage 70.00; document 80.00.',
    );
  });
});

describe('ranking 10: the explanation of a countback', () => {
  test('tells the values from the highest down', () => {
    const tieChain: Rubric['tieChain'] = {
      elements: [{ kind: 'countback', of: 'juror-totals', equalCountOnly: false }],
      provenance: ASSUMED,
    };
    const document = documentOf({ tieChain });
    const sheets = document.sheets.map((sheet) =>
      sheet.entry === 'R' ? { ...sheet, marks: sheet.marks.map((mark) => ({ ...mark, value: '70' })) } : sheet,
    );
    expect(toldOf({ ...document, sheets }, 'P')).toContain('90.00 - 80.00 - 70.00 - 60.00 - 50.00');
    expect(toldOf({ ...document, sheets }, 'R')).toContain('70.00 - 70.00 - 70.00 - 70.00 - 70.00');
  });
});

describe('ranking 10-14: every element of a chain that told nobody apart is named with its value', () => {
  const carried = [{ stage: 'earlier', rank: 4 }];
  const twins: Partial<EntryInput> = { carried, measures: [{ measure: 'start', state: 'VALUE', value: '7.5' }] };

  test.each<{ element: TieChainElement; says: string }>([
    { element: { kind: 'count-of-marks', atLeast: '70.5' }, says: 'the number of marks of at least 70.5' },
    { element: { kind: 'own-rank' }, says: 'the rank in this stage, lower being better' },
    { element: { kind: 'carried-rank', stage: 'earlier' }, says: 'the rank in the stage earlier, lower being better' },
    {
      element: { kind: 'measure', measure: 'start', order: 'ascending' },
      says: 'the figure start, lower being better',
    },
    {
      element: { kind: 'measure', measure: 'start', order: 'descending' },
      says: 'the figure start, higher being better',
    },
    {
      element: { kind: 'countback', of: 'marks', equalCountOnly: true },
      says: 'the marks one by one from the highest',
    },
    { element: { kind: 'lot', seed: '000000000012d687' }, says: 'a lot drawn from the seed 000000000012d687' },
  ])('$says', ({ element, says }) => {
    const own = element.kind === 'measure' ? twins : { carried };
    const document = documentOf({ tieChain: { elements: [element], provenance: ASSUMED } }, { P: own, R: own });
    const sheets = document.sheets.map((sheet, seat) =>
      sheet.entry === 'R' ? { ...sheet, marks: known(document.sheets[seat % 5]).marks } : sheet,
    );
    expect(toldOf({ ...document, sheets }, 'R')).toContain(says);
  });
});

describe('panel 7-11: no juror is named to whoever took part', () => {
  test.each<Rubric['panel']>([
    { method: 'mean', provenance: ASSUMED },
    { method: 'trim', drop: 1, provenance: ASSUMED },
    { method: 'trim', drop: 1, level: 'criteria', provenance: ASSUMED },
    { method: 'median', provenance: ASSUMED },
    {
      ...{ method: 'rank-points', points: ['3', '2', '1'], orderedBy: 'highest', sharedRanks: 'average', total: 'sum' },
      provenance: ASSUMED,
    },
  ])('$method', (panel) => {
    for (const code of Object.keys(MARKS)) expect(toldOf(documentOf({ panel }), code)).not.toMatch(/\bj[1-5]\b/);
  });
});
