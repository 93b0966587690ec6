import { csv, scoreFolder, scoresOf } from '../../test/score-files';

const files = scoreFolder();

const mark = (code: string, parts: object = {}) => ({
  ...{ code, kind: 'mark' },
  grid: { min: '0', max: '10', step: '1' },
  ...parts,
});
const measure = (code: string, parts: object = {}) => ({ code, kind: 'measure', ...parts });
const group = (children: readonly object[], parts: object = {}) => ({
  code: 'ROOT',
  kind: 'group',
  children,
  ...parts,
});
const UNSTATED = { kind: 'assumption', reason: 'Tidak dinyatakan dalam berkas.' };

describe('a rubric in short form', () => {
  const marks = csv(
    ['entry', 'criterion', 'J1', 'J2', 'J3', 'J4', 'J5'],
    [
      ['P', 'A', 1, 2, 3, 4, 5],
      ['P', 'B', 1, 2, 3, 4, 5],
    ],
  );
  const filled = (rubric: object) => files.filed({ rubric, marks }).input;

  test('says as an assumption what the file does not say', () => {
    const { rubrics, panels, selection, edition, stage } = filled({ root: group([mark('A'), mark('B')]) });
    expect({ panels, selection, edition, stage }).toEqual({
      panels: [{ group: 'ALL', jurors: ['J1', 'J2', 'J3', 'J4', 'J5'] }],
      selection: { kind: 'shortlist', quotas: [{ group: 'ALL', places: 0 }] },
      edition: 'files',
      stage: 'stage',
    });
    expect(rubrics).toMatchObject([
      {
        group: 'ALL',
        rubric: {
          ...{ code: 'stage/ALL', version: 1, name: 'stage/ALL' },
          root: {
            name: 'ROOT',
            description: '',
            provenance: UNSTATED,
            children: [{ anchors: [], anchorsProvenance: UNSTATED }, {}],
          },
          indices: [{ code: 'main', weights: { A: 1, B: 1 }, totals: { ROOT: 2 }, provenance: UNSTATED }],
          rankedBy: { indices: ['main'], provenance: UNSTATED },
          panel: { method: 'mean', provenance: UNSTATED },
          quorum: { sheets: 3, provenance: UNSTATED },
          leastApplicablePercent: { value: 60, provenance: UNSTATED },
          rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: UNSTATED },
          tieChain: { elements: [], provenance: UNSTATED },
        },
      },
    ]);
  });

  test('weights of a group without a total sum to 10000', () => {
    const root = group([mark('A', { weight: 7_500 }), mark('B', { weight: 2_500 })]);
    expect(scoresOf(files.scored({ rubric: { root }, marks }))).toEqual({ P: '3.00' });
    expect(
      files.refusal(() =>
        files.scored({ rubric: { root: { ...root, children: [mark('A', { weight: 9_999 })] } }, marks }),
      ),
    ).toEqual([expect.stringContaining('berjumlah 9999, bukan 10000 (selisih 1)')]);
  });

  test('what a file says stands as it is', () => {
    const provenance = { kind: 'documented', source: 'Pedoman 2026' };
    const { rubrics } = filled({
      ...{ code: 'x/1', version: 3, name: 'Instrumen', quorum: { sheets: 2, provenance } },
      root: group([mark('A', { name: 'Kejelasan' }), mark('B')]),
    });
    expect(rubrics[0]?.rubric).toMatchObject({
      ...{ code: 'x/1', version: 3, name: 'Instrumen', quorum: { sheets: 2, provenance } },
      root: { children: [{ name: 'Kejelasan' }, { name: 'B' }] },
    });
  });

  test('a sum has factors and no weights', () => {
    const root = group([measure('a'), measure('b')], { combine: { kind: 'sum', factors: { a: '1.2', b: '-1' } } });
    expect(scoresOf(files.scored({ rubric: { root }, metrics: 'entry,a,b\nP,10,0.5\n' }))).toEqual({ P: '11.50' });
  });
});

describe('juries that give places', () => {
  const rubric = {
    root: group([mark('PLACE')]),
    panel: {
      ...{ method: 'rank-points', points: ['12', '10', '8', '7'], orderedBy: 'lowest' },
      ...{ sharedRanks: 'average', total: 'sum' },
    },
    tieChain: { elements: [{ kind: 'countback', of: 'juror-totals', equalCountOnly: true }] },
    final: { kind: 'carry', own: 1, total: 2, stages: [{ stage: 'public', weight: 1 }] },
  };

  test('bring points by place, and half of the whole comes from an earlier stage', () => {
    const marks = csv(
      ['entry', 'criterion', 'FR', 'ID'],
      [
        ['P', 'PLACE', 1, 2],
        ['Q', 'PLACE', 2, 1],
        ['R', 'PLACE', 3, 3],
      ],
    );
    const scored = files.scored({ rubric, marks, entries: 'entry,score:public\nP,20\nQ,22\nR,40\n' });
    expect(scoresOf(scored)).toEqual({ P: '21.00', Q: '22.00', R: '28.00' });
    expect(
      files.refusal(() => files.scored({ rubric, marks, entries: 'entry,score:public\nP,20\nQ,22\nR,\n' })),
    ).toEqual([expect.stringMatching(/^entries\.csv:4:1: Peserta R tidak punya nilai tahap public/)]);
  });
});

describe('figures', () => {
  const rubric = { root: group([measure('x', { places: 9 })]), rounding: { metric: 9, stage: 9, final: 9 } };

  test.each([
    { text: '6.1e-06', score: '0.000006100' },
    { text: '-1.25E+2', score: '-125.000000000' },
    { text: '3e0', score: '3.000000000' },
    { text: '12.5e-1', score: '1.250000000' },
    { text: '1.5e3', score: '1500.000000000' },
    { text: '7', score: '7.000000000' },
  ])('$text is $score', ({ text, score }) => {
    expect(scoresOf(files.scored({ rubric, metrics: `entry,x\nP,${text}\n` }))).toEqual({ P: score });
  });

  test('that nobody submitted count nothing, and those that do not apply are left out', () => {
    const two = { root: group([measure('x'), measure('y')]), leastApplicablePercent: { value: 50 } };
    const metrics = 'entry,x,y\nP,10,NOT_SUBMITTED\nQ,10,NOT_APPLICABLE\nR,10,INVALID\n';
    expect(scoresOf(files.scored({ rubric: two, metrics }))).toEqual({ P: '5.00', Q: '10.00', R: '5.00' });
  });

  test('in a table of rows may state it, too', () => {
    const metrics = 'entry,metric,state,value\nP,x,VALUE,3\nQ,x,NOT_SUBMITTED,\n';
    expect(scoresOf(files.scored({ rubric, metrics }))).toEqual({ P: '3.000000000', Q: '0.000000000' });
  });
});

describe('places by class', () => {
  const rubric = {
    root: group([measure('x')]),
    selection: {
      kind: 'shortlist',
      quotas: [
        {
          group: 'ALL',
          places: 3,
          classes: [
            { class: 'NOR', cap: 2 },
            { class: 'SWE', cap: 2 },
          ],
        },
      ],
    },
  };
  const metrics = 'entry,x\nA,90\nB,80\nC,70\nD,60\n';

  test('nobody takes more than its cap', () => {
    const entries = 'entry,classes\nA,NOR\nB,NOR\nC,NOR\nD,SWE\n';
    const { result } = files.scored({ rubric, metrics, entries });
    expect(result.groups[0]?.selected).toEqual(['A', 'B', 'D']);
    expect(result.entries.find(({ code }) => code === 'C')?.outcome).toMatchObject({
      reason: 'class-full',
      class: 'NOR',
    });
  });

  test('a class that no quota knows is refused at its cell', () => {
    const entries = 'entry,classes\nA,NOR\nB,NOR|FIN\nC,NOR\nD,SWE\n';
    expect(files.refusal(() => files.scored({ rubric, metrics, entries }))[0]).toMatch(
      /^entries\.csv:3:2: classes: Kelas FIN tidak ada dalam kuota kelompok ALL/,
    );
  });
});
