import { rate, sumDifference } from '@anggakara/scoring';
import type { CheckFigures, FigureCheckView, Language } from '@anggakara/contracts';
import { Refusal } from '../platform';
import { shareText } from './figure-text';

/**
 * A stated total against its parts, with each part's share where they add up. Refuses `parts-do-not-sum` with the sum
 * and the difference: of 57,171 whose parts give 56,171 no rate is worth printing. (docs/rules/documented-figures.md 7)
 */
export function figureCheck({ stated, parts }: CheckFigures, language: Language = 'id'): FigureCheckView {
  const counts = parts.map(({ count }) => count);
  const { sum, difference } = sumDifference(stated, counts);
  if (difference !== 0) {
    const facts = { stated, sum, difference };
    throw new Refusal('parts-do-not-sum', facts, [{ path: 'stated', code: 'parts-do-not-sum', facts }]);
  }
  const rates = parts.map(({ label, count }) => {
    const share = rate(count, stated);
    return { label, rate: share, text: shareText(share, language) };
  });
  return { stated, sum, rates };
}
