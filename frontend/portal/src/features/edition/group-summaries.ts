import type { AwardCategoryView, EditionView, ParticipantGroupView } from '@anggakara/contracts';

export interface GroupSummary {
  readonly group: ParticipantGroupView;
  readonly categories: readonly AwardCategoryView[];
}

/** Each participant group with the awards that its entries compete for. */
export function groupSummaries({
  groups,
  categories,
}: Pick<EditionView, 'groups' | 'categories'>): readonly GroupSummary[] {
  return groups.map((group) => ({
    group,
    categories: categories.filter((category) => category.group === group.code),
  }));
}
