import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../../../test/temporary-folder';
import { type Binaries, installedBinaries, repair } from './binaries';
import { chosenProgram } from './program';

const folder = temporaryFolder();

afterAll(() => removeFolder(folder));

test('a package whose script did not run gets its links and modes back', () => {
  const native = join(folder, 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  mkdirSync(join(native, 'bin'));
  writeFileSync(join(native, 'lib/libpq.so.5.18'), 'library');
  writeFileSync(join(native, 'bin/postgres'), '');
  chmodSync(join(native, 'bin/postgres'), 0o644);
  writeFileSync(
    join(native, 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
  );

  repair(native);
  repair(native);

  expect(lstatSync(join(native, 'lib/libpq.so.5')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(native, 'lib/libpq.so.5'), 'utf8')).toBe('library');
  expect(statSync(join(native, 'bin/postgres')).mode & 0o777).toBe(0o755);
});

test('the server of the package registry comes first', () => {
  expect(installedBinaries()[0]).toMatchObject({ portable: true });
});

test.each<{ because: string; installed: readonly Binaries[] }>([
  { because: 'no binaries at all', installed: [] },
  { because: 'binaries that do not run here, as with another C library', installed: [{ folder, portable: true }] },
])('one line says what to do with $because', ({ installed }) => {
  expect(() => chosenProgram(folder, undefined, installed)).toThrow(
    /^PostgreSQL bawaan tidak dapat dijalankan di \S+, .* DATABASE_URL .*\.$/,
  );
});
