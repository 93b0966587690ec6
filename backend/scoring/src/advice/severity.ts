import { known } from '../known';
import { connectedParts } from './connected';
import { inverseOf, normalEquations, productOf, traceOf, type NormalEquations } from './normal-equations';
import { givenIn, isComplete, type Ratings } from './ratings';
import { correlationOf, deviationOf, meanOf, sumOf } from './sums';

/** One juror against the others: marks above them are positive, in the unit of the totals. */
export interface JurorSeverity {
  readonly juror: string;
  readonly entries: number;
  readonly severity: number;
  readonly standardError: number;
  /** Further from zero than twice its standard error. */
  readonly isMarked: boolean;
  /** With the mean of the others on the same entries; null where it cannot be told. */
  readonly correlation: number | null;
  /** Spread of this juror's totals over that of the others' means on the same entries. */
  readonly spread: number | null;
}

export interface SeverityPart {
  readonly entries: readonly string[];
  readonly jurors: readonly JurorSeverity[];
  /** Variance between jurors and of what is left; the ratio shrinks the severities. */
  readonly variances: { readonly jurors: number; readonly rest: number };
  /** Raw mean, and with the panel's severity taken off. */
  readonly adjusted: readonly { readonly entry: string; readonly raw: number; readonly adjusted: number }[];
  /** Every juror rated every entry: the order cannot change, by construction. */
  readonly isComplete: boolean;
}

/** Beyond it the table is too large for the exact errors; it is refused rather than approximated. */
export const SEVERITY_MOST_JURORS = 400;

/**
 * Additive two-way model with entries fixed and jurors drawn (restricted maximum likelihood), part by part. Advice alone: no
 * result depends on it. Null for a part of one juror or of no more ratings than effects. (docs/rules/advice.md 4)
 */
export function severity(ratings: Ratings): readonly SeverityPart[] {
  return connectedParts(ratings).flatMap((part) => {
    const found = severityOf(part);
    return found === null ? [] : [found];
  });
}

function severityOf(part: Ratings): SeverityPart | null {
  const equations = normalEquations(part);
  const most = part.jurors.length;
  if (most < 2 || most > SEVERITY_MOST_JURORS || equations.free < most) return null;
  const { severities, errors, variances } = fitted(equations);
  const jurors = part.jurors.map((juror, place) =>
    jurorSeverity(part, { place, juror, severity: known(severities[place]), standardError: known(errors[place]) }),
  );
  return {
    entries: part.entries,
    jurors,
    variances,
    adjusted: part.entries.map((entry, row) => ({ entry, ...scoresOf(known(part.values[row]), severities) })),
    isComplete: isComplete(part),
  };
}

interface Fit {
  readonly severities: readonly number[];
  readonly errors: readonly number[];
  readonly variances: { readonly jurors: number; readonly rest: number };
}

const STEPS = 500;
const CLOSE = 1e-10;

/** Expectation-maximisation from equal variances, until neither moves. */
function fitted(equations: NormalEquations): Fit {
  const start = equations.squares / equations.free;
  let variances = { jurors: start, rest: start };
  let solution = solved(equations, variances);
  for (let step = 0; step < STEPS; step += 1) {
    const next = nextVariances(equations, solution, variances);
    const moved = Math.abs(next.jurors - variances.jurors) + Math.abs(next.rest - variances.rest);
    variances = next;
    solution = solved(equations, variances);
    if (moved <= CLOSE * start || variances.rest === 0) break;
  }
  const errors = solution.inverse.map((line, row) => Math.sqrt(variances.rest * Math.max(0, known(line[row]))));
  return { severities: solution.severities, errors, variances };
}

interface Solution {
  readonly inverse: readonly (readonly number[])[];
  readonly severities: readonly number[];
}

/** Where jurors do not differ at all, the ridge is as large as it need be. */
const LARGEST_RIDGE = 1e12;
/** Without an error the severities are plain least squares, made unique by a ridge that does not show. */
const LEAST_RIDGE = 1e-9;

function solved({ matrix, right }: NormalEquations, { jurors, rest }: Fit['variances']): Solution {
  const ridge = jurors === 0 ? LARGEST_RIDGE : Math.min(LARGEST_RIDGE, Math.max(LEAST_RIDGE, rest / jurors));
  const inverse = inverseOf(matrix, ridge);
  return { inverse, severities: productOf(inverse, right) };
}

function nextVariances(
  { right, squares, free }: NormalEquations,
  { inverse, severities }: Solution,
  { rest }: Fit['variances'],
): Fit['variances'] {
  const explained = sumOf(severities.map((value, place) => value * known(right[place])));
  const own = sumOf(severities.map((value) => value * value));
  return {
    jurors: (own + rest * traceOf(inverse)) / severities.length,
    rest: Math.max(0, (squares - explained) / free),
  };
}

function scoresOf(
  row: readonly (number | null)[],
  severities: readonly number[],
): { readonly raw: number; readonly adjusted: number } {
  const own = row.flatMap((value, place) => (value === null ? [] : [value - known(severities[place])]));
  return { raw: meanOf(givenIn(row)), adjusted: meanOf(own) };
}

interface Found {
  readonly place: number;
  readonly juror: string;
  readonly severity: number;
  readonly standardError: number;
}

function jurorSeverity(part: Ratings, { place, juror, severity: value, standardError }: Found): JurorSeverity {
  const shared = part.values.filter((row) => row[place] !== null && givenIn(row).length > 1);
  const own = marksOf(shared, place);
  const others = shared.map((row) => meanOf(givenIn(row.filter((_, other) => other !== place))));
  const [spreadOfOwn, spreadOfOthers] = [deviationOf(own), deviationOf(others)];
  const isKnown = spreadOfOwn !== null && spreadOfOthers !== null && spreadOfOthers > 0;
  return {
    juror,
    entries: marksOf(part.values, place).length,
    severity: value,
    standardError,
    isMarked: Math.abs(value) > 2 * standardError,
    correlation: correlationOf(own, others),
    spread: isKnown ? spreadOfOwn / spreadOfOthers : null,
  };
}

function marksOf(rows: Ratings['values'], juror: number): readonly number[] {
  return givenIn(rows.map((row) => row[juror] ?? null));
}
