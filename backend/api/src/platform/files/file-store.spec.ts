import { createHash } from 'node:crypto';
import { useTestApp } from '../../../test/app';
import { FileStore } from './file-store';
import type { FileKind } from './media-type';

const PDF = Buffer.from('%PDF-1.7\nbody');

describe('a file', () => {
  const app = useTestApp();
  const put = (bytes: Buffer, kind: FileKind) => app.tx((tx) => app.get(FileStore).put(tx, bytes, kind));
  const get = (sha256: string) => app.tx((tx) => app.get(FileStore).get(tx, sha256));

  test('is what was put, by the hash of its bytes', async () => {
    const stored = await put(PDF, 'pdf');

    expect(stored).toEqual({
      sha256: createHash('sha256').update(PDF).digest('hex'),
      mediaType: 'application/pdf',
      size: PDF.length,
    });
    expect(await get(stored.sha256)).toMatchObject({ ...stored, bytes: PDF });
  });

  test('is stored once, however often and at how many places it is put', async () => {
    const [first, second] = await Promise.all([put(PDF, 'pdf'), put(PDF, 'pdf')]);

    expect(first).toEqual(second);
    expect(await app.query('SELECT count(*)::integer AS files FROM stored_file')).toEqual([{ files: 1 }]);
  });

  test('that nobody put is not found', async () => {
    await expect(get('0'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is gone with the transaction that is rolled back', async () => {
    const bytes = Buffer.from('%PDF-rolled back');
    const failing = app.tx(async (tx) => {
      await app.get(FileStore).put(tx, bytes, 'pdf');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await expect(get(createHash('sha256').update(bytes).digest('hex'))).rejects.toMatchObject({ code: 'not-found' });
  });

  test.each<{ kind: FileKind; bytes: number[]; because: string }>([
    { kind: 'pdf', bytes: [0x50, 0x4b, 0x03, 0x04], because: 'a ZIP is no PDF' },
    { kind: 'pdf', bytes: [], because: 'nothing is no PDF' },
    { kind: 'xlsx', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], because: 'a PDF is no workbook' },
    { kind: 'png', bytes: [0xff, 0xd8, 0xff], because: 'a JPEG is no PNG' },
    { kind: 'jpeg', bytes: [0x89, 0x50], because: 'half a PNG is no JPEG' },
    { kind: 'csv', bytes: [0x61, 0x00], because: 'NUL is in no text' },
    { kind: 'json', bytes: [0xff, 0xfe], because: 'UTF-16 is no UTF-8' },
  ])('is refused where $because', async ({ kind, bytes }) => {
    await expect(put(Buffer.from(bytes), kind)).rejects.toMatchObject({ code: 'unsupported-file', facts: { kind } });
  });
});
