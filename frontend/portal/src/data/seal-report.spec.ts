import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEAL_MAX_BYTES, sealReport, type SealStep } from './seal-report';

const TEXT = readFileSync(join(__dirname, '../../../../docs/verifier/vectors/shortlist.json'), 'utf8');
const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
/** jsdom's own has no text to give. */
const blobOf = (text: string): Blob => ({ size: text.length, text: () => Promise.resolve(text) }) as Blob;
const silent = (): void => undefined;

test('a sealed file is read, hashed and computed, in this order, and matches', async () => {
  const told: (readonly [SealStep, number])[] = [];
  const report = await sealReport(blobOf(TEXT), { sha256, tell: (step, share) => told.push([step, share]) });
  expect(report).toMatchObject({
    verdict: { kind: 'same' },
    summary: { edition: 'DATA CONTOH', stage: 'document', engineVersion: '1.0.0', entries: 5, places: 2 },
  });
  expect([...new Set(told.map(([step]) => step))]).toEqual(['reading', 'hashing', 'computing']);
  expect(told.flatMap(([step, share]) => (step === 'computing' ? share : []))).toEqual(
    Array.from({ length: 11 }, (_, done) => done / 10),
  );
});

test.each([
  { text: 'x', reason: 'not-json' },
  { text: '"text"', reason: 'wrong-format' },
  { text: 'null', reason: 'wrong-format' },
  { text: '{"format":"anggakara.input/1"}', reason: 'wrong-format' },
  { text: '{"format":"anggakara.sealed/1"}', reason: 'malformed' },
  { text: '{"format":"anggakara.sealed/1","input":{},"result":{}}', reason: 'malformed' },
])('$text is refused: $reason', async ({ text, reason }) => {
  expect(await sealReport(blobOf(text), { sha256, tell: silent })).toEqual({ kind: 'refused', reason });
});

test('a file that is too long is not read, and none where nothing can be hashed', async () => {
  const long = { size: SEAL_MAX_BYTES + 1 } as Blob;
  expect(await sealReport(long, { sha256, tell: silent })).toEqual({ kind: 'refused', reason: 'too-large' });
  expect(await sealReport(blobOf(TEXT), { sha256: null, tell: silent })).toEqual({
    ...{ kind: 'refused', reason: 'no-digest' },
  });
});
