import { sealFindings } from '@anggakara/contracts';
import { type SealedDocument, sealVerdict, type Tell, textsOfSealed } from '@anggakara/scoring';
import { UnsoundFiles } from './finding';
import { requireFormat } from './format-findings';
import { jsonSource } from './json-source';
import { sha256 } from './scored-input';

/** Recomputes a sealed file and gives the hash of its result; refuses one that does not verify. (docs/rules/canonical-form.md 7) */
export function verifiedFile(file: string, tell?: Tell): string {
  const source = jsonSource(file);
  requireFormat('sealed', source);
  const sealed = source.value as SealedDocument;
  const texts = textsOfSealed(sealed);
  const verdict = sealVerdict(sealed, { input: sha256(texts.input), result: sha256(texts.result) }, tell);
  if (verdict.kind === 'same') return verdict.resultHash;
  throw new UnsoundFiles(sealFindings(verdict, source.placeOf));
}
