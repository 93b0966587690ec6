/** @jest-environment node */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@anggakara/contracts';
import { SEAL_MAX_BYTES, sealReport, type SealStep } from './seal-report';

const TEXT = readFileSync(join(__dirname, '../../../../docs/verifier/vectors/shortlist.json'), 'utf8');
const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
/** jsdom's own has no text to give. */
const blobOf = (text: string): Blob => ({ size: text.length, text: () => Promise.resolve(text) }) as Blob;
const orderOf = (text: string, language: Language = 'id') => ({ source: blobOf(text), name: 'hasil.json', language });
const silent = (): void => undefined;

test('a sealed file is read, hashed and computed, in this order, and matches', async () => {
  const told: (readonly [SealStep, number])[] = [];
  const report = await sealReport(orderOf(TEXT), { sha256, tell: (step, share) => told.push([step, share]) });
  expect(report).toMatchObject({
    verdict: { kind: 'same' },
    summary: { edition: 'DATA CONTOH', stage: 'document', engineVersion: '1.0.0', entries: 5, places: 2 },
  });
  expect([...new Set(told.map(([step]) => step))]).toEqual(['reading', 'hashing', 'computing']);
  expect(told.flatMap(([step, share]) => (step === 'computing' ? share : []))).toEqual(
    Array.from({ length: 11 }, (_, done) => done / 10),
  );
});

const MISSING = 'Tidak ada "input". Tambahkan.';

test.each([
  { text: '{"format":\n "x", }', reason: 'not-json', lines: [expect.stringMatching(/^hasil\.json:2:7: Bukan JSON/)] },
  {
    text: '{"a":1,"a":2}',
    reason: 'not-json',
    lines: ['hasil.json:1:8: Kunci "a" tertulis dua kali. Hapus salah satunya.'],
  },
  { text: '"text"', reason: 'wrong-format', lines: [] },
  { text: 'null', reason: 'wrong-format', lines: [] },
  { text: '{"format":"anggakara.input/1"}', reason: 'wrong-format', lines: [] },
  {
    text: '{\n"format":"anggakara.sealed/1","inputHash":7,"resultHash":"","result":{},"hasil":1}',
    reason: 'malformed',
    lines: [
      `hasil.json:1:1: ${MISSING}`,
      'hasil.json:2:43: inputHash: Angka 7 ditulis tanpa tanda kutip. Tulis sebagai teks: "7".',
      expect.stringMatching(/^hasil\.json:2:70: result: Tidak ada/),
    ],
  },
])('$text is refused with the places: $reason', async ({ text, reason, lines }) => {
  const report = await sealReport(orderOf(text), { sha256, tell: silent });
  expect(report).toMatchObject({ kind: 'refused', reason });
  expect(report.lines.slice(0, 3)).toEqual(lines);
});

test('a seal that does not hold is told with line, column and path, in the language of the reader', async () => {
  const changed = TEXT.replace(/"edition":"[^"]*"/, '"edition":"other"');
  const { lines } = await sealReport(orderOf(changed, 'en'), { sha256, tell: silent });
  expect(lines).toEqual([expect.stringMatching(/^hasil\.json:1:\d+: inputHash: It says "[0-9a-f]{64}", and/)]);
});

test('an input with problems is told of with each of its places', async () => {
  const sealed = JSON.parse(TEXT) as { readonly input: { readonly entries: readonly object[] } };
  const { input } = sealed;
  const twice = { ...sealed, input: { ...input, entries: [...input.entries, ...input.entries] } };
  const report = await sealReport(orderOf(JSON.stringify(twice, null, 1)), { sha256, tell: silent });
  expect(report).toMatchObject({ kind: 'checked', verdict: { kind: 'input-unsound', count: input.entries.length } });
  expect(report.lines).toHaveLength(input.entries.length);
  expect(report.lines[0]).toMatch(/^hasil\.json:\d+:\d+: input\.entries\[5\]\.code: Peserta .* tertulis dua kali/);
});

test('a file that is too long is not read, and none where nothing can be hashed', async () => {
  const long = { ...orderOf(''), source: { size: SEAL_MAX_BYTES + 1 } as Blob };
  const nowhere = { kind: 'refused', lines: [] };
  expect(await sealReport(long, { sha256, tell: silent })).toEqual({ ...nowhere, reason: 'too-large' });
  expect(await sealReport(orderOf(TEXT), { sha256: null, tell: silent })).toEqual({ ...nowhere, reason: 'no-digest' });
});
