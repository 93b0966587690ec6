import type { MarkingOrder } from '@anggakara/scoring';
import type { SheetBeginning } from './sheet.repository';

/**
 * In which order each person began the sheets of a stage. Whoever began several at one moment, as an import does, is left
 * out: such an order says nothing. (docs/rules/advice.md 10)
 */
export function markingOrders(beginnings: readonly SheetBeginning[]): readonly MarkingOrder[] {
  const people = [...new Set(beginnings.map(({ personId }) => personId))];
  return people.flatMap((juror) => {
    const own = beginnings.filter(({ personId }) => personId === juror);
    const moments = new Set(own.map(({ at }) => at.getTime()));
    return moments.size < own.length ? [] : [{ juror, entries: own.map(({ entry }) => entry) }];
  });
}
