import type { RulingView } from '@anggakara/contracts';
import type { RulingSubject } from './ruling.form';

/** The latest ruling about a subject that answers this run: it counts from the next run on. */
export function waitingRuling(
  rulings: readonly RulingView[],
  run: number,
  { kind, group, category }: Pick<RulingSubject, 'kind' | 'group' | 'category'>,
): RulingView | null {
  const isAbout = (ruling: RulingView): boolean =>
    ruling.kind === kind && ruling.group === group && ruling.category === category;
  return rulings.findLast((ruling) => ruling.run === run && isAbout(ruling)) ?? null;
}
