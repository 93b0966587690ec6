import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealedFileOf, sha256, SPOILT, vectorFile, VECTORS, vectorText } from '../../test/vectors';
import { type SealedDocument, sealVerdict, textsOfSealed } from './sealed-document';

const RELEASED = join(__dirname, '../../test/sealed');

function verdictOn(text: string) {
  const sealed = JSON.parse(text) as SealedDocument;
  const texts = textsOfSealed(sealed);
  return sealVerdict(sealed, { input: sha256(texts.input), result: sha256(texts.result) }).kind;
}

/** Written anew with WRITE_VECTORS=1, by whoever has read what changed. (docs/verifier/README.md) */
if (process.env['WRITE_VECTORS'] === '1') {
  for (const [name, input] of Object.entries(VECTORS)) writeFileSync(vectorFile(name), sealedFileOf(input));
}

describe.each(Object.keys(VECTORS))('the vector %s', (name) => {
  test('is what this engine seals, byte for byte', () => {
    expect(vectorText(name)).toBe(sealedFileOf(VECTORS[name]!));
  });

  test.each(SPOILT)('does not verify with $what changed', ({ from, to }) => {
    const changed = vectorText(name).replace(from, to);
    expect(changed).not.toBe(vectorText(name));
    expect(verdictOn(changed)).toBe('different');
  });
});

test.each(readdirSync(RELEASED, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')))(
  'canonical form 5: what a released engine sealed verifies for ever: %s',
  (name) => {
    expect(verdictOn(readFileSync(join(RELEASED, name), 'utf8'))).toBe('same');
  },
);
