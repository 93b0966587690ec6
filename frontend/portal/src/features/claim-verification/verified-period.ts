import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { VerifiedPeriodView } from '@anggakara/contracts';
import type { ClaimPlace } from '../../data/claim-api';
import { countName } from '../../data/compared-names';
import { Badge } from '../../ui/badge';
import { CountText } from '../../ui/format-pipes';
import { language } from '../../ui/language';
import { TableFrame } from '../../ui/table-frame';
import { RowsBehind } from './rows-behind';
import { acceptanceText, signedCount } from './verification-words';

/** One period: its counts side by side, why they differ, and what its rows make one ask. */
@Component({
  selector: 'app-verified-period',
  imports: [Badge, CountText, RowsBehind, TableFrame],
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
      ...one,
      name: countName(one.field, language()),
      accepted: accepted?.[one.field] ?? null,
      differs: signedCount(one.difference),
    }));
  });
  protected readonly differing = computed(() => this.rows().filter(({ difference }) => difference !== 0));
}
