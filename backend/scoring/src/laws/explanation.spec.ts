import fc from 'fast-check';
import { aRubric, resultOf } from '../../test/builders';
import { anyDocument } from '../../test/documents';
import { law } from '../../test/law';
import { sumOfDecimals } from '../../test/read-result';
import { exactTicks } from '../decimal-string';
import { explanationLines } from '../explanation';
import { LANGUAGES } from '../number-text';
import { officialResult } from '../official-result';

describe('ranking 6 and 7: parts sum to their whole', () => {
  law(
    'contributions to the score before rounding, gaps to the distance from the cut',
    fc.property(anyDocument, (input) => {
      for (const { nodes, cutDistance, standing } of resultOf(input).entries) {
        if (cutDistance !== null) {
          expect(sumOfDecimals(cutDistance.parts.map(({ difference }) => difference))).toBe(
            exactTicks(cutDistance.difference),
          );
        }
        if (standing.kind !== 'ranked') continue;
        const root = nodes.find(({ node }) => node === 'ROOT');
        const leaves = nodes.filter(({ kind }) => kind !== 'group');
        expect(root?.contribution).toBe(root?.score);
        expect(sumOfDecimals(leaves.map(({ contribution }) => contribution ?? '0'))).toBe(
          exactTicks(root?.score ?? ''),
        );
      }
    }),
  );
});

describe('ranking 9: everything explains itself', () => {
  law(
    'an entry of every result, in either language, without a gap in a sentence',
    fc.property(anyDocument, fc.nat(), fc.constantFrom(...LANGUAGES), (input, pick, language) => {
      const result = officialResult(input, 'ab');
      const entry = result.entries[pick % Math.max(1, result.entries.length)];
      if (entry === undefined) return;
      const rubric = input.rubrics.find((one) => one.group === entry.group)?.rubric ?? aRubric();
      const lines = explanationLines(result, rubric, entry.code, language);
      expect(lines.length).toBeGreaterThan(4);
      expect(lines.join(' ')).not.toMatch(/[{}]|undefined|null|NaN/);
    }),
  );
});
