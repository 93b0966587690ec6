import 'fake-indexeddb/auto';
import { aClaimedPeriod, aTypedPeriod } from '../testing/claims';
import { IndexedDbClaimDraftStore, type KeptClaim } from './claim-draft-store';

// jsdom lacks structuredClone, which the fake database copies its records with.
globalThis.structuredClone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function aKept(person: string, entry = 'IP-001'): KeptClaim {
  const typed = [aTypedPeriod({ received: '299' })];
  return { key: `${person}/demo/${entry}`, person, base: [aClaimedPeriod()], typed };
}

test('counts come back through another connection as they were typed, with what they were typed on', async () => {
  await new IndexedDbClaimDraftStore().keep(aKept('one'));
  expect(await new IndexedDbClaimDraftStore().of('one/demo/IP-001')).toMatchObject({
    base: [{ received: 262 }],
    typed: [{ received: '299' }],
  });
});

test('what the server has is forgotten, claim by claim', async () => {
  const store = new IndexedDbClaimDraftStore();
  await store.keep(aKept('one', 'IP-002'));
  await store.forget('one/demo/IP-001');
  expect(await store.of('one/demo/IP-001')).toBeNull();
  expect(await store.of('one/demo/IP-002')).not.toBeNull();
});

test('what others left on the device goes when somebody else works on it', async () => {
  const store = new IndexedDbClaimDraftStore();
  await store.keep(aKept('one'));
  await store.keep(aKept('two'));
  await store.forgetOthers('two');
  expect(await store.of('one/demo/IP-001')).toBeNull();
  expect(await store.of('two/demo/IP-001')).not.toBeNull();
});
