import { rate, rateText, sumDifference } from '@anggakara/scoring';
import type { CheckFigures, FigureCheckView } from '@anggakara/contracts';
import { Refusal } from '../platform';
import { countText } from './indonesian-text';

/**
 * A stated total against its parts, with each part's share where they add up. Refuses `parts-do-not-sum` with the sum
 * and the difference: of 57,171 whose parts give 56,171 no rate is worth printing. (docs/rules/metrics.md 1)
 */
export function figureCheck({ stated, parts }: CheckFigures): FigureCheckView {
  const counts = parts.map(({ count }) => count);
  const { sum, difference } = sumDifference(stated, counts);
  if (difference !== 0) {
    const texts = {
      statedText: countText(stated),
      sumText: countText(sum),
      differenceText: countText(Math.abs(difference)),
    };
    throw new Refusal('parts-do-not-sum', { stated, sum, difference, ...texts }, [{ path: 'stated', code: 'invalid' }]);
  }
  const rates = parts.map(({ label, count }) => {
    const share = rate(count, stated);
    return { label, rate: share, text: rateText(share) };
  });
  return { stated, sum, rates };
}
