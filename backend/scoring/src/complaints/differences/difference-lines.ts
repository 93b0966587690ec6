import { type Language, numberText, signed } from '../../number-text';
import { filled } from '../../sentence';
import type { CountDifference, DifferenceExplanation } from './count-differences';
import { COUNT_NAMES, DIFFERENCE_SENTENCES, EXPLANATION_SENTENCES } from './difference-sentences';

/** A difference in sentences: what it is, then each explanation with what it leaves. (docs/rules/complaints.md 26, 27) */
export function differenceLines(one: CountDifference, language: Language): readonly string[] {
  const facts = {
    name: COUNT_NAMES[one.field][language],
    claimed: numberText(String(one.claimed), language),
    recomputed: numberText(String(one.recomputed), language),
    difference: numberText(signed(String(one.difference)), language),
  };
  if (one.difference === 0) return [filled(DIFFERENCE_SENTENCES.equal, language, facts)];
  const explained = one.explanations.map((explanation) => explanationText(explanation, language));
  const rest = explained.length === 0 ? [filled(DIFFERENCE_SENTENCES.unexplained, language)] : explained;
  return [filled(DIFFERENCE_SENTENCES.differs, language, facts), ...rest];
}

/** What the claim may have counted, and what of the difference that leaves. */
export function explanationText({ code, leaves, lines }: DifferenceExplanation, language: Language): string {
  const what = filled(EXPLANATION_SENTENCES[code], language, { rows: numberText(String(lines.length), language) });
  const left =
    leaves === 0
      ? filled(DIFFERENCE_SENTENCES.whole, language)
      : filled(DIFFERENCE_SENTENCES.part, language, { leaves: numberText(signed(String(leaves)), language) });
  return `${what} ${left}`;
}
