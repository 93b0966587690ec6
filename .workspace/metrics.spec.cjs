const { execFileSync, spawnSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Workbook } = require('exceljs');
const program = require('./program.cjs');

const CLI = 'backend/api/dist/cli.js';
/** Nobody may be asked: the address leads nowhere. */
const NO_DATABASE = { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' };
const metrics = (...args) => program.run(CLI, ['metrics', ...args], NO_DATABASE).ended;

const example = (name) => path.join(program.inRoot('docs/formats/examples'), name);
const EXAMPLE = [example('complaints.csv'), '--edition', 'demo', '--map', example('complaint-map.json')];

const folder = program.temporaryFolder();
const inFolder = (name) => path.join(folder, name);

afterAll(() => program.removeFolder(folder));

/** Rows as objects; no cell of these files holds a separator. */
function rowsOf(csv) {
  const [header, ...rows] = csv.trimEnd().split('\r\n');
  const names = header.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, place) => [names[place], cell])));
}

describe('metrics', () => {
  test('prints a row for each agency and period as CSV, and says on the side what was read', async () => {
    const { status, stdout, stderr } = await metrics(...EXAMPLE);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Kolom yang dilepaskan: Nama Pelapor.\n6 dari 6 baris dihitung; 0 ditolak.\n',
    });
    expect(rowsOf(stdout)[1]).toMatchObject({
      ...{ agency: 'DCK', window: '2025-S1', kind: 'period', from: '2025-01-01', to: '2025-06-30' },
      ...{ received: '2', notFollowedUp: '1', resolved: '1', valid: '2', answered: '1', cappedDaySum: '1' },
      ...{ followedUpPercent: '50.0', meanFirstFollowUpWorkingDays: '15.5000', 'firstFollowUp:waiting': '1' },
    });
    expect(rowsOf(stdout).map(({ agency, window }) => `${agency} ${window}`)).toEqual([
      ...['DCK 2024-S2', 'DCK 2025-S1', 'DCK comparison', 'DCK reference', 'DCP 2025-S1', 'DCP reference'],
    ]);
  });

  test('prints one document as JSON, and a table for people', async () => {
    const json = await metrics(...EXAMPLE, '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      ...{
        format: 'anggakara.complaint-metrics/1',
        edition: 'demo',
        observedUntil: '2025-01-31',
        isCutOffStated: true,
      },
      file: { rows: 6, accepted: 6, days: { first: '2024-12-31', last: '2025-01-20', latest: '2025-01-24' } },
      parts: expect.arrayContaining([
        expect.objectContaining({ agency: 'DCP', statistics: expect.objectContaining({ counts: expect.anything() }) }),
      ]),
    });
    const table = await metrics(...EXAMPLE, '--format', 'table');
    expect(table.stdout).toMatch(/^instansi +jendela +masuk/);
    expect(table.stdout).toMatch(/^DCP +2025-S1 +3 +2 +100,0 % \(2\/2\) +50,0 % \(1\/2\) +1,5000 +0,0 % \(0\/2\)$/m);
  });

  test('counts what is sound, says what is not, and writes the rejected rows to a file', async () => {
    const file = inFolder('faulty.csv');
    const rejects = inFolder('rejects.csv');
    writeFileSync(
      file,
      'No Tiket,Tanggal Masuk,Status\n1,2025-01-02,Proses\n1,2025-01-03,Proses\n2,2025-01-03,hampir\n',
    );
    const { status, stdout, stderr } = await metrics(
      file,
      '--edition',
      'demo',
      '--rejects',
      rejects,
      '--language',
      'en',
    );
    expect(status).toBe(0);
    expect(rowsOf(stdout)[0]).toMatchObject({ agency: '', received: '1' });
    expect(stderr.split('\n')).toEqual([
      'No last day was stated; the last day in the file is taken, 2025-01-03. State --until if it is another.',
      '1 of 3 rows counted; 2 rejected.',
      '  ticket-repeated: 1 times.',
      '  status-unknown: 1 times.',
      '  A word that is not known in column Status: "hampir" (1 rows).',
      '',
    ]);
    expect(readFileSync(rejects, 'utf8').split('\r\n')).toEqual([
      'line,column,code,what',
      expect.stringMatching(/^3,No Tiket,ticket-repeated,/),
      expect.stringMatching(/^4,Status,status-unknown,"The status ""hampir"" is not known\./),
      '',
    ]);
  });

  test.each([
    { content: '', says: /^\S+refused\.csv: Berkas kosong\./ },
    {
      content: 'No Tiket,Tanggal Masuk,Status,NIK,E-mail\n',
      says: /: Kolom "NIK" .*\n.*: Kolom "E-mail" tampak berisi kontak/,
    },
    { content: 'a,b\n1,2\n3,4\n', says: /: Kolom untuk "ticket" tidak ditemukan\./ },
    { content: Buffer.alloc(10_000_000, 7), says: /: Berkas ini bukan teks CSV\./ },
  ])('refuses a file whole: $says', async ({ content, says }) => {
    const file = inFolder('refused.csv');
    const rejects = inFolder('none.csv');
    writeFileSync(file, content);
    const { status, stdout, stderr } = await metrics(file, '--edition', '2020', '--rejects', rejects);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(existsSync(rejects)).toBe(false);
  });

  test('reads a workbook, by the sheet that is named where several hold data', async () => {
    const workbook = new Workbook();
    for (const [name, status] of Object.entries({ Januari: 'Proses', Februari: 'Selesai' })) {
      const sheet = workbook.addWorksheet(name);
      sheet.addRow(['No Tiket', 'Tanggal Masuk', 'Tanggal Selesai', 'Status']);
      sheet.addRow([
        '1',
        new Date(Date.UTC(2025, 0, 2)),
        status === 'Selesai' ? new Date(Date.UTC(2025, 0, 3)) : null,
        status,
      ]);
    }
    const file = inFolder('two.xlsx');
    await workbook.xlsx.writeFile(file);
    expect(await metrics(file, '--edition', 'demo')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `${file}: Beberapa lembar berisi data: Januari, Februari. Pilih satu, atau sisakan satu.\n`,
    });
    const { status, stdout } = await metrics(file, '--edition', 'demo', '--sheet', 'Februari');
    expect(status).toBe(0);
    expect(rowsOf(stdout)[0]).toMatchObject({ received: '1', resolved: '1' });
  });

  test('counts the aggregated template, and says what cannot be told of it', async () => {
    const { status, stdout, stderr } = await metrics(example('complaint-aggregates.csv'), '--edition', 'demo');
    expect({ status, says: stderr.split('\n')[1] }).toEqual({ status: 0, says: '4 dari 4 baris dihitung; 0 ditolak.' });
    const reference = rowsOf(stdout).find(({ window }) => window === 'reference');
    expect(reference).toMatchObject({ received: '1072', resolved: '818', 'firstFollowUp:median': '' });
    const json = await metrics(example('complaint-aggregates.csv'), '--edition', 'demo', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ of: 'months', file: { rows: 4 }, parts: { length: 4 } });
  });

  test('says where a mapping is wrong, and where the list cannot be written', async () => {
    const map = inFolder('map.json');
    writeFileSync(map, readFileSync(example('complaint-map.json'), 'utf8').replace('"resolved"', '"resolvd"'));
    expect(await metrics(...EXAMPLE.slice(0, 3), '--map', map)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/map\.json:18:\d+: statuses\.Beres: "resolvd" tidak dikenal/),
    });
    expect(await metrics(...EXAMPLE, '--rejects', inFolder('none/x.csv'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('tidak dapat ditulis (ENOENT)'),
    });
  });

  test('ends quietly where whoever reads has seen enough', async () => {
    const file = inFolder('many.csv');
    const rows = Array.from({ length: 300 }, (_, row) => `${row},Unit ${row},2025-01-02,Proses`);
    writeFileSync(file, ['No Tiket,Instansi,Tanggal Masuk,Status', ...rows].join('\n'));
    const call = `'${process.execPath}' '${program.inRoot(CLI)}' metrics '${file}' --edition demo --until 2025-01-31 --format json`;
    const { stdout, stderr } = spawnSync('sh', ['-c', `${call} | head -c 40`], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({
      stdout: expect.stringMatching(/^\{"format":"anggakara\.complaint-metrics/),
      stderr: '300 dari 300 baris dihitung; 0 ditolak.\n',
    });
  });

  test('loads neither the server nor the database', () => {
    const command = JSON.stringify(program.inRoot('backend/api/dist/metrics.command.js'));
    const loaded = execFileSync(
      process.execPath,
      ['--print', `require(${command}); Object.keys(require.cache).join('\\n')`],
      { encoding: 'utf8' },
    );
    expect(loaded).toContain('complaint-files');
    expect(loaded).not.toMatch(/@nestjs|typeorm|node_modules\/(?:pg|ajv)\//);
  });

  test('counts an export of nobody that was made for it, and rejects the lines that were planted', async () => {
    const made = await program.run(CLI, ['synthetic-export', folder, '--agencies', '2', '--faults'], NO_DATABASE).ended;
    expect(made).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const map = ['--map', inFolder('aduan.map.json'), '--rejects', inFolder('ditolak.csv')];
    const { status } = await metrics(inFolder('aduan.csv'), '--edition', 'demo', ...map);
    expect(status).toBe(0);
    const planted = JSON.parse(readFileSync(inFolder('ditanam.json'), 'utf8'));
    const lines = readFileSync(inFolder('ditolak.csv'), 'utf8').match(/^\d+(?=,)/gm);
    expect(lines.map(Number)).toEqual(planted.faults.map(({ line }) => line));
    expect(planted.manipulations.map(({ agency, what }) => `${agency} ${what}`)).toEqual([
      ...['contoh-001 closings-before-cut-off', 'contoh-002 closed-in-bulk'],
    ]);
  });
});
