import { cutLines } from './explain-cut';
import { ruleLines } from './explain-rules';
import { scoreLines, tieLines } from './explain-score';
import { standingLines } from './explain-standing';
import { explanation } from './explanation-context';
import type { Language } from './number-text';
import type { ResultDocument } from './result-document';
import type { Rubric } from './rubric';

/**
 * What became of one entry and how, in plain sentences: rank and outcome, what each criterion gave, ties, the distance to the
 * cut, and the rules. The rubric is the one of the entry's group. Throws on an entry that the result does not hold.
 */
export function explanationLines(
  result: ResultDocument,
  rubric: Rubric,
  entry: string,
  language: Language,
): readonly string[] {
  const told = explanation(result, rubric, entry, language);
  return [...standingLines(told), ...scoreLines(told), ...tieLines(told), ...cutLines(told), ...ruleLines(told)];
}
