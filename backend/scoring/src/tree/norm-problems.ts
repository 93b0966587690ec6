import { isDecimalString, isLongDecimal } from '../decimal-string';
import { known } from '../known';
import { placedIn, type Problem } from '../problem';
import { compared, exact, exactLong, ZERO } from '../rational';
import type { Band, BandNorm, Norm, PiecewiseNorm, PostNorm } from '../rubric';

export type NormProblemCode =
  | 'norm-relative'
  | 'norm-unknown'
  | 'goalpost-not-decimal'
  | 'goalposts-coincide'
  | 'goalpost-not-positive'
  | 'full-not-positive'
  | 'knots-too-few'
  | 'knot-not-decimal'
  | 'knots-not-ascending'
  | 'knots-not-monotone'
  | 'no-bands'
  | 'band-not-decimal'
  | 'band-empty'
  | 'bands-not-contiguous';

type NormProblem = Problem<NormProblemCode>;

/** Norms under which an entry's points depend on who else takes part: advice alone may use them. */
export const RELATIVE_NORMS: ReadonlySet<string> = new Set(['min-max', 'percentile', 'z-score']);

/** What is wrong with a norm. (docs/rules/measures.md 4-6) */
export function normProblems(norm: Norm, path: string): readonly NormProblem[] {
  switch (norm.kind) {
    case 'goalposts':
    case 'log-goalposts':
      return postProblems(norm, path);
    case 'piecewise':
      return knotProblems(norm, path);
    case 'bands':
      return bandProblems(norm, path);
    case 'as-is':
      return [];
    default:
      return [strangeNorm(norm, path)];
  }
}

/** A document of another making may name any kind. */
function strangeNorm({ kind }: { readonly kind: string }, path: string): NormProblem {
  const code = RELATIVE_NORMS.has(kind) ? 'norm-relative' : 'norm-unknown';
  return { code, path: `${path}.kind`, facts: { norm: kind } };
}

function postProblems(norm: PostNorm, path: string): readonly NormProblem[] {
  const { kind, zeroAt, fullAt, full = '100' } = norm;
  const texts = (['zeroAt', 'fullAt'] as const).filter((post) => !isLongDecimal(norm[post]));
  if (texts.length > 0)
    return texts.map((post) => ({ code: 'goalpost-not-decimal', path: `${path}.${post}`, facts: {} }));
  const facts = { zeroAt, fullAt };
  const problems: NormProblem[] = [];
  if (compared(exactLong(zeroAt), exactLong(fullAt)) === 0) {
    problems.push({ code: 'goalposts-coincide', path: `${path}.fullAt`, facts });
  }
  const low = (['zeroAt', 'fullAt'] as const).filter((post) => compared(exactLong(norm[post]), ZERO) <= 0);
  if (kind === 'log-goalposts') {
    problems.push(
      ...low.map((post): NormProblem => ({ code: 'goalpost-not-positive', path: `${path}.${post}`, facts })),
    );
  }
  if (!isDecimalString(full) || compared(exact(full), ZERO) <= 0) {
    problems.push({ code: 'full-not-positive', path: `${path}.full`, facts: { full } });
  }
  return problems;
}

function knotProblems({ knots }: PiecewiseNorm, path: string): readonly NormProblem[] {
  if (knots.length < 2) return [{ code: 'knots-too-few', path: `${path}.knots`, facts: { knots: knots.length } }];
  const placed = placedIn(knots, `${path}.knots`);
  const texts = placed.filter(({ value: { at, points } }) => !isLongDecimal(at) || !isDecimalString(points));
  if (texts.length > 0) return texts.map(({ path: place }) => ({ code: 'knot-not-decimal', path: place, facts: {} }));
  const steps = placed.slice(1).map(({ value, path: place }, before) => {
    const last = known(knots[before]);
    return {
      place,
      at: compared(exactLong(value.at), exactLong(last.at)),
      points: compared(exact(value.points), exact(last.points)),
    };
  });
  const backward = steps.filter(({ at }) => at <= 0);
  if (backward.length > 0) {
    return backward.map(({ place }) => ({ code: 'knots-not-ascending', path: `${place}.at`, facts: {} }));
  }
  const isMonotone = steps.every(({ points }) => points >= 0) || steps.every(({ points }) => points <= 0);
  return isMonotone ? [] : [{ code: 'knots-not-monotone', path: `${path}.knots`, facts: {} }];
}

function bandProblems({ bands }: BandNorm, path: string): readonly NormProblem[] {
  if (bands.length === 0) return [{ code: 'no-bands', path: `${path}.bands`, facts: {} }];
  const placed = placedIn(bands, `${path}.bands`);
  const texts = placed.filter(({ value }) => !isBandOfDecimals(value));
  if (texts.length > 0) return texts.map(({ path: place }) => ({ code: 'band-not-decimal', path: place, facts: {} }));
  const empty = placed.filter(({ value }) => isEmpty(value));
  const torn = placed.slice(1).filter(({ value }, before) => !isNextTo(known(bands[before]), value));
  return [
    ...empty.map(({ path: place }): NormProblem => ({ code: 'band-empty', path: place, facts: {} })),
    ...torn.map(({ path: place }): NormProblem => ({ code: 'bands-not-contiguous', path: `${place}.from`, facts: {} })),
  ];
}

function isBandOfDecimals({ from, to, points }: Band): boolean {
  return [from, to].every((end) => end === null || isLongDecimal(end)) && isDecimalString(points);
}

function isEmpty({ from, to }: Band): boolean {
  return from !== null && to !== null && compared(exactLong(from), exactLong(to)) >= 0;
}

/** A band begins where the one before it ends; only the first and the last have no end. */
function isNextTo({ to }: Band, { from }: Band): boolean {
  return to !== null && from !== null && compared(exactLong(to), exactLong(from)) === 0;
}
