import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Badge } from '../../ui/badge';
import { Chart } from '../../ui/chart';
import { EmptyState } from '../../ui/empty-state';
import { DecimalText } from '../../ui/format-pipes';
import { TableFrame } from '../../ui/table-frame';
import { groupDistribution } from './group-distribution';
import type { NodeNames } from './node-names';
import { outcomeText, outcomeTone, separationText, standingText } from './outcome-text';
import type { GroupRanking, RankingRow } from './ranking';

const SHOWN_RESERVES = 10;

/** One group of a run: ranks, the cut, reserves, and who has no rank and why. */
@Component({
  selector: 'app-ranking-table',
  imports: [Badge, Chart, DecimalText, EmptyState, RouterLink, TableFrame],
  templateUrl: './ranking-table.html',
  styleUrl: './ranking-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RankingTable {
  readonly ranking = input.required<GroupRanking>();
  readonly name = input.required<string>();
  readonly nameOf = input.required<NodeNames>();
  readonly categoryName = input.required<(category: string) => string>();

  protected readonly tableLabel = computed(() => $localize`Tabel peringkat ${this.name()}`);
  protected readonly distribution = computed(() => groupDistribution(this.ranking()));
  protected readonly distributionFile = computed(() => `sebaran-nilai-${this.group().group}`);
  protected readonly group = computed(() => this.ranking().group);
  /** Award categories whose columns together make the score; none where there is one column alone. */
  protected readonly columns = computed(() => {
    const indices = this.ranking().ranked[0]?.entry.indices ?? [];
    return indices.length > 1 ? indices.map(({ index }) => index) : [];
  });
  protected readonly unranked = computed(() => [...this.ranking().incomplete, ...this.ranking().ineligible]);
  protected readonly outcomeTone = outcomeTone;
  protected readonly standingText = standingText;

  protected outcome({ entry }: RankingRow): string {
    const { outcome } = entry;
    const text = outcomeText(outcome);
    return outcome.kind === 'selected' && outcome.category !== null
      ? $localize`${text}, ${this.categoryName()(outcome.category)}`
      : text;
  }

  /** The first reserves alone: nobody is called from far down the list. */
  protected reserve({ reserve }: RankingRow): number | null {
    return reserve !== null && reserve <= SHOWN_RESERVES ? reserve : null;
  }

  protected scoreIn({ entry }: RankingRow, column: string): string | null {
    return entry.indices.find(({ index }) => index === column)?.score ?? null;
  }

  protected separation({ entry }: RankingRow): string | null {
    return separationText(entry, this.nameOf());
  }
}
