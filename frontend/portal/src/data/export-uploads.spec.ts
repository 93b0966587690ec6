import { HttpErrorResponse, HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import type { RefusalCode } from '@anggakara/contracts';
import { createHash } from 'node:crypto';
import { of, throwError } from 'rxjs';
import { aProblem } from '../testing/fake-api';
import { anImport } from '../testing/imports';
import { DIGEST, type UploadingImport } from './export-parts';
import { ExportUploads, PAUSE, type UploadState } from './export-uploads';

const sha256 = (bytes: ArrayBuffer | string): Buffer =>
  createHash('sha256')
    .update(typeof bytes === 'string' ? bytes : Buffer.from(bytes))
    .digest();

/** A file whose slices can be read, as browsers have it. */
function aFile(text: string): Blob {
  const bytes = Buffer.from(text);
  const cut = (start: number, end: number): unknown => ({
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes.subarray(start, end)).buffer),
  });
  return { size: bytes.length, slice: cut } as unknown as Blob;
}

const arrived = (offset: number, text: string): UploadingImport['parts'][number] => ({
  offset,
  size: text.length,
  sha256: sha256(text).toString('hex'),
});

/** A server that fails as often as it is told, then takes every part. */
function setUp({ failures = [], digest = true }: { failures?: readonly HttpErrorResponse[]; digest?: boolean } = {}) {
  const sent: { readonly url: string; readonly text: string; readonly digest: string | null }[] = [];
  const left = [...failures];
  const states: UploadState['kind'][] = [];
  let states$: () => UploadState = () => ({ kind: 'idle' });
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(
        withInterceptors([
          ({ url, body, headers }) => {
            const text = Buffer.from(body as ArrayBuffer).toString();
            sent.push({ url, text, digest: headers.get('Content-Digest') });
            const failure = left.shift();
            return failure === undefined
              ? of(new HttpResponse({ status: 200, body: anImport() }))
              : throwError(() => failure);
          },
        ]),
      ),
      { provide: DIGEST, useValue: digest ? (bytes: ArrayBuffer) => Promise.resolve(sha256(bytes)) : null },
      {
        provide: PAUSE,
        useValue: () => {
          states.push(states$().kind);
          return Promise.resolve();
        },
      },
    ],
  });
  const uploads = TestBed.inject(ExportUploads);
  states$ = uploads.of('i1');
  return { uploads, sent, states, state: states$ };
}

const lost = new HttpErrorResponse({ status: 0 });
const refusal = (code: RefusalCode): HttpErrorResponse =>
  new HttpErrorResponse({ status: aProblem(code).status, error: aProblem(code) });

describe('a file that is sent in parts', () => {
  test('travels whole, each part with the digest of its bytes', async () => {
    const { uploads, sent, state } = setUp();
    await uploads.send('demo', anImport(), aFile('0123456789'));
    expect(sent.map(({ url, text }) => [url.replace(/.*parts\//, ''), text])).toEqual([
      ['0', '0123'],
      ['4', '4567'],
      ['8', '89'],
    ]);
    expect(sent[2]?.digest).toBe(`sha-256=:${sha256('89').toString('base64')}:`);
    expect(state()).toEqual({ kind: 'sent' });
  });

  test('goes on with what has not arrived, once its first parts are seen to be the same', async () => {
    const { uploads, sent } = setUp();
    await uploads.send('demo', anImport({ parts: [arrived(4, '4567')] }), aFile('0123456789'));
    expect(sent.map(({ text }) => text)).toEqual(['0123', '89']);
  });

  test.each([
    { file: '0123456789', parts: [arrived(0, 'abcd')] },
    { file: '012345678', parts: [] },
  ])('is told to be another where size or hash differ: $file', async ({ file, parts }) => {
    const { uploads, sent, state } = setUp();
    const upload = anImport({ parts });
    await uploads.send('demo', upload, aFile(file));
    expect([state(), sent]).toEqual([{ kind: 'stopped', why: 'other-file' }, []]);
    expect(await uploads.isOf(upload, aFile(file))).toBe(false);
  });

  test('waits while the network or the server is away, and goes on by itself', async () => {
    const failures = [refusal('part-damaged'), lost, new HttpErrorResponse({ status: 503 })];
    const { uploads, sent, states, state } = setUp({ failures });
    await uploads.send('demo', anImport(), aFile('0123456789'));
    expect(sent.map(({ text }) => text)).toEqual(['0123', '0123', '0123', '0123', '4567', '89']);
    expect([states, state().kind]).toEqual([['waiting', 'waiting', 'waiting'], 'sent']);
  });

  test('stops where the server refuses a part, and where it is damaged again and again', async () => {
    const refused = refusal('part-differs');
    const first = setUp({ failures: [refused] });
    await first.uploads.send('demo', anImport(), aFile('0123456789'));
    expect(first.state()).toEqual({ kind: 'refused', error: refused });
    TestBed.resetTestingModule();
    const damaged = refusal('part-damaged');
    const second = setUp({ failures: [damaged, damaged, damaged] });
    await second.uploads.send('demo', anImport(), aFile('0123456789'));
    expect([second.state().kind, second.sent.length]).toEqual(['refused', 3]);
    second.uploads.forget('i1');
    expect(second.state()).toEqual({ kind: 'idle' });
  });

  test('says so where it can no longer be read, or where the browser does not hash', async () => {
    const { uploads, state } = setUp();
    const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    await uploads.send('demo', anImport(), gone as unknown as Blob);
    expect(state()).toEqual({ kind: 'stopped', why: 'unreadable' });
    expect(await uploads.isOf(anImport({ parts: [arrived(0, '0123')] }), gone as unknown as Blob)).toBe(false);
    TestBed.resetTestingModule();
    const without = setUp({ digest: false });
    await without.uploads.send('demo', anImport(), aFile('0123456789'));
    expect(without.state()).toEqual({ kind: 'stopped', why: 'no-digest' });
    expect(await without.uploads.isOf(anImport(), aFile('0123456789'))).toBe(false);
  });
});
