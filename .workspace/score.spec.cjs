const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { randomFillSync } = require('node:crypto');
const path = require('node:path');
const program = require('./program.cjs');

const CLI = 'backend/api/dist/cli.js';
/** Nobody may be asked: the address leads nowhere. */
const NO_DATABASE = { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' };
const cli = (...args) => program.run(CLI, args, NO_DATABASE).ended;

const EXAMPLES = program.inRoot('docs/formats/examples');
const example = (name) => path.join(EXAMPLES, name);
const tables = (...left) =>
  ['marks', 'entries', 'metrics', 'rulings']
    .filter((name) => !left.includes(name))
    .flatMap((name) => [`--${name}`, example(`${name}.csv`)]);
const RUBRIC = ['--rubric', example('rubric.json')];
const SEALED = JSON.parse(readFileSync(example('sealed.json'), 'utf8'));

const folder = program.temporaryFolder();
const inFolder = (name) => path.join(folder, name);

afterAll(() => program.removeFolder(folder));

/** A sound document that takes its time: the example's with so many entries more. */
function aLongInput(entries) {
  const input = JSON.parse(readFileSync(example('input.json'), 'utf8'));
  const [entry] = input.entries;
  const sheets = input.sheets.filter((sheet) => sheet.entry === entry.code);
  const codes = Array.from({ length: entries }, (_, place) => `BANYAK-${place}`);
  return {
    ...input,
    entries: [...input.entries, ...codes.map((code) => ({ ...entry, code }))],
    sheets: [...input.sheets, ...codes.flatMap((code) => sheets.map((sheet) => ({ ...sheet, entry: code })))],
  };
}

describe('score', () => {
  test('prints the result of files, and nothing else', async () => {
    const { status, stdout, stderr } = await cli('score', ...RUBRIC, ...tables());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(SEALED.result);
  });

  test('gives the same for the document that the files make', async () => {
    const { status, stdout } = await cli('score', '--input', example('input.json'));
    expect({ status, result: JSON.parse(stdout) }).toEqual({ status: 0, result: SEALED.result });
  });

  test('writes a sealed file and prints the hash that verifying it prints', async () => {
    const out = inFolder('sealed.json');
    const scored = await cli('score', ...RUBRIC, ...tables(), '--out', out);
    expect(scored).toMatchObject({ status: 0, stdout: `${SEALED.resultHash}\n`, stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(example('sealed.json'), 'utf8'));
    expect(await cli('verify', out)).toMatchObject({ status: 0, stdout: `${SEALED.resultHash}\n`, stderr: '' });
  });

  test.each([
    { language: [], says: 'Peringkat 1 dari 3 peserta' },
    { language: ['--language', 'en'], says: 'Rank 1 of the 3 ranked entries' },
  ])('explains an entry: $says', async ({ language, says }) => {
    const { status, stdout } = await cli('score', ...RUBRIC, ...tables(), '--explain', 'DUA', ...language);
    expect({ status, line: stdout.split('\n')[0] }).toEqual({ status: 0, line: expect.stringContaining(says) });
  });

  test('prints advice that says of which input it is', async () => {
    const { status, stdout } = await cli('score', ...RUBRIC, ...tables(), '--advice');
    expect({ status, advice: JSON.parse(stdout) }).toMatchObject({
      status: 0,
      advice: { format: 'anggakara.advice/1', inputHash: SEALED.inputHash },
    });
  });

  test('refuses a tie that waits for its ruling, says where, and writes nothing', async () => {
    const out = inFolder('open.json');
    const { status, stdout, stderr } = await cli('score', ...RUBRIC, ...tables('rulings'), '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^\S*entries\.csv:2:1: entry: Seri melintasi batas UPP: SATU, TIGA berbagi 1 tempat/);
    expect(existsSync(out)).toBe(false);
  });

  test('refuses to explain whom the result does not hold, or to write where it cannot', async () => {
    expect(await cli('score', ...RUBRIC, ...tables(), '--explain', 'LIMA')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^--explain:1:1: Peserta "LIMA" tidak ada/),
    });
    expect(await cli('score', ...RUBRIC, ...tables(), '--out', inFolder('none/x.json'))).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('tidak dapat ditulis (ENOENT)'),
    });
  });

  test.each([
    { because: 'bytes', garbage: () => randomFillSync(Buffer.alloc(10_000_000)), says: 'Bukan teks UTF-8' },
    { because: 'text', garbage: () => Buffer.alloc(10_000_000, 'x,"y"\n'), says: 'garbage:1' },
    { because: 'brackets', garbage: () => Buffer.alloc(10_000_000, '['), says: 'garbage:1' },
  ])('refuses ten megabytes of garbage: $because', async ({ garbage, says }) => {
    const file = inFolder('garbage');
    writeFileSync(file, garbage());
    const calls = [
      ['--input', file],
      ['--rubric', file, '--marks', example('marks.csv')],
      [...RUBRIC, '--marks', file],
    ];
    for (const call of calls) {
      const { status, stdout, stderr } = await cli('score', ...call);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(says);
      expect(stderr.length).toBeLessThan(5_000);
    }
  });

  test('loads neither the server nor the database', () => {
    const loaded = execFileSync(
      process.execPath,
      [
        '--print',
        `require(${JSON.stringify(program.inRoot('backend/api/dist/score.command.js'))}); Object.keys(require.cache).join('\\n')`,
      ],
      { encoding: 'utf8' },
    );
    expect(loaded).toContain('score-files');
    expect(loaded).not.toMatch(/@nestjs|typeorm|node_modules\/pg\//);
  });
});

describe('verify', () => {
  const copy = (name, change) => {
    writeFileSync(inFolder(name), JSON.stringify(change(structuredClone(SEALED))));
    return inFolder(name);
  };

  test.each([
    {
      because: 'a mark was changed',
      change: (sealed) => ((sealed.input.sheets[0].marks[0].value = '99'), sealed),
      says: / inputHash: Tertulis "/,
    },
    {
      because: 'a rank was changed',
      change: (sealed) => ((sealed.result.entries[0].standing.rank = 2), sealed),
      says: / result\.entries\[0\]\.standing\.rank: Tertulis 2, tetapi hitung ulang memberi 1/,
    },
    {
      because: 'the hash of the result was changed',
      change: (sealed) => ({ ...sealed, resultHash: '0'.repeat(64) }),
      says: / resultHash: Tertulis "0{64}"/,
    },
    {
      because: 'another engine made it',
      change: (sealed) => ({ ...sealed, result: { ...sealed.result, engineVersion: '0.9.0' } }),
      says: / result\.engineVersion: Disegel oleh mesin hitung 0\.9\.0/,
    },
    {
      because: 'its input has a problem',
      change: (sealed) => ({ ...sealed, input: { ...sealed.input, rubrics: [] } }),
      says: /:1:\d+: input\.\S+: /,
    },
    {
      because: 'something was added',
      change: (sealed) => ({ ...sealed, note: 'x' }),
      says: /:1:\d+: note: "note" tidak dikenal/,
    },
  ])('refuses a file of which $because, and says where', async ({ change, says }) => {
    const { status, stdout, stderr } = await cli('verify', copy('changed.json', change));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')[0]).toMatch(says);
  });

  test('does not mind white space and the order of keys', async () => {
    writeFileSync(inFolder('pretty.json'), JSON.stringify({ ...SEALED, input: SEALED.input }, null, 4));
    expect(await cli('verify', inFolder('pretty.json'))).toMatchObject({ status: 0, stdout: `${SEALED.resultHash}\n` });
  });
});

describe('the schemas', () => {
  test('in docs are what the program would write', async () => {
    expect(await cli('formats', '--check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('a computation that somebody ends', () => {
  test.each([
    { signal: 'SIGINT', status: 130 },
    { signal: 'SIGTERM', status: 143 },
  ])('by $signal ends at once with $status, and has written nothing', async ({ signal, status }) => {
    const own = program.temporaryFolder();
    const input = path.join(own, 'panjang.json');
    writeFileSync(input, JSON.stringify(aLongInput(20_000)));
    const options = ['--allow', 'open-tie', '--out', path.join(own, 'hasil.json'), '--progress'];
    const running = program.run(CLI, ['score', '--input', input, ...options], NO_DATABASE);
    await new Promise((heard) => running.child.stderr.once('data', heard));
    const outcome = await program.end(running, signal);
    expect(outcome).toMatchObject({ status, stdout: '' });
    expect(outcome.stderr).toMatch(/^Menghitung 10 %\n(Menghitung \d+ %\n)*Dibatalkan: tidak ada yang ditulis\.\n$/);
    expect(readdirSync(own)).toEqual(['panjang.json']);
    program.removeFolder(own);
  });
});
