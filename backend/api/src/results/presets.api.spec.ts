import type { PresetCode } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { Organizer } from '../../test/stages';

interface Quota {
  readonly preset: PresetCode;
  readonly because: string;
  readonly selected: Readonly<Record<string, number>>;
}

describe('the shortlist', () => {
  const app = useDemoApp({ jobs: true });

  test.each<Quota>([
    { preset: '2018', because: 'Top 25, earlier winners among them', selected: { IP: 25, UPP: 0 } },
    { preset: '2019', because: 'Top 30 + 10', selected: { IP: 30, UPP: 10 } },
    { preset: '2020', because: 'Top 46', selected: { IP: 30, OA: 6, UPP: 10 } },
    { preset: '2022', because: 'Top 51', selected: { IP: 30, OA: 6, UPP: 15 } },
  ])('of $preset is the $because', async ({ preset, selected }) => {
    const organizer = await Organizer.of(app);
    await organizer.choose(preset);
    const { result } = await organizer.run('document');

    expect(Object.fromEntries(result.groups.map((one) => [one.group, one.selected.length]))).toEqual(selected);
    expect(Object.fromEntries(result.groups.map((one) => [one.group, one.places]))).toEqual(selected);
    expect(result.entries).toHaveLength(168);
  });

  test('of an edition without places for earlier winners ranks them among the agencies', async () => {
    const organizer = await Organizer.of(app);
    await organizer.choose('2018');
    const { result } = await organizer.run('document');
    const winner = result.entries.find(({ code }) => code === 'OA-002');

    expect(winner).toMatchObject({ group: 'IP', standing: { kind: 'ranked' } });
    expect(winner?.indices.map(({ index }) => index)).toEqual([
      'management-and-change',
      'sustainability-connectivity-impact',
    ]);
  });

  test('takes nobody into a group without places', async () => {
    const organizer = await Organizer.of(app);
    await organizer.choose('2018');
    const { result } = await organizer.run('document');
    const outcomes = result.entries.filter(({ group }) => group === 'UPP').map(({ outcome }) => outcome);

    expect(outcomes).toContainEqual({ kind: 'not-selected', reason: 'no-places' });
    expect(outcomes.filter(({ kind }) => kind === 'selected')).toEqual([]);
  });
});
