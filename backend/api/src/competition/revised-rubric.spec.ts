import type { Rubric } from '@anggakara/scoring';
import { INTERVIEW_INSTRUMENT } from './instrument.examples';
import { revisedRubric } from './revised-rubric';
import { revisionFaults } from './revision-faults';
import { soundRubric } from './sound-rubric';

const { rubric } = INTERVIEW_INSTRUMENT;
const SHIFT = [
  { index: 'service-unit', node: 'PRESENTATION', weight: 30 },
  { index: 'service-unit', node: 'SUBSTANCE', weight: 70 },
];

function withMetric(): Rubric {
  const assumed = { kind: 'assumption', reason: 'Usulan bawaan.' } as const;
  const naming = { code: 'M4', name: 'Waktu', description: 'Hari kerja', provenance: assumed };
  const goalposts = { zeroAt: '10', fullAt: '1', provenance: assumed };
  const root = { ...rubric.root, children: [{ kind: 'metric', metric: 'M4', ...naming, goalposts } as const] };
  return { ...rubric, root };
}

describe('a revised rubric', () => {
  test('is the next version with the other weights, and leaves the one before as it was', () => {
    const revised = revisedRubric(rubric, { weights: SHIFT, goalposts: [], reason: 'Uji coba.' });

    expect(revised.version).toBe(rubric.version + 1);
    expect(revised.indices[0]?.weights).toEqual({ PRESENTATION: 30, SUBSTANCE: 70 });
    expect(rubric.indices[0]?.weights).toEqual({ PRESENTATION: 20, SUBSTANCE: 80 });
  });

  test('calls what was changed an assumption, and does not forget what was documented', () => {
    const revised = revisedRubric(rubric, { weights: SHIFT, goalposts: [], reason: 'Uji coba.' });

    expect(revised.root.children[0]?.provenance).toEqual({
      kind: 'assumption',
      reason: 'Diubah penyelenggara: Uji coba. Semula terdokumentasi: sanggau.borneotribun.com, Mei 2022.',
    });
    expect(revised.indices[0]?.provenance).toEqual({
      kind: 'assumption',
      reason: 'Diubah penyelenggara: Uji coba.',
    });
    expect(revised.root.provenance).toEqual(rubric.root.provenance);
  });

  test('takes other goalposts with their reason', () => {
    const goalposts = [{ node: 'M4', zeroAt: '12', fullAt: '2' }];
    const revised = revisedRubric(withMetric(), { weights: [], goalposts, reason: 'Lebih longgar.' });

    expect(revised.root.children[0]).toMatchObject({
      goalposts: { zeroAt: '12', fullAt: '2', provenance: { reason: 'Diubah penyelenggara: Lebih longgar.' } },
    });
  });
});

describe('a revision', () => {
  test.each([
    {
      because: 'changes nothing',
      weights: [],
      goalposts: [],
      faults: [{ path: 'weights', code: 'too-few' }],
    },
    {
      because: 'names an unknown column',
      weights: [{ index: 'nobody', node: 'SUBSTANCE', weight: 1 }],
      goalposts: [],
      faults: [{ path: 'weights[0].index', code: 'not-one-of', facts: { allowed: 'service-unit' } }],
    },
    {
      because: 'weighs the root',
      weights: [{ index: 'service-unit', node: 'INTERVIEW', weight: 1 }],
      goalposts: [],
      faults: [{ path: 'weights[0].node', code: 'not-one-of' }],
    },
    {
      because: 'moves goalposts of a marked criterion',
      weights: [],
      goalposts: [{ node: 'SUBSTANCE', zeroAt: '0', fullAt: '1' }],
      faults: [{ path: 'goalposts[0].node', code: 'not-one-of' }],
    },
    {
      because: 'names a weight twice',
      weights: [...SHIFT, ...SHIFT.slice(0, 1)],
      goalposts: [],
      faults: [{ path: 'weights[2]', code: 'repeated' }],
    },
  ])('that $because says where', ({ weights, goalposts, faults }) => {
    expect(revisionFaults(rubric, { weights, goalposts })).toMatchObject(faults);
  });

  test('that names what is there has no fault', () => {
    expect(revisionFaults(rubric, { weights: SHIFT, goalposts: [] })).toEqual([]);
  });
});

describe('a sound rubric', () => {
  test('is answered as it is', () => {
    expect(soundRubric(rubric)).toBe(rubric);
  });

  test('has weights that sum; the refusal names column, node, sum and total', () => {
    const revised = revisedRubric(rubric, { weights: SHIFT.slice(0, 1), goalposts: [], reason: 'Uji coba.' });
    expect(() => soundRubric(revised)).toThrow(
      expect.objectContaining({
        code: 'weights-do-not-sum',
        facts: expect.objectContaining({ index: 'service-unit', node: 'INTERVIEW', sum: 110, total: 100 }),
      }),
    );
  });

  test('has goalposts that differ', () => {
    const goalposts = [{ node: 'M4', zeroAt: '5', fullAt: '5' }];
    const broken = revisedRubric(withMetric(), { weights: [], goalposts, reason: 'Uji coba.' });
    expect(() => soundRubric(broken)).toThrow(
      expect.objectContaining({
        code: 'instrument-unsound',
        facts: expect.objectContaining({ instrument: 'interview/UPP', problem: 'goalposts-coincide' }),
      }),
    );
  });
});
