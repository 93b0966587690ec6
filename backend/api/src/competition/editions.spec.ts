import type { EditionView, GroupCode } from '@anggakara/contracts';
import { DEMO_EDITION } from './edition.examples';
import { Editions } from './editions';

function anEdition(places: number): EditionView {
  const groups = DEMO_EDITION.groups.map((group) => (group.code === 'OA' ? { ...group, places } : group));
  return { ...DEMO_EDITION, groups };
}

describe('the group in which an entry competes', () => {
  const { competingGroup } = Editions.prototype;

  test.each<{ registered: GroupCode; places: number; competes: GroupCode; because: string }>([
    { registered: 'OA', places: 6, competes: 'OA', because: 'the edition has places for earlier winners' },
    { registered: 'OA', places: 0, competes: 'IP', because: 'an edition without such places counts them as IP' },
    { registered: 'IP', places: 0, competes: 'IP', because: 'IP is IP' },
    { registered: 'UPP', places: 0, competes: 'UPP', because: 'a service unit is no agency' },
  ])('$registered competes as $competes: $because', ({ registered, places, competes }) => {
    expect(competingGroup(anEdition(places), registered)).toBe(competes);
  });
});
