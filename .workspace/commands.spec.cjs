const { existsSync } = require('node:fs');
const program = require('./program.cjs');

const call = (name, args) => program.run(`.workspace/${name}.mjs`, args).ended;
const manifest = require('../package.json');

/** What npm calls, and the step that the others begin with. */
const COMMANDS = [...Object.keys(manifest.scripts), 'install'];

test.each(COMMANDS)('the command %s exists', (name) => {
  expect(existsSync(program.inRoot('.workspace', `${name}.mjs`))).toBe(true);
});

test.each(['start', 'test', 'check', 'bench', 'mutation', 'texts', 'install'])(
  'the command %s tells what it does, and does nothing',
  async (name) => {
    const { status, stdout, stderr } = await call(name, ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^(npm|node) /);
  },
);

test.each(['start', 'check', 'install'])('the command %s refuses an argument it does not know', async (name) => {
  expect(await call(name, ['--nope'])).toMatchObject({
    ...{ status: 2, stdout: '' },
    stderr: expect.stringMatching(/^[^\n]*--nope[^\n]*\n$/),
  });
});
