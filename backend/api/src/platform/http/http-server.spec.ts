import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Body, Controller, Get, HttpCode, Module, Param, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { BODY_MAX_BYTES, BODY_MAX_VALUES, type Problem, VIOLATIONS_TOLD } from '@anggakara/contracts';
import { QueryFailedError } from 'typeorm';
import { Client } from '../../../test/client';
import { removeFolder, temporaryFolder } from '../../../test/temporary-folder';
import { appConfigFrom } from '../config/app-config';
import { IsCountText, IsListOf, IsText } from './fields';
import { furnishHttp } from './http-server';
import { PathCode, PathNumber, PathOneOf, PathUuid } from './path-parameters';
import { Refusal } from './refusal';

class ItemDto {
  @IsText({ max: 5 })
  readonly name!: string;
}

class ProbeDto {
  @IsText({ max: 20 })
  readonly text!: string;

  @IsListOf(() => ItemDto, { max: 3, optional: true })
  readonly items?: readonly ItemDto[];
}

class ProbeQueryDto {
  @IsCountText({ min: 1, max: 200, optional: true })
  readonly limit?: string;
}

function failedStatement(code: string, constraint?: string): Error {
  return new QueryFailedError('SELECT secret', [], Object.assign(new Error('relation "secret"'), { code, constraint }));
}

const FAILURES: Readonly<Record<string, () => Error>> = {
  refusal: () => new Refusal('too-many-requests', { retryAfterSeconds: 7 }),
  unforeseen: () => new Error('password=hunter2'),
  text: () => failedStatement('22P02'),
  range: () => failedStatement('22003'),
  encoding: () => failedStatement('22021'),
  unique: () => failedStatement('23505'),
  named: () => failedStatement('23505', 'assignment_one_per_person_and_edition'),
  foreign: () => failedStatement('23503'),
  check: () => failedStatement('23514'),
  serialization: () => failedStatement('40001'),
  deadlock: () => failedStatement('40P01'),
  full: () => failedStatement('53100'),
  shutdown: () => failedStatement('57P01'),
  timeout: () => failedStatement('57014'),
  lock: () => failedStatement('55P03'),
  connection: () => Object.assign(new Error('connect ECONNREFUSED 10.0.0.7'), { code: 'ECONNREFUSED' }),
  lost: () => new Error('Connection terminated unexpectedly'),
};

@Controller('probe')
class ProbeController {
  @Post()
  @HttpCode(200)
  echo(@Body() body: ProbeDto): ProbeDto {
    return body;
  }

  @Get()
  query(@Query() query: ProbeQueryDto): ProbeQueryDto {
    return query;
  }

  @Get('failures/:kind')
  fail(@Param('kind') kind: string): never {
    throw FAILURES[kind]?.() ?? new Error(kind);
  }

  @Get('codes/:code')
  code(@PathCode('code') code: string): object {
    return { code };
  }

  @Get('uuids/:id')
  uuid(@PathUuid('id') id: string): object {
    return { id };
  }

  @Get('numbers/:number')
  number(@PathNumber('number') number: number): object {
    return { number };
  }

  @Get('kinds/:kind')
  kind(@PathOneOf('kind', ['a', 'b']) kind: string): object {
    return { kind };
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

const folder = temporaryFolder();
const PORTAL = join(folder, 'portal');
let app: NestExpressApplication;
let client: Client;

beforeAll(async () => {
  mkdirSync(join(PORTAL, 'assets'), { recursive: true });
  writeFileSync(join(PORTAL, 'index.html'), '<title>Anggakara</title>');
  writeFileSync(join(PORTAL, 'main-4G5H6J7K.js'), 'void 0;');
  writeFileSync(join(PORTAL, 'favicon.svg'), '<svg/>');
  mkdirSync(join(PORTAL, 'en'));
  writeFileSync(join(PORTAL, 'en', 'index.html'), '<title>Anggakara</title><base href="/en/">');
  writeFileSync(join(PORTAL, 'en', 'main-4G5H6J7L.js'), 'void 1;');
  app = await NestFactory.create<NestExpressApplication>(ProbeModule, { bodyParser: false, logger: false });
  furnishHttp(app, appConfigFrom({}), PORTAL);
  await app.listen(0, '127.0.0.1');
  client = new Client(`http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`);
});

afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

const json = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = json) =>
  client.raw<Problem>({ method: 'POST', path: 'probe', body, headers });

const many = (count: number, written: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => written(place)).join();

describe('a body', () => {
  test('that is what its class declares arrives as it was sent', async () => {
    const body = { text: 'halo 𝒳', items: [{ name: 'a' }] };
    expect(await client.post('probe', body)).toMatchObject({ status: 200, body });
  });

  test.each([
    { is: 'broken JSON', body: '{"text":', status: 400, code: 'malformed-body' },
    { is: 'no UTF-8', body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), status: 400, code: 'malformed-body' },
    { is: 'a number', body: '7', status: 400, code: 'invalid-request' },
    { is: 'null', body: 'null', status: 400, code: 'invalid-request' },
    { is: 'a text', body: '"text"', status: 400, code: 'invalid-request' },
    { is: 'a list', body: '[]', status: 400, code: 'invalid-request' },
    { is: 'empty', body: '', status: 400, code: 'invalid-request' },
  ])('that is $is is refused', async ({ body, status, code }) => {
    expect(await post(body)).toMatchObject({ status, body: { code } });
  });

  test.each([
    { is: 'lacks a value', body: '{}', path: 'text', code: 'required' },
    { is: 'holds null', body: '{"text":null}', path: 'text', code: 'required' },
    { is: 'holds a number for a text', body: '{"text":7}', path: 'text', code: 'not-text' },
    { is: 'holds a blank', body: '{"text":" "}', path: 'text', code: 'blank' },
    { is: 'is too long', body: `{"text":"${'a'.repeat(21)}"}`, path: 'text', code: 'too-long' },
    { is: 'says more than was asked', body: '{"text":"a","role":"organizer"}', path: 'role', code: 'unknown-property' },
    { is: 'reaches for __proto__', body: '{"text":"a","__proto__":{}}', path: '__proto__', code: 'forbidden-key' },
    {
      is: 'reaches for constructor inside',
      body: '{"text":"a","items":[{"constructor":{}}]}',
      path: 'items[0].constructor',
      code: 'forbidden-key',
    },
    { is: 'holds NUL', body: '{"text":"a\\u0000b"}', path: 'text', code: 'unstorable-text' },
    { is: 'holds half a pair', body: '{"text":"\\ud800"}', path: 'text', code: 'unstorable-text' },
    { is: 'holds NUL in a name', body: '{"a\\u0000":1}', path: '', code: 'unstorable-text' },
    {
      is: 'breaks a rule in a list',
      body: '{"text":"a","items":[{"name":"a"},{"name":""}]}',
      path: 'items[1].name',
      code: 'blank',
    },
    { is: 'holds an item that is none', body: '{"text":"a","items":[7]}', path: 'items[0]', code: 'not-object' },
    { is: 'is nested without end', body: `${'['.repeat(30)}${']'.repeat(30)}`, path: /^(\[0\]){17}$/, code: 'invalid' },
  ])('that $is is refused with the place', async ({ body, path, code }) => {
    const answer = await post(body);
    const violation = answer.body.violations?.[0];

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(violation?.code).toBe(code);
    expect(violation?.path).toEqual(typeof path === 'string' ? path : expect.stringMatching(path));
  });

  test.each([
    { holds: 'items that are none', body: `{"text":"a","items":[${many(2_999, () => '7')}]}` },
    { holds: 'members that are not known', body: `{"text":"a",${many(3_000, (place) => `"m${place}":1`)}}` },
    { holds: 'texts that cannot be stored', body: `[${many(3_000, () => '"\\u0000"')}]` },
  ])('that holds many $holds is told the first, and how many more there are', async ({ body }) => {
    const { status, body: problem } = await post(body);
    expect(status).toBe(400);
    expect(problem.violations).toHaveLength(VIOLATIONS_TOLD);
    expect(problem.moreViolations).toBe(3_000 - VIOLATIONS_TOLD);
  });

  test.each([
    { holds: 'in one list', body: `{"text":"a","items":[${many(BODY_MAX_VALUES, () => '7')}]}` },
    { holds: 'in many', body: `[${many(5_000, () => '[1,[2],3]')}]` },
  ])('that holds too many values $holds is refused for that alone', async ({ body }) => {
    expect(await post(body)).toMatchObject({
      status: 400,
      body: { violations: [{ path: '', code: 'too-many', message: expect.stringContaining(String(BODY_MAX_VALUES)) }] },
    });
  });

  test('that is too large is refused, and told how large it may be', async () => {
    const answer = await post(JSON.stringify({ text: 'a'.repeat(BODY_MAX_BYTES) }));
    expect(answer).toMatchObject({
      status: 413,
      body: { code: 'body-too-large', facts: { maxBytes: BODY_MAX_BYTES } },
    });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', ''])(
    'that says it is %p is refused',
    async (type) => {
      expect(await post('{"text":"a"}', { 'content-type': type })).toMatchObject({
        status: 415,
        body: { code: 'unsupported-media-type' },
      });
    },
  );
});

describe('a query', () => {
  test('is what its class declares', async () => {
    expect(await client.get('probe?limit=50')).toMatchObject({ status: 200, body: { limit: '50' } });
  });

  test.each([
    { query: 'limit=0', path: 'limit', code: 'not-count' },
    { query: 'limit=', path: 'limit', code: 'not-count' },
    { query: 'limit=1e2', path: 'limit', code: 'not-count' },
    { query: 'limit=1&limit=2', path: 'limit', code: 'repeated' },
    { query: 'order=name', path: 'order', code: 'unknown-property' },
    { query: 'limit=%', path: 'limit', code: 'invalid' },
  ])('$query is refused with the place', async ({ query, path, code }) => {
    expect(await client.get(`probe?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', violations: [{ path, code }] },
    });
  });
});

describe('an address', () => {
  test.each([
    { path: 'codes/IP-001', status: 200 },
    { path: 'codes/a%00b', status: 404 },
    { path: 'codes/%2e%2e%2fetc', status: 404 },
    { path: `codes/${'a'.repeat(41)}`, status: 404 },
    { path: 'codes/%', status: 404 },
    { path: 'codes/%ff', status: 404 },
    { path: `uuids/${randomUUID()}`, status: 200 },
    { path: 'uuids/7', status: 404 },
    { path: 'numbers/1', status: 200 },
    { path: 'numbers/0', status: 404 },
    { path: 'numbers/01', status: 404 },
    { path: 'numbers/9999999999', status: 404 },
    { path: 'numbers/1e3', status: 404 },
    { path: 'kinds/a', status: 200 },
    { path: 'kinds/c', status: 404 },
    { path: 'kinds/constructor', status: 404 },
    { path: 'nowhere', status: 404 },
  ])('$path answers $status', async ({ path, status }) => {
    const answer = await client.get<Problem>(path === 'nowhere' ? path : `probe/${path}`);
    expect(answer.status).toBe(status);
    if (status === 404) expect(answer.body.code).toBe('not-found');
  });
});

describe('what fails', () => {
  test.each([
    { kind: 'text', status: 400, code: 'malformed-value' },
    { kind: 'range', status: 400, code: 'number-out-of-range' },
    { kind: 'encoding', status: 400, code: 'unstorable-text' },
    { kind: 'unique', status: 409, code: 'already-exists' },
    { kind: 'named', status: 409, code: 'already-assigned' },
    { kind: 'foreign', status: 409, code: 'reference-missing' },
    { kind: 'check', status: 422, code: 'rule-broken' },
    { kind: 'serialization', status: 503, code: 'busy' },
    { kind: 'deadlock', status: 503, code: 'busy' },
    { kind: 'timeout', status: 503, code: 'busy' },
    { kind: 'lock', status: 503, code: 'busy' },
    { kind: 'full', status: 507, code: 'storage-full' },
    { kind: 'shutdown', status: 503, code: 'database-unavailable' },
    { kind: 'connection', status: 503, code: 'database-unavailable' },
    { kind: 'lost', status: 503, code: 'database-unavailable' },
  ])('in the database ($kind) is the refusal $code and tells nothing of it', async ({ kind, status, code }) => {
    const answer = await client.get<Problem>(`probe/failures/${kind}`);
    expect(answer).toMatchObject({ status, body: { status, code } });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.bytes.toString()).not.toMatch(/secret|relation|10\.0\.0\.7|Connection/);
  });

  test('and may be tried again says when', async () => {
    expect((await client.get('probe/failures/busy-not')).status).toBe(500);
    expect((await client.get('probe/failures/deadlock')).headers['retry-after']).toBe('1');
    expect((await client.get('probe/failures/refusal')).headers['retry-after']).toBe('7');
  });

  test('and was not foreseen says nothing but the number of the line in the log', async () => {
    const answer = await client.get<Problem>('probe/failures/unforeseen');
    expect(answer).toMatchObject({ status: 500, body: { code: 'unexpected' } });
    expect(answer.body.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.bytes.toString()).not.toContain('hunter2');
  });

  test.each([
    { header: undefined, title: 'Tidak ditemukan' },
    { header: 'en', title: 'Not found' },
    { header: 'en-GB,id;q=0.5', title: 'Not found' },
    { header: 'fr', title: 'Tidak ditemukan' },
    { header: '*', title: 'Tidak ditemukan' },
  ])('is said in the language of the reader: $header', async ({ header, title }) => {
    const headers = header === undefined ? {} : { 'accept-language': header };
    expect(await client.get('nowhere', { headers })).toMatchObject({ body: { title } });
  });
});

describe('every answer', () => {
  test('forbids scripts of strangers, frames and guesses of the type', async () => {
    const { headers } = await client.get('probe');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('etag');
  });

  test('leaves the connection open for longer than a proxy does', async () => {
    expect((await client.get('probe')).headers['keep-alive']).toBe('timeout=75');
  });

  test('of the API is kept by nobody, a refusal neither', async () => {
    expect((await client.get('probe')).headers['cache-control']).toBe('no-store');
    expect((await client.get('nowhere')).headers['cache-control']).toBe('no-store');
  });
});

describe('the files of the portal', () => {
  const get = (path: string, method: 'GET' | 'HEAD' = 'GET') => client.raw({ method, path });

  test.each([
    { path: '/', type: 'text/html', cache: 'no-cache' },
    { path: '/edisi/demo/peserta', type: 'text/html', cache: 'no-cache' },
    { path: '/en', type: 'text/html', cache: 'no-cache' },
    { path: '/en/edisi/demo/peserta', type: 'text/html', cache: 'no-cache' },
    { path: '/en/main-4G5H6J7L.js', type: 'text/javascript', cache: 'public, max-age=31536000, immutable' },
    { path: '/main-4G5H6J7K.js', type: 'text/javascript', cache: 'public, max-age=31536000, immutable' },
    { path: '/favicon.svg', type: 'image/svg+xml', cache: 'no-cache' },
  ])('$path is $type and kept as $cache', async ({ path, type, cache }) => {
    for (const method of ['GET', 'HEAD'] as const) {
      const { status, headers, bytes } = await get(path, method);
      expect({ status, cache: headers['cache-control'] }).toEqual({ status: 200, cache });
      expect(headers['content-type']).toContain(type);
      expect(bytes.length > 0).toBe(method === 'GET');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect('content-security-policy' in headers).toBe(type === 'text/html');
    }
  });

  test.each(['/main-OLD.js', '/en/main-OLD.js', '/assets/none.svg', '/api', '/api/nowhere', '/api/../nowhere.js'])(
    '%s is not answered by the first page',
    async (path) => {
      const { status, bytes } = await get(path);
      expect(status).toBe(404);
      expect(bytes.toString()).not.toContain('<title>');
    },
  );

  test.each([
    { path: '/', chosen: 'en', to: '/en/' },
    { path: '/edisi/demo/peserta?kelompok=OA', chosen: 'en', to: '/en/edisi/demo/peserta?kelompok=OA' },
    { path: '/en', chosen: 'id', to: '/' },
    { path: '/en/edisi/demo/peserta?kelompok=OA', chosen: 'id', to: '/edisi/demo/peserta?kelompok=OA' },
    { path: '/energi', chosen: 'id', to: undefined },
    { path: '/en/edisi', chosen: 'en', to: undefined },
    { path: '/en/edisi', chosen: 'fr', to: undefined },
    { path: '/main-4G5H6J7K.js', chosen: 'en', to: undefined },
    { path: '/en//jahat.example/a', chosen: 'id', to: '/jahat.example/a' },
    { path: '/en/%5C%5Cjahat.example/a', chosen: 'id', to: '/%5C%5Cjahat.example/a' },
  ])('$path leads a person who chose $chosen to $to', async ({ path, chosen, to }) => {
    for (const method of ['GET', 'HEAD'] as const) {
      const { status, headers } = await client.raw({
        method,
        path,
        headers: { cookie: `anggakara-language=${chosen}` },
      });
      expect({ status, to: headers['location'] }).toEqual({ status: to === undefined ? 200 : 302, to });
    }
  });

  test('are in the language of the address until a person has chosen, whatever the browser prefers', async () => {
    const headers = { 'accept-language': 'en-GB,en' };
    const pages = await Promise.all(
      ['/edisi', '/en/edisi'].map((path) => client.raw({ method: 'GET', path, headers })),
    );
    expect(pages.map(({ bytes }) => bytes.toString().includes('/en/'))).toEqual([false, true]);
    expect(pages.map(({ headers: { vary } }) => String(vary).includes('Cookie'))).toEqual([true, true]);
  });

  test('do not answer writes', async () => {
    expect((await client.raw({ method: 'POST', path: '/edisi' })).status).toBe(404);
  });

  test('do not leave their folder', async () => {
    const { bytes } = await get('/..%2f..%2fetc%2fpasswd');
    expect(bytes.toString()).not.toContain('root:');
  });
});
