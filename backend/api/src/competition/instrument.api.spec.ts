import type { InstrumentView, LedgerRecordView, Page, Problem } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { REVISION } from './instrument.examples';

const INTERVIEW = 'editions/demo/stages/interview/instruments';
const DOCUMENT = 'editions/demo/stages/document/instruments';
const READERS = ['penyelenggara1', 'sekretariat1', 'penilai1', 'juri1', 'instansi1', 'laporan1', 'auditor1'];

describe('instruments', () => {
  const app = useDemoApp();

  test.each(READERS)('are open to %s, rubric by rubric', async (who) => {
    const reader = await app.signIn(who);
    const { status, body } = await reader.get<Page<InstrumentView>>(DOCUMENT);

    expect(status).toBe(200);
    expect(body.items.map(({ group, rubric }) => [group, rubric.code, rubric.indices.length])).toEqual([
      ['OA', 'document/OA', 1],
      ['IP', 'document/IP', 2],
      ['UPP', 'document/UPP', 1],
    ]);
    expect(body.total).toBe(3);
  });

  test('of an open stage are locked, those of a planned one are not', async () => {
    const auditor = await app.signIn('auditor1');
    const [open, planned] = await Promise.all(
      [DOCUMENT, INTERVIEW].map((path) => auditor.get<Page<InstrumentView>>(path)),
    );
    expect(open?.body.items.every(({ lockedAt }) => lockedAt !== null)).toBe(true);
    expect(planned?.body.items.every(({ lockedAt }) => lockedAt === null)).toBe(true);
  });

  test('are for people of the edition', async () => {
    expect(await app.stranger.get<Problem>(DOCUMENT)).toMatchObject({ status: 401 });
  });
});

describe('revising an instrument', () => {
  const app = useDemoApp();

  const revise = async (change: object, path = `${INTERVIEW}/UPP`) =>
    (await app.signIn('penyelenggara1')).put<InstrumentView & Problem>(path, { ...REVISION, ...change });

  const current = async (): Promise<InstrumentView | undefined> => {
    const { body } = await (await app.signIn('auditor1')).get<Page<InstrumentView>>(INTERVIEW);
    return body.items.find(({ group }) => group === 'UPP');
  };

  test.each([
    {
      because: 'weights that do not sum',
      change: { weights: [{ index: 'service-unit', node: 'INNOVATION', weight: 12 }] },
      answer: {
        status: 422,
        body: { code: 'weights-do-not-sum', facts: { index: 'service-unit', node: 'SUBSTANCE', sum: 84, total: 80 } },
      },
    },
    {
      because: 'a criterion that the rubric does not have',
      change: { weights: [{ index: 'service-unit', node: 'CHARM', weight: 12 }] },
      answer: { status: 400, body: { code: 'invalid-request', violations: [{ path: 'weights[0].node' }] } },
    },
    {
      because: 'nothing to change',
      change: { weights: [] },
      answer: { status: 400, body: { violations: [{ path: 'weights', code: 'too-few' }] } },
    },
    {
      because: 'a negative weight',
      change: { weights: [{ index: 'service-unit', node: 'INNOVATION', weight: -4 }] },
      answer: { status: 400, body: { violations: [{ path: 'weights[0].weight', code: 'not-count' }] } },
    },
    {
      because: 'half a weight',
      change: { weights: [{ index: 'service-unit', node: 'INNOVATION', weight: 7.5 }] },
      answer: { status: 400, body: { violations: [{ path: 'weights[0].weight', code: 'not-count' }] } },
    },
    {
      because: 'a goalpost in scientific notation',
      change: { goalposts: [{ node: 'M4', zeroAt: '1e-7', fullAt: '1' }] },
      answer: { status: 400, body: { violations: [{ path: 'goalposts[0].zeroAt', code: 'not-decimal' }] } },
    },
    {
      because: 'no reason',
      change: { reason: '' },
      answer: { status: 400, body: { violations: [{ path: 'reason', code: 'blank' }] } },
    },
    {
      because: 'an old copy',
      change: { version: 7 },
      answer: { status: 409, body: { code: 'version-stale', facts: { current: { group: 'UPP', version: 1 } } } },
    },
  ])('with $because is refused, and nothing is changed', async ({ change, answer }) => {
    expect(await revise(change)).toMatchObject(answer);
    expect(await current()).toMatchObject({ version: 1, rubric: { version: 1 } });
  });

  test('is refused once its stage has been opened', async () => {
    expect(await revise({}, `${DOCUMENT}/UPP`)).toMatchObject({
      status: 409,
      body: { code: 'instrument-locked', facts: { stage: 'Evaluasi dokumen', group: 'UPP' } },
    });
  });

  test.each(READERS.slice(1))('is not for %s', async (who) => {
    const reader = await app.signIn(who);
    expect(await reader.put<Problem>(`${INTERVIEW}/UPP`, REVISION)).toMatchObject({ status: 403 });
  });

  test('of a group that does not exist is not found', async () => {
    expect(await revise({}, `${INTERVIEW}/XYZ`)).toMatchObject({ status: 404 });
  });

  test('takes the weights into the next version and says that they are an assumption now', async () => {
    const { status, body } = await revise({});

    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 2, lockedAt: null, rubric: { version: 2 } });
    expect(body.rubric.indices[0]?.weights).toMatchObject({ INNOVATION: 12, CHANGE_LOGIC: 8, IMPACT: 16 });
    expect(body.rubric.indices[0]?.provenance).toEqual({
      kind: 'assumption',
      reason: `Diubah penyelenggara: ${REVISION.reason}`,
    });
    expect(await current()).toEqual(body);
    const auditor = await app.signIn('auditor1');
    const { body: ledger } = await auditor.get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
    expect(ledger.items[0]).toMatchObject({
      act: 'competition.instrument-revised',
      subject: 'instrument:interview/UPP',
      facts: { version: 2, weights: REVISION.weights, reason: REVISION.reason },
    });
  });

  test('by two at once is taken from one of them', async () => {
    const answers = await Promise.all([revise({ version: 2 }), revise({ version: 2 })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});
