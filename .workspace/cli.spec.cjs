const { readFileSync } = require('node:fs');
const program = require('./program.cjs');

const CLI = 'backend/api/dist/cli.js';
const cli = (args, env = {}) => program.run(CLI, args, env).ended;
const line = (text) => expect.stringMatching(new RegExp(`^[^\\n]*${text}[^\\n]*\\n$`));

afterEach(program.endAll);

describe('the command line', () => {
  test('tells what it can do', async () => {
    const { status, stdout, stderr } = await cli(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('openapi');
    expect(stdout).toContain('create-organizer EMAIL');
  });

  test.each(['openapi', 'migrate', 'create-organizer', 'score', 'verify', 'metrics', 'formats', 'synthetic-export'])(
    'tells how %s is called',
    async (name) => {
      expect(await cli([name, '--help'])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(name),
        stderr: '',
      });
    },
  );

  test.each([
    { args: [], says: 'belum disebut' },
    { args: ['nope'], says: '"nope" tidak dikenal' },
    { args: ['constructor'], says: 'tidak dikenal' },
    { args: ['openapi', '--nope'], says: '"--nope" tidak dikenal' },
    { args: ['openapi', 'x'], says: '"x" tidak dikenal' },
    { args: ['create-organizer'], says: 'EMAIL belum disebut' },
    { args: ['create-organizer', 'bukan-surel'], says: 'bukan alamat surel' },
    { args: ['create-organizer', 'a@b.example', 'c'], says: '"c" tidak dikenal' },
    { args: ['create-organizer', 'a@b.example', '--edition'], says: 'tanpa nilai' },
    { args: ['migrate', 'x'], says: '"x" tidak dikenal' },
    { args: ['score'], says: '--input atau --rubric belum disebut' },
    { args: ['score', '--rubric', 'x.json'], says: 'Tidak ada tabel' },
    { args: ['score', '--input', 'x.json', '--marks', 'y.csv'], says: '--input dan --marks tidak bersama-sama' },
    { args: ['score', '--input', 'x.json', '--advice', '--explain', 'A'], says: '--advice dan --explain' },
    { args: ['score', '--input', 'x.json', '--allow', 'all'], says: '--allow "all" tidak dikenal' },
    { args: ['score', '--input', 'x.json', '--language', 'fr'], says: 'Bahasa "fr" tidak dikenal' },
    { args: ['score', '--input'], says: '"--input[^"]*" tidak dikenal atau tanpa nilai' },
    { args: ['verify'], says: 'FILE belum disebut' },
    { args: ['verify', 'x.json', 'y.json'], says: '"y.json" tidak dikenal' },
    { args: ['verify', 'x.json', '--language', 'fr'], says: 'Bahasa "fr" tidak dikenal' },
    { args: ['formats', 'x'], says: '"x" tidak dikenal' },
    { args: ['synthetic-export'], says: 'FOLDER belum disebut' },
    { args: ['synthetic-export', 'x', '--seed', '0'], says: '--seed "0" bukan bilangan dari 1 sampai' },
    { args: ['metrics'], says: 'FILE belum disebut' },
    { args: ['metrics', 'x.csv'], says: '--edition belum disebut' },
    { args: ['metrics', 'x.csv', '--edition', '1999'], says: 'Edisi "1999" tidak dikenal: 2018' },
    { args: ['metrics', 'x.csv', '--edition', 'demo', '--format', 'pdf'], says: 'Format "pdf" tidak dikenal' },
    { args: ['metrics', 'x.csv', '--edition', 'demo', '--language', 'fr'], says: 'Bahasa "fr" tidak dikenal' },
    { args: ['backup', 'x'], says: '"backup" belum tersedia' },
    { args: ['restore', 'x'], says: '"restore" belum tersedia' },
    { args: ['invariants'], says: '"invariants" belum tersedia' },
  ])('refuses $args as wrong usage, in one line', async ({ args, says }) => {
    expect(await cli(args)).toMatchObject({ status: 2, stdout: '', stderr: line(says) });
  });

  test('says in one line that the database cannot be reached', async () => {
    const outcome = await cli(['create-organizer', 'a@b.example'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' });
    expect(outcome).toMatchObject({ status: 1, stdout: '', stderr: line('tidak menjawab') });
  });
});

describe('the first organiser', () => {
  const folder = program.temporaryFolder();
  const env = { DATA_DIR: folder };

  afterAll(() => program.removeFolder(folder));

  test('is made on a database that nobody has started yet, and leaves no process', async () => {
    const outcome = await cli(['create-organizer', 'satu@contoh.example'], env);

    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toMatch(/Penyelenggara: satu@contoh\.example\n(Edisi: .*\n)?Kata sandi awal .*: \S{12,}\n/);
    expect(await program.leftOver(folder, 5_000)).toEqual([]);
  }, 60_000);

  test('is made beside a running program, and can sign in', async () => {
    const running = await program.startProgram({ ...env, SEED: 'demo' });
    const { stdout, status } = await cli(['create-organizer', 'dua@contoh.example', '--edition', 'demo'], env);
    const password = /Kata sandi awal .*: (\S+)\n/.exec(stdout)[1];
    const response = await fetch(`${running.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'dua@contoh.example', password }),
    });
    const unknown = await cli(['create-organizer', 'tiga@contoh.example', '--edition', 'tidak-ada'], env);
    await program.end(running);

    expect({ status, signedIn: response.status }).toEqual({ status: 0, signedIn: 200 });
    expect(unknown).toMatchObject({ status: 1, stdout: '', stderr: line('edisi') });
  }, 60_000);
});

describe('the OpenAPI document', () => {
  const file = program.inRoot('docs/api/openapi.json');

  test('in docs is what the program would write; no database is asked', async () => {
    expect(await cli(['openapi', '--check'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' })).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ openapi: '3.1.0' });
  });
});
