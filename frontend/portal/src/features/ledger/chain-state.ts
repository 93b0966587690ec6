import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { LedgerFault } from '@anggakara/contracts';
import { LedgerApi } from '../../data/ledger-api';
import { CountText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';

/** Recomputes the chain on request and says whether it is intact, or names the first record that is not. */
@Component({
  selector: 'app-chain-state',
  imports: [CountText, LoadState],
  templateUrl: './chain-state.html',
  styleUrl: './chain-state.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChainState {
  readonly edition = input.required<string>();
  private readonly asked = signal<string | undefined>(undefined);
  protected readonly verification = inject(LedgerApi).verification(this.asked);

  protected verify(): void {
    if (this.asked() === this.edition()) this.verification.reload();
    else this.asked.set(this.edition());
  }

  protected faultText(fault: LedgerFault): string {
    const texts = {
      'record-changed': $localize`isinya berubah sejak dicatat`,
      'record-missing': $localize`catatannya hilang`,
      'link-broken': $localize`sambungannya ke catatan sebelumnya putus`,
      'head-differs': $localize`ujung rantainya berbeda`,
    } as const satisfies Record<LedgerFault, string>;
    return texts[fault];
  }
}
