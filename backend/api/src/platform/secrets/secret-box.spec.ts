import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../../test/temporary-folder';
import { appConfigFrom } from '../config/app-config';
import { SecretBox } from './secret-box';

const boxOf = (environment: Record<string, string>): SecretBox => new SecretBox(appConfigFrom(environment));
const key = (byte: number): string =>
  Buffer.from(Array.from({ length: 32 }, (_, place) => byte + place)).toString('base64');

describe('a secret', () => {
  const box = boxOf({ SECRET_KEY: key(1) });

  test('comes out as it went in', () => {
    expect(box.open(box.seal('JBSWY3DPEHPK3PXP é', 'person-1'), 'person-1')).toBe('JBSWY3DPEHPK3PXP é');
  });

  test('looks different each time it is sealed', () => {
    expect(box.seal('secret', 'person-1')).not.toEqual(box.seal('secret', 'person-1'));
  });

  test('opens for nobody else', () => {
    expect(() => box.open(box.seal('secret', 'person-1'), 'person-2')).toThrow();
  });

  test('opens with no other key', () => {
    expect(() => boxOf({ SECRET_KEY: key(2) }).open(box.seal('secret', 'person-1'), 'person-1')).toThrow();
  });

  test('that was changed does not open', () => {
    const sealed = box.seal('secret', 'person-1');
    for (const place of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => box.open(changed, 'person-1')).toThrow();
    }
  });
});

describe('the key of an installation', () => {
  const home = temporaryFolder();
  afterAll(() => removeFolder(home));

  test('is made once, readable by its owner alone, and found again', () => {
    const folder = join(home, 'new', 'data');
    const sealed = boxOf({ DATA_DIR: folder }).seal('secret', 'person-1');

    expect(boxOf({ DATA_DIR: folder }).open(sealed, 'person-1')).toBe('secret');
    expect(readdirSync(folder)).toEqual(['secret.key']);
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'secret.key'))).toHaveLength(32);
  });

  test('that cannot be kept is told at the start', () => {
    const file = join(home, 'a-file');
    writeFileSync(file, '');
    expect(() => boxOf({ DATA_DIR: join(file, 'data') }).prepare()).toThrow('tidak dapat ditulis');
  });

  test('asks for no folder where it comes from the environment', () => {
    const folder = join(home, 'untouched');
    mkdirSync(folder);
    boxOf({ DATA_DIR: folder, SECRET_KEY: key(1) }).prepare();
    expect(readdirSync(folder)).toEqual([]);
  });
});
