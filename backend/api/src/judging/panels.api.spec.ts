import type { LedgerRecordView, Page, PanelView, Problem, StageView } from '@anggakara/contracts';
import { demoPersonId } from '../access';
import { useDemoApp } from '../../test/app';
import { aMark, evaluator, juror, openInterview, browserOf } from '../../test/judging';
import { byCode } from './roster';

const app = useDemoApp();

const personOf = (name: string) => demoPersonId(`${name}@contoh.example`);
const FIVE = ['juri1', 'juri2', 'juri3', 'juri4', 'juri5'].map(personOf);

const organizer = () => browserOf(app, 'penyelenggara1');

async function panelOf(stage: string, group: string): Promise<PanelView> {
  const { body } = await (await organizer()).get<Page<PanelView>>(`editions/demo/stages/${stage}/panels`);
  return body.items.find((panel) => panel.group === group)!;
}

async function seat(stage: string, group: string, members: readonly unknown[], version?: unknown) {
  const seen = version ?? (await panelOf(stage, group)).version;
  return (await organizer()).put<PanelView & Problem>(`editions/demo/stages/${stage}/panels/${group}`, {
    members,
    version: seen,
  });
}

describe('panels', () => {
  test('are seeded for every group of both stages, by name', async () => {
    const { body } = await (await organizer()).get<Page<PanelView>>('editions/demo/stages/interview/panels');

    expect(body.items.map(({ group, version, quorum }) => ({ group, version, quorum }))).toEqual(
      ['OA', 'IP', 'UPP'].map((group) => ({ group, version: 1, quorum: 3 })),
    );
    for (const { members } of body.items) {
      expect(members.map(({ personId }) => personId).toSorted(byCode)).toEqual(FIVE.toSorted(byCode));
      expect(members.map(({ name }) => name)).toEqual(members.map(({ name }) => name).toSorted(byCode));
    }
    expect((await panelOf('document', 'UPP')).members.map(({ personId }) => personId).toSorted(byCode)).toEqual(
      ['penilai3', 'penilai4'].map(personOf).toSorted(byCode),
    );
  });

  test('are not for jurors to read or to seat', async () => {
    const { client } = await evaluator(app, 'penilai1');

    expect((await client.get('editions/demo/stages/document/panels')).status).toBe(403);
    expect((await client.put('editions/demo/stages/document/panels/IP', { members: FIVE, version: 1 })).status).toBe(
      403,
    );
  });
});

describe('seating a panel', () => {
  test('takes people in and off, and stands in the chain of acts', async () => {
    const members = [...FIVE.slice(1), personOf('juri6')];
    const { status, body } = await seat('interview', 'UPP', members);

    expect(status).toBe(200);
    expect(body).toMatchObject({ group: 'UPP', version: 2 });
    expect(body.members.map(({ personId }) => personId).toSorted(byCode)).toEqual(members.toSorted(byCode));
    const { body: ledger } = await (await organizer()).get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
    expect(ledger.items[0]).toMatchObject({
      act: 'judging.panel-seated',
      subject: 'panel:interview/UPP',
      facts: { members: 5, added: [personOf('juri6')], removed: [FIVE[0]] },
    });
  });

  test('takes effect at once: whoever is off finds nothing, whoever is in is asked about conflicts', async () => {
    await openInterview(app, 'UPP-010');
    await app.query(`UPDATE stage SET state = 'open' WHERE code = 'document'`);
    await seat('interview', 'UPP', [...FIVE.slice(1), personOf('juri6')]);

    expect((await (await juror(app, 'juri1')).sheet('UPP-010')).status).toBe(404);
    expect((await (await juror(app, 'juri6')).sheet('UPP-010')).status).toBe(200);
  });

  test('refuses a version that is not the latest, with the panel as it is', async () => {
    const { version } = await panelOf('interview', 'OA');
    const answers = await Promise.all([
      seat('interview', 'OA', FIVE.slice(0, 4), version),
      seat('interview', 'OA', FIVE.slice(0, 3), version),
    ]);

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const [taken, stale] = answers.toSorted((a, b) => a.status - b.status);
    expect(stale!.body.code).toBe('version-stale');
    expect(stale!.body.facts['current']).toEqual(taken!.body);
    expect(await panelOf('interview', 'OA')).toEqual(taken!.body);
  });

  test.each([
    {
      what: 'an evaluator at the interview',
      stage: 'interview',
      members: [...FIVE.slice(0, 3), personOf('penilai1')],
      path: 'members[3]',
      code: 'panel-member-without-role',
    },
    {
      what: 'a juror at the document stage',
      stage: 'document',
      members: [personOf('penilai1'), personOf('penilai2'), FIVE[0]],
      path: 'members[2]',
      code: 'panel-member-without-role',
    },
    {
      what: 'an organiser',
      stage: 'interview',
      members: [personOf('penyelenggara1'), ...FIVE.slice(0, 3)],
      path: 'members[0]',
      code: 'panel-member-without-role',
    },
    {
      what: 'nobody we know',
      stage: 'interview',
      members: [...FIVE.slice(0, 3), '00000000-0000-4000-8000-000000000000'],
      path: 'members[3]',
      code: 'panel-member-without-role',
    },
    {
      what: 'fewer than the quorum',
      stage: 'interview',
      members: FIVE.slice(0, 2),
      path: 'members',
      code: 'panel-below-quorum',
    },
    { what: 'nobody at all', stage: 'interview', members: [], path: 'members', code: 'panel-below-quorum' },
  ])('refuses $what', async ({ stage, members, path, code }) => {
    const before = await panelOf(stage, 'IP');
    const { status, body } = await seat(stage, 'IP', members);

    expect(status).toBe(422);
    expect(body).toMatchObject({ code, violations: [{ path }] });
    expect(await panelOf(stage, 'IP')).toEqual(before);
  });

  test.each([
    { what: 'somebody twice', members: [FIVE[0], FIVE[0], FIVE[1]], code: 'repeated' },
    { what: 'what is no id', members: ['juri1'], code: 'not-uuid' },
    { what: 'no list', members: 'juri1', code: 'not-list' },
    { what: 'null', members: null, code: 'required' },
  ])('refuses $what', async ({ members, code }) => {
    const { status, body } = await seat('interview', 'IP', members as never, 1);

    expect(status).toBe(400);
    expect(body.violations).toMatchObject([{ path: 'members', code }]);
  });

  test('takes nobody off who has marked an entry of the group: a seat is no way to make marks disappear', async () => {
    await (await evaluator(app, 'penilai2')).mark('IP-001', aMark('DATA_USE', '50'));
    const { status, body } = await seat('document', 'IP', ['penilai1', 'penilai3'].map(personOf));

    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'panel-member-has-marks', facts: { personId: personOf('penilai2') } });
  });

  test('lets members be added while marks are taken', async () => {
    const { status, body } = await seat('document', 'IP', ['penilai1', 'penilai2', 'penilai3'].map(personOf));

    expect(status).toBe(200);
    expect(body.members).toHaveLength(3);
    expect((await (await evaluator(app, 'penilai3')).sheet('IP-001')).body.code).toBe('conflicts-not-declared');
  });

  test('is over when the stage is locked', async () => {
    await app.query(`UPDATE stage SET state = 'locked' WHERE code = 'interview'`);
    const { status, body } = await seat('interview', 'IP', FIVE);
    await app.query(`UPDATE stage SET state = 'open' WHERE code = 'interview'`);

    expect({ status, code: body.code }).toEqual({ status: 409, code: 'stage-locked' });
  });

  test('waits for a mark that is being made: the mark is stored, or the seat is gone, never both lost', async () => {
    await openInterview(app, 'IP-040');
    const marking = await juror(app, 'juri5');
    const { version } = await panelOf('interview', 'IP');
    const [mark, seating] = await Promise.all([
      marking.mark('IP-040', aMark('DELIVERY', '50')),
      seat('interview', 'IP', FIVE.slice(0, 4), version),
    ]);

    expect([
      [200, 409],
      [404, 200],
    ]).toContainEqual([mark.status, seating.status]);
    if (seating.status === 409) expect(seating.body.code).toBe('panel-member-has-marks');
  });

  test('finds no group that there is none of', async () => {
    expect((await seat('interview', 'XX', FIVE, 1)).status).toBe(404);
    expect((await seat('nowhere', 'IP', FIVE, 1)).status).toBe(404);
  });
});

test('a stage is not opened before every group with places has a panel of its quorum', async () => {
  await app.query(
    `UPDATE stage SET state = 'planned', closes_at = clock_timestamp() + interval '9 days' WHERE code = 'interview'`,
  );
  await app.query(`DELETE FROM panel_member WHERE stage_code = 'interview' AND group_code = 'OA'`);
  const { body: edition } = await (await organizer()).get<{ stages: StageView[] }>('editions/demo');
  const { version } = edition.stages.find(({ code }) => code === 'interview')!;
  const { status, body } = await (
    await organizer()
  ).post<Problem>('editions/demo/stages/interview/opening', { version });

  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'panel-below-quorum', facts: { group: 'OA', members: 0, quorum: 3 } });
});

test('locking a stage binds the end of every sheet into the chain of acts', async () => {
  await app.query(`UPDATE stage SET state = 'open' WHERE code = 'document'`);
  const { body: edition } = await (await organizer()).get<{ stages: StageView[] }>('editions/demo');
  const { version } = edition.stages.find(({ code }) => code === 'document')!;
  expect((await (await organizer()).post('editions/demo/stages/document/lock', { version })).status).toBe(200);

  const { body } = await (await organizer()).get<Page<LedgerRecordView>>('editions/demo/ledger?limit=5');
  const [counted] = await app.query<{ sheets: number; events: number }>(
    `SELECT count(*)::int AS sheets, sum(sequence)::int AS events FROM sheet WHERE stage_code = 'document'`,
  );
  expect(body.items.find(({ act }) => act === 'judging.sheets-sealed')).toMatchObject({
    subject: 'stage:document',
    facts: { ...counted, headsHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});
