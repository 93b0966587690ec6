import { TestBed } from '@angular/core/testing';
import { aClaimedPeriod, aTypedPeriod } from '../testing/claims';
import { FakeApi } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { providersOf } from '../testing/visit';
import { CLAIM_DRAFT_STORE, type ClaimDraftStore } from './claim-draft-store';
import { ClaimDrafts } from './claim-drafts';
import { Session } from './session';

const COUNTS = { base: [aClaimedPeriod()], typed: [aTypedPeriod()] };
const PLACE = { edition: 'demo', entry: 'IP-001' };

function aStore(store: Partial<ClaimDraftStore> = {}): ClaimDraftStore {
  return {
    of: () => Promise.resolve(null),
    keep: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    forgetOthers: () => Promise.resolve(),
    ...store,
  };
}

async function drafts(store: ClaimDraftStore): Promise<ClaimDrafts> {
  const api = new FakeApi().on('GET /api/session', aSession('agency'));
  TestBed.configureTestingModule({ providers: [...providersOf(api), { provide: CLAIM_DRAFT_STORE, useValue: store }] });
  await TestBed.inject(Session).known();
  return TestBed.inject(ClaimDrafts);
}

test('counts are kept under their person, so that nobody else finds them', async () => {
  const keep = jest.fn(() => Promise.resolve());
  const keeper = (await drafts(aStore({ keep }))).of(PLACE);
  expect(await keeper.keep(COUNTS)).toBe(true);
  const { id } = TestBed.inject(Session).user() ?? { id: '' };
  expect(keep).toHaveBeenCalledWith({ ...COUNTS, person: id, key: `${id}/demo/IP-001` });
});

test('what others left on the device is cleared for whoever works on it now', async () => {
  const forgetOthers = jest.fn(() => Promise.resolve());
  await drafts(aStore({ forgetOthers }));
  TestBed.tick();
  expect(forgetOthers).toHaveBeenCalledWith(TestBed.inject(Session).user()?.id);
});

test('a device without a place for drafts says that nothing is kept', async () => {
  const full = (): Promise<never> => Promise.reject(new Error('QuotaExceededError'));
  const keeper = (await drafts(aStore({ of: full, keep: full, forget: full, forgetOthers: full }))).of(PLACE);
  expect(await keeper.keep(COUNTS)).toBe(false);
  expect(await keeper.kept()).toBeNull();
  await expect(keeper.forget()).resolves.toBeUndefined();
});
