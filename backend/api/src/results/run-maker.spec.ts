import { Logger } from '@nestjs/common';
import type { Transaction } from '../platform';
import { Refusal } from '../platform';
import type { ComputationDesk } from './computation-desk';
import type { ComputationEntity } from './computation.entity';
import type { ComputationWatch } from './computation-watch';
import { RunMaker } from './run-maker';
import type { RunMaking } from './run-making';

const JOB = { computation: 'one' };

/** A maker whose computation has been begun so often before, and goes as it goes. */
function aMaker(attempts: number | null, work: () => Promise<void>) {
  const failures: unknown[] = [];
  const tx = {} as Transaction;
  const database = { transaction: (does: (tx: Transaction) => Promise<unknown>) => does(tx) };
  const order = attempts === null ? null : ({ id: 'one', attempts } as ComputationEntity);
  const desk: Partial<ComputationDesk> = {
    begin: () => Promise.resolve(order),
    fail: (_, id, code, facts) => Promise.resolve(void failures.push([id, code, facts])),
  };
  const watch = { during: work } as unknown as ComputationWatch;
  const maker = new RunMaker(database as never, desk as ComputationDesk, watch, {} as RunMaking);
  const make = (signal = new AbortController().signal) => maker.make(JOB, { id: 'job', signal });
  return { make, failures };
}

// What breaks down is told to the operator's log, which is not what is looked at here.
Logger.overrideLogger(false);

const broken = (): Promise<void> => Promise.reject(new Error('the database is away'));

describe('runs 9: the maker of a run', () => {
  test('leaves alone what has ended', async () => {
    const { make, failures } = aMaker(null, broken);
    await make();
    expect(failures).toEqual([]);
  });

  test('keeps a refusal as the reason, and does not try again', async () => {
    const { make, failures } = aMaker(0, () => Promise.reject(new Refusal('input-unsound', { count: 1 })));
    await make();
    expect(failures).toEqual([['one', 'input-unsound', { count: 1 }]]);
  });

  test.each([0, 1])('leaves to a later try what broke down after %d others', async (attempts) => {
    const { make, failures } = aMaker(attempts, broken);
    await expect(make()).rejects.toThrow('the database is away');
    expect(failures).toEqual([]);
  });

  test('gives up what breaks down for the third time', async () => {
    const { make, failures } = aMaker(2, broken);
    await make();
    expect(failures).toEqual([['one', 'computation-broken', { times: 3 }]]);
  });

  test('does not even begin what three processes did not survive', async () => {
    const work = jest.fn(broken);
    const { make, failures } = aMaker(3, work);
    await make();
    expect(failures).toEqual([['one', 'computation-broken', { times: 3 }]]);
    expect(work).not.toHaveBeenCalled();
  });

  test('leaves it to the next start when the program ends', async () => {
    const { make, failures } = aMaker(2, broken);
    await expect(make(AbortSignal.abort())).rejects.toThrow('the database is away');
    expect(failures).toEqual([]);
  });
});
