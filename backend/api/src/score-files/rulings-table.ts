import type { RulingInput } from '@anggakara/scoring';
import { codesIn, type OnlyGroup } from './entries-table';
import { type Finding, fileFinding } from '@anggakara/contracts';
import type { Origins } from './origins';
import { cell, type Table } from './table';

/** The rulings of a table. */
export function rulingsOf(
  { rows }: Table,
  only: OnlyGroup,
  origins: Origins,
): { readonly rulings: readonly RulingInput[]; readonly findings: readonly Finding[] } {
  const homeless = rows.filter((row) => cell(row, 'group') === '' && only === undefined);
  const rulings = rows.map((row) => {
    const [group, category] = [cell(row, 'group'), cell(row, 'category')];
    const ruling: RulingInput = {
      code: cell(row, 'code'),
      kind: cell(row, 'kind') as RulingInput['kind'],
      group: group === '' ? (only ?? '') : group,
      category: category === '' ? null : category,
      selected: codesIn(cell(row, 'selected')),
      reason: cell(row, 'reason'),
    };
    return origins.of(ruling, row);
  });
  return { rulings, findings: homeless.map((row) => fileFinding('group-missing', row.placeOf('group'))) };
}
