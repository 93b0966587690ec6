import { Readable } from 'node:stream';
import type { Response } from 'express';
import { attached, streamed } from './attachment';

function headersOf(fileName: string): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = { setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value) };
  const file = attached(response as unknown as Response, {
    ...{ fileName, mediaType: 'application/pdf' },
    bytes: Buffer.from('%PDF-'),
  });
  return { ...headers, disposition: String(file.getHeaders().disposition), length: String(file.getHeaders().length) };
}

describe('an attachment', () => {
  test('is saved, not shown, and can run nothing where it is shown', () => {
    expect(headersOf('laporan.pdf')).toMatchObject({
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      length: '5',
    });
  });

  test.each([
    { fileName: 'laporan.pdf', plain: 'laporan.pdf', encoded: 'laporan.pdf' },
    { fileName: 'a"b;c.pdf', plain: 'a_b_c.pdf', encoded: 'a%22b%3Bc.pdf' },
    { fileName: "é'(1)*.pdf", plain: '___1__.pdf', encoded: '%C3%A9%27%281%29%2A.pdf' },
    {
      fileName: '../../x\r\nSet-Cookie: a',
      plain: '.._.._x__Set-Cookie__a',
      encoded: '..%2F..%2Fx%0D%0ASet-Cookie%3A%20a',
    },
  ])('named $fileName has that name for every reader', ({ fileName, plain, encoded }) => {
    expect(headersOf(fileName)['disposition']).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
  });
});

function streamedTo(named?: string) {
  const headers: Record<string, string> = {};
  let status = 200;
  const response = {
    req: { headers: { 'if-none-match': named } },
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    status: (code: number) => (status = code),
  };
  const file = streamed(response as unknown as Response, {
    ...{ fileName: 'hasil.json', mediaType: 'application/json', tag: '"a.b"', length: 2 },
    stream: () => Readable.from([Buffer.from('{'), Buffer.from('}')]),
  });
  return { file, headers, status: () => status };
}

describe('a streamed attachment', () => {
  test('comes in its pieces, under a tag with which it is asked for again', async () => {
    const { file, headers, status } = streamedTo();
    expect(await file?.getStream().toArray()).toEqual([Buffer.from('{'), Buffer.from('}')]);
    expect(file?.getHeaders()).toMatchObject({ length: 2, type: 'application/json' });
    expect(headers).toMatchObject({ etag: '"a.b"', 'cache-control': 'private, no-cache' });
    expect(status()).toBe(200);
  });

  test.each(['"a.b"', 'W/"a.b"', '"c", "a.b"'])('is not sent to a reader who has %s', (named) => {
    const { file, headers, status } = streamedTo(named);
    expect(file).toBeUndefined();
    expect(headers).toMatchObject({ etag: '"a.b"', 'content-security-policy': expect.stringContaining('sandbox') });
    expect(status()).toBe(304);
  });

  test.each(['"c"', 'a.b', ''])('is sent to a reader who has %s', (named) => {
    expect(streamedTo(named).status()).toBe(200);
  });
});
