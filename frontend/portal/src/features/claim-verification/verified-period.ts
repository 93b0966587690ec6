import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { VerifiedPeriodView } from '@anggakara/contracts';
import type { ClaimPlace } from '../../data/claim-api';
import { countName } from '../../data/compared-names';
import { Badge } from '../../ui/badge';
import { countText } from '../../ui/format';
import { language } from '../../ui/language';
import { ComparedTable } from './compared-table';
import { RowsBehind } from './rows-behind';
import { acceptanceText, signedCount } from './verification-words';

/** One period: its counts side by side, why they differ, and what its rows make one ask. */
@Component({
  selector: 'app-verified-period',
  imports: [Badge, ComparedTable, RowsBehind],
  templateUrl: './verified-period.html',
  styleUrl: './verified-period.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerifiedPeriod {
  readonly of = input.required<VerifiedPeriodView>();
  readonly name = input.required<string>();
  readonly place = input.required<ClaimPlace>();
  readonly isOpen = input(false);
  protected readonly acceptance = computed(() => acceptanceText(this.of().acceptance));
  protected readonly rows = computed(() => {
    const { counts, accepted } = this.of();
    return counts.map((one) => ({
      field: one.field,
      explanations: one.explanations,
      isSame: one.difference === 0,
      name: countName(one.field, language()),
      claimed: countOrNone(one.claimed),
      recomputed: countOrNone(one.recomputed),
      difference: signedCount(one.difference),
      accepted: countOrNone(accepted?.[one.field] ?? null),
    }));
  });
  protected readonly differing = computed(() => this.rows().filter(({ isSame }) => !isSame));
}

function countOrNone(count: number | null): string {
  return count === null ? '-' : countText(count);
}
