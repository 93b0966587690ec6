import { useDemoApp } from '../../test/app';
import { aMark, evaluator, juror, openInterview } from '../../test/judging';
import { demoPersonId } from '../access';
import { byCode } from './roster';
import { Judgement } from './judgement';

const app = useDemoApp();

const personOf = (name: string) => demoPersonId(`${name}@contoh.example`);

const panels = (stage: 'document' | 'interview') => app.tx((tx) => app.get(Judgement).panels(tx, 'demo', stage));
const sheets = (stage: 'document' | 'interview') => app.tx((tx) => app.get(Judgement).sheets(tx, 'demo', stage));

test('panels stand by group, jurors by id', async () => {
  expect(await panels('document')).toEqual([
    { group: 'IP', jurors: ['penilai1', 'penilai2'].map(personOf).toSorted(byCode) },
    { group: 'OA', jurors: ['penilai1', 'penilai2'].map(personOf).toSorted(byCode) },
    { group: 'UPP', jurors: ['penilai3', 'penilai4'].map(personOf).toSorted(byCode) },
  ]);
});

test('sheets stand by entry and juror, marks by criterion, locked ones with all of them', async () => {
  const all = await sheets('document');

  expect(all).toHaveLength(328);
  const keys = all.map((sheet) => `${sheet.entry}/${sheet.juror}`);
  expect(keys).toEqual(keys.toSorted(byCode));
  for (const { state, marks } of all) {
    expect(state).toBe('locked');
    expect(marks).toHaveLength(5);
    expect(marks.map(({ criterion }) => criterion)).toEqual(marks.map(({ criterion }) => criterion).toSorted(byCode));
  }
});

test('entries of one profile have the same marks from each juror: the demo has a tie', async () => {
  const all = await sheets('document');
  const marksOf = (code: string) =>
    all.filter(({ entry }) => entry === code).map(({ juror: person, marks }) => ({ person, marks }));

  expect(marksOf('IP-042')).toHaveLength(2);
  expect(marksOf('IP-042')).toEqual(marksOf('IP-019'));
  expect(marksOf('IP-042')).not.toEqual(marksOf('IP-020'));
});

test('an open sheet has the latest marks, and not scored is none of them', async () => {
  const marking = await evaluator(app, 'penilai1');
  await marking.mark('IP-001', aMark('DATA_USE', '10'), aMark('DATA_USE', '20'), aMark('LEADERSHIP_COMMITMENT', '30'));
  await marking.mark('IP-001', aMark('LEADERSHIP_COMMITMENT', 'not-scored'));

  expect((await sheets('document')).filter(({ entry }) => entry === 'IP-001')).toEqual([
    { entry: 'IP-001', juror: personOf('penilai1'), state: 'open', marks: [{ criterion: 'DATA_USE', value: '20' }] },
  ]);
});

test('a recused juror has a sheet without marks, whether one was begun or not', async () => {
  await app.query(
    `INSERT INTO recusal (edition_code, stage_code, entry_code, person_id, reason, recorded_by)
     SELECT 'demo', 'document', unnest(ARRAY['IP-001', 'IP-030']), $1, 'Kerabat.', $1`,
    [personOf('penilai2')],
  );

  const mine = (await sheets('document')).filter(({ juror: person }) => person === personOf('penilai2'));
  expect(mine.filter(({ state }) => state === 'recused').map(({ entry, marks }) => ({ entry, marks }))).toEqual([
    { entry: 'IP-001', marks: [] },
    { entry: 'IP-030', marks: [] },
  ]);
});

test('the sheets of whoever is not seated any more are not among them', async () => {
  await app.query(`DELETE FROM panel_member WHERE group_code = 'UPP' AND stage_code = 'document' AND person_id = $1`, [
    personOf('penilai4'),
  ]);

  expect((await sheets('document')).some(({ juror: person }) => person === personOf('penilai4'))).toBe(false);
});

test('an entry that has left takes its sheets with it', async () => {
  await app.query(`UPDATE entry SET stage = 'withdrawn', ended_because = 'Mundur.' WHERE code = 'IP-040'`);

  expect((await sheets('document')).some(({ entry }) => entry === 'IP-040')).toBe(false);
});

test('where an edition has no places for earlier winners, the panel of the other agencies marks them', async () => {
  await app.query(`UPDATE participant_group SET places = 0 WHERE edition_code = 'demo' AND code = 'OA'`);

  expect((await panels('document')).map(({ group }) => group)).toEqual(['IP', 'UPP']);
  expect((await sheets('document')).some(({ entry }) => entry === 'OA-002')).toBe(true);
  expect((await (await evaluator(app, 'penilai1')).sheet('OA-002')).body.rubric.code).toBe('document/IP');
  await app.query(`UPDATE participant_group SET places = 6 WHERE edition_code = 'demo' AND code = 'OA'`);
});

test('only the shortlisted have interview sheets', async () => {
  expect(await sheets('interview')).toEqual([]);
  await openInterview(app, 'IP-050', 'IP-051');
  await (await juror(app, 'juri1')).mark('IP-050', aMark('DELIVERY', '55'));
  await app.query(`UPDATE entry SET stage = 'not-shortlisted' WHERE code = 'IP-051'`);

  expect((await panels('interview')).map(({ group }) => group)).toEqual(['IP']);
  expect(await sheets('interview')).toEqual([
    { entry: 'IP-050', juror: personOf('juri1'), state: 'open', marks: [{ criterion: 'DELIVERY', value: '55' }] },
  ]);
});
