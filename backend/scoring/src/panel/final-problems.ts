import { isCode } from '../code';
import { isDecimalString } from '../decimal-string';
import type { EntryInput } from '../input-document';
import { NO_PROBLEMS, placedIn, repeatedIn, type Placed, type Problem } from '../problem';
import { compared, exact, total, whole, ZERO, type Rational } from '../rational';
import type { Rubric } from '../rubric';
import { size } from '../tree/greatest-scores';
import { stagesOf, type FinalRule } from './final-rule';
import { carriedIn } from './joined-stages';

export type FinalProblemCode =
  | 'final-unknown'
  | 'no-final-stages'
  | 'final-stage-without-code'
  | 'final-stage-repeated'
  | 'final-weight-not-whole'
  | 'final-weights-do-not-sum'
  | 'final-factor-not-above-zero'
  | 'final-score-missing'
  | 'final-score-too-large'
  | 'final-rank-too-large'
  | 'final-rank-missing'
  | 'adjustment-without-code'
  | 'adjustment-repeated'
  | 'adjustment-not-decimal'
  | 'adjustment-without-reason'
  | 'adjustments-too-large';

type FinalProblem = Problem<FinalProblemCode>;

/** With these a final score of nine places is still a whole number that a double holds exactly. (docs/rules/finals.md 8) */
const MOST = { factor: 10, rank: 100_000, score: 1_000_000 };

function isWithin(value: Rational, most: number): boolean {
  return compared(value, whole(most)) <= 0 && compared(value, whole(-most)) >= 0;
}

/** What is wrong with how stages are joined. (docs/rules/finals.md 2-4) */
export function finalProblems({ final }: Rubric): readonly FinalProblem[] {
  if (final === undefined) return [];
  if (!isKnown(final)) return [{ code: 'final-unknown', path: 'final.kind', facts: {} }];
  return [...stageProblems(final), ...(final.kind === 'best-of' ? [] : shareProblems(final))];
}

const KINDS: readonly string[] = ['carry', 'factored-ranks', 'best-of'] satisfies readonly FinalRule['kind'][];

function isKnown({ kind }: FinalRule): boolean {
  return KINDS.includes(kind);
}

function stageProblems(final: FinalRule): readonly FinalProblem[] {
  const stages = placedIn(stagesOf(final), 'final.stages');
  if (stages.length === 0) return [{ code: 'no-final-stages', path: 'final.stages', facts: {} }];
  const problem = (code: FinalProblemCode, { value, path }: Placed<string>): FinalProblem => {
    return { code, path, facts: { stage: value } };
  };
  return [
    ...stages.filter(({ value }) => !isCode(value)).map((stage) => problem('final-stage-without-code', stage)),
    ...repeatedIn(stages, (stage) => stage).map((stage) => problem('final-stage-repeated', stage)),
  ];
}

function shareProblems(final: Exclude<FinalRule, { kind: 'best-of' }>): readonly FinalProblem[] {
  return final.kind === 'carry' ? weightProblems(final) : factorProblems(final);
}

function weightProblems({ own, stages, total }: Extract<FinalRule, { kind: 'carry' }>): readonly FinalProblem[] {
  const weights = [
    { value: own, path: 'final.own' },
    ...placedIn(stages, 'final.stages').map(({ value, path }) => ({ value: value.weight, path: `${path}.weight` })),
  ];
  const odd = weights.filter(({ value }) => !Number.isSafeInteger(value) || value < 0);
  if (odd.length > 0) return odd.map(({ path }) => ({ code: 'final-weight-not-whole', path, facts: {} }));
  const weighed = weights.reduce((subtotal, { value }) => subtotal + value, 0);
  if (weighed === total && total > 0) return [];
  const facts = { total, sum: weighed, difference: total - weighed };
  return [{ code: 'final-weights-do-not-sum', path: 'final.total', facts }];
}

function factorProblems({ own, stages }: Extract<FinalRule, { kind: 'factored-ranks' }>): readonly FinalProblem[] {
  const factors = [
    { value: own, path: 'final.own' },
    ...placedIn(stages, 'final.stages').map(({ value, path }) => ({ value: value.factor, path: `${path}.factor` })),
  ];
  return factors
    .filter(({ value }) => !isFactor(value))
    .map(({ value, path }) => ({ code: 'final-factor-not-above-zero', path, facts: { value, most: MOST.factor } }));
}

function isFactor(text: string): boolean {
  return isDecimalString(text) && compared(exact(text), ZERO) > 0 && isWithin(exact(text), MOST.factor);
}

/** What is wrong with an entry's lines, and what it lacks of earlier stages. (docs/rules/finals.md 5, 6) */
export function entryFinalProblems(entry: Placed<EntryInput>, rubric: Rubric): readonly FinalProblem[] {
  const { final } = rubric;
  // A rule of no known kind has a problem of its own.
  if (final === undefined || !isKnown(final)) return adjustmentProblems(entry);
  const missing = entry.value.eligibility === 'eligible' ? missingStages(entry, final) : [];
  return [...missing, ...largeProblems(entry, final), ...adjustmentProblems(entry)];
}

function missingStages({ value: entry, path }: Placed<EntryInput>, final: FinalRule): readonly FinalProblem[] {
  if (final.kind === 'best-of') return [];
  const part = final.kind === 'carry' ? 'score' : 'rank';
  return stagesOf(final)
    .filter((stage) => carriedIn(entry, stage)?.[part] === undefined)
    .map((stage) => ({ code: `final-${part}-missing`, path: `${path}.carried`, facts: { entry: entry.code, stage } }));
}

function largeProblems({ value: entry, path }: Placed<EntryInput>, final: FinalRule): readonly FinalProblem[] {
  const joined = new Set(stagesOf(final));
  return placedIn(entry.carried, `${path}.carried`)
    .filter(({ value }) => joined.has(value.stage))
    .flatMap(({ value: { stage, score = '0', rank = 1 }, path: place }): readonly FinalProblem[] => [
      ...(isDecimalString(score) && !isWithin(exact(score), MOST.score)
        ? [{ code: 'final-score-too-large' as const, path: `${place}.score`, facts: { stage, most: MOST.score } }]
        : []),
      ...(rank > MOST.rank
        ? [{ code: 'final-rank-too-large' as const, path: `${place}.rank`, facts: { stage, most: MOST.rank } }]
        : []),
    ]);
}

function adjustmentProblems({ value: entry, path }: Placed<EntryInput>): readonly FinalProblem[] {
  if (entry.adjustments === undefined) return NO_PROBLEMS;
  const lines = placedIn(entry.adjustments, `${path}.adjustments`);
  const repeated = repeatedIn(lines, ({ code }) => code).map(({ value, path: place }): FinalProblem => {
    return { code: 'adjustment-repeated', path: `${place}.code`, facts: { adjustment: value.code } };
  });
  const own = lines.flatMap(({ value: { code, points, reason }, path: place }): readonly FinalProblem[] => [
    ...(isCode(code) ? [] : [{ code: 'adjustment-without-code' as const, path: `${place}.code`, facts: {} }]),
    ...(isDecimalString(points)
      ? []
      : [{ code: 'adjustment-not-decimal' as const, path: `${place}.points`, facts: { value: points } }]),
    ...(reason.trim() === ''
      ? [{ code: 'adjustment-without-reason' as const, path: `${place}.reason`, facts: { adjustment: code } }]
      : []),
  ]);
  const problems = [...repeated, ...own];
  if (problems.length > 0 || isWithin(sizeOf(lines.map(({ value }) => value.points)), MOST.score)) return problems;
  return [{ code: 'adjustments-too-large', path: `${path}.adjustments`, facts: { most: MOST.score } }];
}

/** The sum of what decimals are without their signs. */
function sizeOf(decimals: readonly string[]): Rational {
  return total(decimals.map((text) => size(exact(text))));
}
