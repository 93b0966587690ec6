import { isLongDecimal } from '../decimal-string';
import { rateProblems, type FractionProblemCode } from '../fraction-problems';
import type { EntryInput, MeasureInput } from '../input-document';
import { joined, NO_PROBLEMS, problemsIn, repeatsOf, type Placed, type Problem } from '../problem';
import type { Reading } from '../rubric';
import type { MeasureCheck, MeasureChecks, ValueProblemCode } from './measure-checks';
import type { GivenMeasure } from './measure-points';

export type MeasureProblemCode =
  | FractionProblemCode
  | ValueProblemCode
  | 'measure-repeated'
  | 'measure-unknown'
  | 'measure-not-decimal'
  | 'measure-needs-value'
  | 'measure-needs-rate';

type MeasureProblem = Problem<MeasureProblemCode>;

/** What is wrong with the values and rates that an entry brings. (docs/rules/measures.md 1-3, 7, 9, 13) */
export function measureProblems(
  { value: entry, path }: Placed<EntryInput>,
  checks: MeasureChecks,
): readonly MeasureProblem[] {
  const { measures } = entry;
  if (measures === undefined) return NO_PROBLEMS;
  const place = `${path}.measures`;
  const repeated = repeatsOf(measures, place, ({ measure }) => measure).map(({ value, path: own }): MeasureProblem => ({
    code: 'measure-repeated',
    path: `${own}.measure`,
    facts: { measure: value.measure },
  }));
  return joined(
    repeated,
    problemsIn(measures, place, (input) => ownProblems(input, checks)),
  );
}

function ownProblems({ value: input, path }: Placed<MeasureInput>, checks: MeasureChecks): readonly MeasureProblem[] {
  const { measure } = input;
  const own = checks.byMeasure.get(measure) ?? [];
  if (own.length === 0 && !checks.chained.has(measure)) {
    return [{ code: 'measure-unknown', path: `${path}.measure`, facts: { measure } }];
  }
  if (input.state !== 'VALUE') return [];
  const given = { value: input, path };
  const least = own.map(({ node }) => node.leastDenominator ?? 0);
  const texts = textProblems(given, least.length > 0 && Math.min(...least) > 0);
  return texts.length > 0 ? texts : own.flatMap((check) => checkProblems(given, check));
}

/** A rate that does not apply below a least denominator may be over none at all. */
function textProblems({ value: input, path }: Placed<GivenMeasure>, mayBeOverNone: boolean): readonly MeasureProblem[] {
  if ('now' in input) {
    const isOverNone = input.now.numerator === '0' && input.now.denominator === '0';
    return isOverNone && mayBeOverNone ? [] : rateProblems(input.now, `${path}.now`);
  }
  if (isLongDecimal(input.value)) return [];
  return [{ code: 'measure-not-decimal', path: `${path}.value`, facts: { value: input.value } }];
}

function checkProblems(
  { value: input, path }: Placed<GivenMeasure>,
  { node, problemOf }: MeasureCheck,
): readonly MeasureProblem[] {
  const facts = { measure: node.measure, node: node.code };
  const misread = misreadProblem(node.reading, input);
  if (misread !== null) return [{ code: misread, path, facts }];
  const code = problemOf(input);
  if (code === null) return [];
  const place = `${path}.${'now' in input ? 'now' : 'value'}`;
  return [{ code, path: place, facts: { ...facts, value: shown(input) } }];
}

function misreadProblem({ kind }: Reading, input: GivenMeasure): MeasureProblemCode | null {
  const isRate = 'now' in input;
  if (kind === 'value') return isRate ? 'measure-needs-value' : null;
  return isRate ? null : 'measure-needs-rate';
}

function shown(input: GivenMeasure): string {
  return 'now' in input ? `${input.now.numerator}/${input.now.denominator}` : input.value;
}
