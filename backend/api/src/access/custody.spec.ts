import type { Actor, Transaction } from '../platform';
import type { Act, Ledger } from '../ledger';
import type { AdministeredPerson, AdministeredPersonRepository, Organizer } from './administered-person.repository';
import { Custody, type HeldPerson, keepAnOrganizer, type Target } from './custody';

const tx = {} as Transaction;

const PERSON: AdministeredPerson = {
  ...{ id: 'juror', name: 'Juri', email: 'juri@kota.example', role: 'juror', agency: null },
  ...{ disabled: false, mustChangePassword: false, secondFactor: false, synthetic: false },
  ...{ lastSignInAt: null, version: 3 },
};

function target(personId = 'juror'): Target {
  const actor = { personId: 'organizer', name: 'Laras' } as Actor;
  return { actor, edition: 'demo', personId };
}

interface Scene {
  /** Editions of the person. */
  readonly editions?: readonly string[];
  /** Active organisers, as `edition person`. */
  readonly organizers?: readonly string[];
  readonly isThere?: boolean;
}

function organizersOf(pairs: readonly string[]): readonly Organizer[] {
  return pairs.map((pair) => {
    const [edition = '', personId = ''] = pair.split(' ');
    return { edition, personId };
  });
}

function aCustody({ editions = ['demo'], organizers = ['demo organizer'], isThere = true }: Scene = {}) {
  const steps: string[] = [];
  const people = {
    editionsOf: () => Promise.resolve(editions),
    holdOrganizers: (_: Transaction, codes: readonly string[]) => {
      steps.push(`organizers of ${codes.join(' ')}`);
      return Promise.resolve(organizersOf(organizers));
    },
    hold: (_: Transaction, edition: string, personId: string) => {
      steps.push(`${personId} in ${edition}`);
      return Promise.resolve(isThere ? PERSON : undefined);
    },
    change: (_: Transaction, { version }: { version: number }) => Promise.resolve(version === PERSON.version),
  } as unknown as AdministeredPersonRepository;
  const acts: Act[] = [];
  const ledger = { record: (_: Transaction, act: Act) => Promise.resolve(void acts.push(act)) } as unknown as Ledger;
  return { custody: new Custody(people, ledger), steps, acts };
}

describe('holding a person', () => {
  test('holds organisers first, then the person, so that two acts never wait for each other', async () => {
    const { custody, steps } = aCustody({ editions: ['demo', 'lain'] });
    await custody.hold(tx, target());

    expect(steps).toEqual(['organizers of demo lain', 'juror in demo']);
  });

  test.each<Scene & { because: string; code: string }>([
    { because: 'is of no edition', editions: [], code: 'not-found' },
    { because: 'is of another edition', editions: ['lain'], code: 'not-found' },
    { because: 'has just been taken out', isThere: false, code: 'not-found' },
    { because: 'is not the former organiser’s any more', organizers: ['demo other'], code: 'not-allowed' },
    { because: 'is organised by the actor elsewhere alone', organizers: ['lain organizer'], code: 'not-allowed' },
  ])('is refused where the person $because', async ({ code, ...scene }) => {
    await expect(aCustody(scene).custody.hold(tx, target())).rejects.toMatchObject({ code });
  });

  test.each<Scene & { because: string; code?: string }>([
    { because: 'the edition alone uses it' },
    {
      because: 'the actor organises every edition that uses it',
      editions: ['demo', 'lain'],
      organizers: ['demo organizer', 'lain organizer'],
    },
    { because: 'another edition uses it', editions: ['demo', 'lain'], code: 'belongs-elsewhere' },
    {
      because: 'another edition uses it, which others organise',
      editions: ['demo', 'lain'],
      organizers: ['demo organizer', 'lain other'],
      code: 'belongs-elsewhere',
    },
  ])('as an account asks who else uses it: $because', async ({ code, ...scene }) => {
    const held = aCustody(scene).custody.holdAccount(tx, target());

    if (code === undefined) await expect(held).resolves.toMatchObject({ person: PERSON });
    else await expect(held).rejects.toMatchObject({ code });
  });

  test("as another's account refuses one's own, and looks at nothing", () => {
    const { custody, steps } = aCustody();

    expect(() => custody.holdAnothersAccount(tx, target('organizer'))).toThrow(
      expect.objectContaining({ code: 'not-allowed' }),
    );
    expect(steps).toEqual([]);
  });
});

describe('changing what is held', () => {
  test.each([
    { version: 3, code: undefined },
    { version: 2, code: 'version-stale' },
    { version: 4, code: 'version-stale' },
  ])('is done in the version that was seen: $version', async ({ version, code }) => {
    const { custody } = aCustody();
    const change = custody.change(tx, await custody.hold(tx, target()), version, {});

    if (code === undefined) await expect(change).resolves.toBeUndefined();
    else await expect(change).rejects.toMatchObject({ code, facts: { current: { id: 'juror', version: 3 } } });
  });

  test('is recorded in the edition, of the person, by the actor', async () => {
    const { custody, acts } = aCustody();
    await custody.record(tx, target(), 'access.role-given', { role: 'staff' });

    expect(acts).toEqual([
      {
        chain: 'demo',
        actor: target().actor,
        act: 'access.role-given',
        subject: 'person:juror',
        facts: { role: 'staff' },
      },
    ]);
  });
});

test.each([
  { because: 'somebody who organises nothing', organizers: ['demo other'], orphan: undefined },
  { because: 'one of two', organizers: ['demo juror', 'demo other'], orphan: undefined },
  { because: 'the only one', organizers: ['demo juror'], orphan: 'demo' },
  { because: 'the only one, whoever organises elsewhere', organizers: ['demo juror', 'lain other'], orphan: 'demo' },
  {
    because: 'one of two here and the only one there',
    organizers: ['demo juror', 'demo other', 'lain juror'],
    orphan: 'lain',
  },
])('an edition keeps an organiser: $because', ({ organizers, orphan }) => {
  const held: HeldPerson = { ...target(), person: PERSON, organizers: organizersOf(organizers) };
  const keep = () => keepAnOrganizer(held, ['demo', 'lain']);

  if (orphan === undefined) expect(keep).not.toThrow();
  else expect(keep).toThrow(expect.objectContaining({ code: 'last-organizer', facts: { edition: orphan } }));
});
