import { Shutdown } from './shutdown';

describe('the end of the program', () => {
  const noting = (said: string[], name: string) => () => {
    said.push(name);
    return Promise.resolve();
  };

  test('undoes what was started, the last first', async () => {
    const [shutdown, said]: [Shutdown, string[]] = [new Shutdown(), []];
    for (const name of ['server', 'pool', 'door']) shutdown.after(noting(said, name));
    await shutdown.run();
    expect(said).toEqual(['door', 'pool', 'server']);
  });

  test('comes once, however often it is asked for', async () => {
    const [shutdown, said]: [Shutdown, string[]] = [new Shutdown(), []];
    shutdown.after(noting(said, 'server'));
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(said).toEqual(['server']);
    expect(shutdown.hasBegun).toBe(true);
  });

  test('does the other steps where one fails', async () => {
    const [shutdown, said]: [Shutdown, string[]] = [new Shutdown(), []];
    const complain = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    shutdown.after(noting(said, 'server'));
    shutdown.after(() => Promise.reject(new Error('stuck')));
    await shutdown.run();
    expect(complain).toHaveBeenCalledWith('Error: stuck\n');
    complain.mockRestore();
    expect(said).toEqual(['server']);
  });

  test('undoes, too, what is started while it is on its way', async () => {
    const [shutdown, said]: [Shutdown, string[]] = [new Shutdown(), []];
    shutdown.after(() => {
      shutdown.after(noting(said, 'late'));
      return Promise.resolve();
    });
    await shutdown.run();
    expect(said).toEqual(['late']);
  });
});
