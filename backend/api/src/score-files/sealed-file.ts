import { type Finding, fileFinding, segmentsOf } from '@anggakara/contracts';
import { type SealedDocument, type SealVerdict, sealVerdict, type Tell, textsOfSealed } from '@anggakara/scoring';
import { UnsoundFiles } from './finding';
import { requireFormat } from './format-findings';
import { type JsonSource, jsonSource } from './json-source';
import { sha256 } from './scored-input';

/** Recomputes a sealed file and gives the hash of its result; refuses one that does not verify. (docs/rules/canonical-form.md 7) */
export function verifiedFile(file: string, tell?: Tell): string {
  const source = jsonSource(file);
  requireFormat('sealed', source);
  const sealed = source.value as SealedDocument;
  const texts = textsOfSealed(sealed);
  const verdict = sealVerdict(sealed, { input: sha256(texts.input), result: sha256(texts.result) }, tell);
  if (verdict.kind === 'same') return verdict.resultHash;
  throw new UnsoundFiles(verdictFindings(verdict, source));
}

function verdictFindings(verdict: Exclude<SealVerdict, { kind: 'same' }>, { placeOf }: JsonSource): readonly Finding[] {
  switch (verdict.kind) {
    case 'input-unsound':
      return verdict.problems.map(({ code, path, facts }) => {
        return { of: 'input', code, place: placeOf(['input', ...segmentsOf(path)]), facts };
      });
    case 'other-engine':
      return [fileFinding('seal-other-engine', placeOf(['result', 'engineVersion']), { ...verdict })];
    case 'different': {
      const { path, stated, found } = verdict.difference;
      const place = { ...placeOf(segmentsOf(path)), name: path };
      return [fileFinding('seal-differs', place, { stated: stated ?? '-', found: found ?? '-' })];
    }
  }
}
