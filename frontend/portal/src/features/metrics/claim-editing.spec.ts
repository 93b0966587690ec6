/** @jest-environment node */
import { HttpErrorResponse } from '@angular/common/http';
import type { MetricClaimView, SaveMetrics } from '@anggakara/contracts';
import { aClaim, aClaimedPeriod, aKeeper, aTypedPeriod } from '../../testing/claims';
import { aProblem } from '../../testing/fake-api';
import { ClaimEditing, TYPING_PAUSE_MS } from './claim-editing';
import type { PeriodDraft } from './claim.form';

type Save = (metrics: SaveMetrics) => Promise<MetricClaimView>;

/** A server that stores what it is sent under the next version. */
const storing: Save = ({ periods, version }) =>
  Promise.resolve(aClaim({ periods, version: version + 1, savedAt: '2026-11-25T02:00:00Z' }));

function opened(claim: MetricClaimView, save: Save, keeper = aKeeper()): ClaimEditing {
  return new ClaimEditing(claim, save, keeper);
}

function refusing(error: unknown): Save {
  return jest.fn().mockRejectedValue(error);
}

function write(editing: ClaimEditing, changes: Partial<PeriodDraft>): void {
  editing.draft.update(({ periods }) => ({ periods: periods.map((period) => ({ ...period, ...changes })) }));
}

function stale(current: MetricClaimView): HttpErrorResponse {
  return new HttpErrorResponse({ status: 409, error: aProblem('version-stale', { current }) });
}

test('an untouched claim is saved already', () => {
  const editing = opened(aClaim(), storing);
  expect(editing.isUnsaved()).toBe(false);
  expect(editing.state()).toEqual({ kind: 'saved', at: '2026-11-25T01:55:00Z' });
});

test('what was typed waits for the pause, then only the periods that changed go out', async () => {
  jest.useFakeTimers();
  const save = jest.fn(storing);
  const two = aClaim({ periods: [aClaimedPeriod(), aClaimedPeriod({ period: '2024', received: null })] });
  const editing = opened(two, save);
  editing.draft.update(({ periods }) => ({
    periods: periods.map((period) => (period.period === '2024' ? { ...period, received: '262' } : period)),
  }));
  editing.touch();
  expect(editing.state()).toEqual({ kind: 'waiting' });
  await jest.advanceTimersByTimeAsync(TYPING_PAUSE_MS);
  expect(save).toHaveBeenCalledWith({ periods: [aClaimedPeriod({ period: '2024' })], version: 4 });
  editing.close();
  jest.useRealTimers();
});

test('what is no count is held back and stays on the page', async () => {
  const save = jest.fn(storing);
  const editing = opened(aClaim(), save);
  write(editing, { received: '97%' });
  expect(await editing.flush()).toBe(false);
  expect(save).not.toHaveBeenCalled();
  expect(editing.state()).toEqual({ kind: 'held' });
  expect(editing.isUnsaved()).toBe(true);
});

test('what was typed during a request is not overwritten by its answer', async () => {
  const editing = opened(aClaim(), (metrics) => {
    write(editing, { received: '300' });
    return storing(metrics);
  });
  write(editing, { received: '299' });
  expect(await editing.flush()).toBe(false);
  expect(editing.draft().periods[0]?.received).toBe('300');
  expect(editing.state()).toEqual({ kind: 'waiting' });
  editing.close();
});

test('a lost network is told, and what was typed goes out with the next attempt', async () => {
  const save = jest.fn(refusing(new HttpErrorResponse({ status: 0 })));
  const editing = opened(aClaim(), save);
  write(editing, { received: '299' });
  expect(await editing.flush()).toBe(false);
  expect(editing.state()).toMatchObject({ kind: 'failed', problem: { title: 'Server tidak terjangkau' } });
  save.mockImplementation(storing);
  expect(await editing.flush()).toBe(true);
  expect(editing.state()).toMatchObject({ kind: 'saved' });
});

test('a fault of the program is not taken for a refusal', async () => {
  const editing = opened(aClaim(), refusing(new TypeError('x')));
  write(editing, { received: '299' });
  await expect(editing.flush()).rejects.toThrow(TypeError);
});

test('a newer copy that changed other fields is merged without asking', async () => {
  const theirs = aClaim({ version: 5, periods: [aClaimedPeriod({ withinSla: 251 })] });
  const editing = opened(aClaim(), refusing(stale(theirs)));
  write(editing, { received: '299' });
  await editing.flush();
  expect(editing.draft().periods[0]).toMatchObject({ received: '299', withinSla: '251' });
  expect(editing.claim().version).toBe(5);
  editing.close();
});

test('a field that two people changed is asked about, and nothing is saved before the answer', async () => {
  const theirs = aClaim({ version: 5, periods: [aClaimedPeriod({ received: 270 })] });
  const save = jest.fn(refusing(stale(theirs)));
  const editing = opened(aClaim(), save);
  write(editing, { received: '299' });
  await editing.flush();
  const state = editing.state();
  expect(state).toMatchObject({ kind: 'clash', clashes: [{ field: 'received', mine: 299, theirs: 270 }] });
  expect(await editing.flush()).toBe(false);
  save.mockImplementation(storing);
  expect(await editing.settle(state.kind === 'clash' ? state.clashes : [])).toBe(true);
  expect(editing.draft().periods[0]?.received).toBe('270');
});

test('keeping the own value saves it over the newer copy', async () => {
  const theirs = aClaim({ version: 5, periods: [aClaimedPeriod({ received: 270 })] });
  const save = jest.fn(refusing(stale(theirs)));
  const editing = opened(aClaim(), save);
  write(editing, { received: '299' });
  await editing.flush();
  save.mockImplementation(storing);
  await editing.settle([]);
  expect(save).toHaveBeenLastCalledWith({ periods: [aClaimedPeriod({ received: 299 })], version: 5 });
});

test('the copy of another act replaces everything', () => {
  const editing = opened(aClaim(), storing);
  editing.take(aClaim({ version: 9, periods: [aClaimedPeriod({ received: 1 })] }));
  expect(editing.draft().periods[0]?.received).toBe('1');
});

const LOST = new HttpErrorResponse({ status: 0 });

test('what could not be sent is kept on the device, and forgotten once the server has it', async () => {
  const keeper = aKeeper();
  const save = jest.fn(refusing(LOST));
  const editing = opened(aClaim(), save, keeper);
  await editing.restore();
  write(editing, { received: '299' });
  editing.touch();
  await editing.flush();
  expect(editing.state()).toMatchObject({ kind: 'failed', isKept: true });
  expect(keeper.held()).toMatchObject({ base: [{ received: 262 }], typed: [{ received: '299' }] });
  save.mockImplementation(storing);
  await editing.flush();
  expect(keeper.held()).toBeNull();
  expect(editing.isKept()).toBe(false);
});

test('kept counts stand over what the server has, also those that are no numbers yet', async () => {
  const keeper = aKeeper({ base: [aClaimedPeriod()], typed: [aTypedPeriod({ received: '299', resolved: '97%' })] });
  const editing = opened(aClaim({ version: 5, periods: [aClaimedPeriod({ withinSla: 251 })] }), storing, keeper);
  await editing.restore();
  expect(editing.draft().periods[0]).toMatchObject({ received: '299', resolved: '97%', withinSla: '251' });
  expect(editing.isUnsaved()).toBe(true);
  editing.close();
});

test('a kept count that somebody else changed meanwhile shows with both values, also after another reload', async () => {
  const keeper = aKeeper({ base: [aClaimedPeriod()], typed: [aTypedPeriod({ received: '299' })] });
  const theirs = aClaim({ version: 5, periods: [aClaimedPeriod({ received: 270 })] });
  for (const reload of [1, 2]) {
    const editing = opened(theirs, storing, keeper);
    await editing.restore();
    const clash = { field: 'received', mine: 299, theirs: 270 };
    expect([reload, editing.state()]).toMatchObject([reload, { kind: 'clash', clashes: [clash] }]);
    editing.close();
  }
});

test('what is typed before the device has answered is not lost', async () => {
  const keeper = aKeeper({ base: [aClaimedPeriod()], typed: [aTypedPeriod({ received: '299' })] });
  const editing = opened(aClaim(), storing, keeper);
  write(editing, { resolved: '250' });
  await editing.restore();
  expect(editing.draft().periods[0]).toMatchObject({ received: '299', resolved: '250' });
  editing.close();
});
