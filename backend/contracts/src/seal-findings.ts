import type { SealVerdict } from '@anggakara/scoring';
import { type Finding, fileFinding } from './file-findings';
import { type Place, type Segments, segmentsOf } from './file-place';

/** Why a sealed file does not verify, and where in it. (docs/rules/canonical-form.md 7) */
export function sealFindings(
  verdict: Exclude<SealVerdict, { kind: 'same' }>,
  placeOf: (segments: Segments) => Place,
): readonly Finding[] {
  switch (verdict.kind) {
    case 'input-unsound':
      return verdict.problems.map(({ code, path, facts }) => {
        return { of: 'input', code, place: () => placeOf(['input', ...segmentsOf(path)]), facts };
      });
    case 'other-engine':
      return [fileFinding('seal-other-engine', () => placeOf(['result', 'engineVersion']), { ...verdict })];
    case 'different': {
      const { path, stated, found } = verdict.difference;
      const place = (): Place => ({ ...placeOf(segmentsOf(path)), name: path });
      return [fileFinding('seal-differs', place, { stated: stated ?? '-', found: found ?? '-' })];
    }
  }
}
