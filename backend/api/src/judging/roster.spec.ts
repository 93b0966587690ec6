import type { EntryView, GroupCode } from '@anggakara/contracts';
import type { Stage } from '../competition';
import { byCode, pairOf, Roster, type RosterParts } from './roster';

const [ANI, BIMA, CITRA] = [
  '00000000-0000-4000-8000-00000000000a',
  '00000000-0000-4000-8000-00000000000b',
  '00000000-0000-4000-8000-00000000000c',
] as const;
const AT = new Date('2026-02-02T01:00:00Z');

const STAGE: Stage = {
  ...{ edition: 'demo', code: 'document', name: 'Evaluasi dokumen', ordinal: 1, state: 'open', version: 1 },
  ...{ opensAt: AT, closesAt: AT, markedBy: 'evaluator', usesMetrics: true, quorum: 2 },
};

function anEntry(code: string, group: GroupCode): EntryView {
  return {
    ...{ code, group, registeredGroup: group, name: code, agencyCode: code, agencyName: code, serviceUnit: null },
    ...{ summary: '', stage: 'verified', category: null, version: 1 },
  };
}

const aSeat = (groupCode: GroupCode, personId: string) => ({
  ...{ editionCode: 'demo', stageCode: 'document' as const, groupCode, personId, seatedAt: AT },
});

const aRecusal = (entryCode: string, personId: string) => ({
  ...{ editionCode: 'demo', stageCode: 'document' as const, entryCode, personId, reason: 'Kerabat.' },
  ...{ recordedBy: personId, recordedAt: AT },
});

const aDeclaration = (personId: string, ...listed: string[]) => ({
  ...{ editionCode: 'demo', stageCode: 'document' as const, personId, listed, declaredAt: AT },
});

function aRoster(changes: Partial<RosterParts<Stage>> = {}): Roster {
  return new Roster({
    stage: STAGE,
    entries: [anEntry('IP-001', 'IP'), anEntry('IP-002', 'IP'), anEntry('UPP-001', 'UPP')],
    seats: [aSeat('IP', ANI), aSeat('IP', BIMA), aSeat('UPP', BIMA), aSeat('UPP', CITRA)],
    recusals: [],
    declarations: [],
    ...changes,
  });
}

const codes = (entries: readonly EntryView[]) => entries.map(({ code }) => code);

test('a person who sits on two panels is one juror', () => {
  expect(aRoster().jurors).toEqual([ANI, BIMA, CITRA]);
});

test('an entry is marked by the panel of the group in which it competes', () => {
  const roster = aRoster();

  expect(roster.seatedFor(anEntry('IP-001', 'IP'))).toEqual([ANI, BIMA]);
  expect(roster.seatedFor(anEntry('OA-001', 'OA'))).toEqual([]);
});

test.each([
  { person: ANI, list: ['IP-001', 'IP-002'], because: 'the seat is on one panel' },
  { person: BIMA, list: ['IP-001', 'IP-002', 'UPP-001'], because: 'the seats are on two panels' },
  { person: 'nobody', list: [], because: 'there is no seat' },
])('a list holds what the seats are for: $because', ({ person, list }) => {
  expect(codes(aRoster().listOf(person))).toEqual(list);
});

test.each([
  { role: 'evaluator' as const, list: ['IP-001', 'IP-002'] },
  { role: 'juror' as const, list: [] },
  { role: 'organizer' as const, list: [] },
  { role: undefined, list: [] },
])('with the role $role a list of a stage for evaluators is $list', ({ role, list }) => {
  expect(codes(aRoster().listFor(ANI, role))).toEqual(list);
});

test('panels stand by group, only of groups that have entries, and one without members is empty', () => {
  const roster = aRoster({ entries: [anEntry('UPP-001', 'UPP'), anEntry('OA-001', 'OA')] });

  expect(roster.panels).toEqual([
    { group: 'OA', jurors: [] },
    { group: 'UPP', jurors: [BIMA, CITRA] },
  ]);
});

test('a recusal is of one juror from one entry', () => {
  const roster = aRoster({ recusals: [aRecusal('IP-001', ANI)] });

  expect(roster.isRecused(anEntry('IP-001', 'IP'), ANI)).toBe(true);
  expect(roster.isRecused(anEntry('IP-001', 'IP'), BIMA)).toBe(false);
  expect(roster.isRecused(anEntry('IP-002', 'IP'), ANI)).toBe(false);
});

test.each([
  { declarations: [], at: null, because: 'nothing was declared' },
  { declarations: [aDeclaration(ANI, 'IP-001', 'IP-002')], at: AT, because: 'all of the list was declared about' },
  {
    declarations: [aDeclaration(ANI, 'IP-001', 'IP-002', 'IP-003')],
    at: AT,
    because: 'what has left the list does not matter',
  },
  { declarations: [aDeclaration(ANI, 'IP-001')], at: null, because: 'an entry came later' },
  { declarations: [aDeclaration(BIMA, 'IP-001', 'IP-002')], at: null, because: 'somebody else declared' },
])('conflicts are declared at $at: $because', ({ declarations, at }) => {
  expect(aRoster({ declarations }).declaredAt(ANI)).toEqual(at);
});

test('about an empty list it takes a declaration, too', () => {
  expect(aRoster({ entries: [] }).declaredAt(ANI)).toBeNull();
  expect(aRoster({ entries: [], declarations: [aDeclaration(ANI)] }).declaredAt(ANI)).toEqual(AT);
});

test('codes are ordered by code unit, the same everywhere', () => {
  expect(['b', 'a', 'B', 'a', 'ä'].toSorted(byCode)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});

test('a sheet within its stage is named by entry and juror', () => {
  expect(pairOf('IP-001', ANI)).toBe(`IP-001/${ANI}`);
});
