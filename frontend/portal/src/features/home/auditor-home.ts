import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LIVE_TOPICS } from '@anggakara/contracts';
import { LedgerApi } from '../../data/ledger-api';
import { LiveChanges } from '../../data/live-changes';
import { InstantText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';

const SHOWN = 8;

/** The latest acts of the edition, and the way to the whole ledger and its verification. */
@Component({
  selector: 'app-auditor-home',
  imports: [InstantText, LoadState, RouterLink],
  templateUrl: './auditor-home.html',
  styleUrl: './auditor-home.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditorHome {
  readonly edition = input.required<string>();
  protected readonly records = inject(LedgerApi).records(() => ({ edition: this.edition(), act: '', cursor: null }));
  protected readonly latest = computed(() =>
    (this.records.hasValue() ? this.records.value().items : []).slice(0, SHOWN),
  );

  constructor() {
    inject(LiveChanges).follow({ edition: this.edition, topics: LIVE_TOPICS, read: () => this.records.reload() });
  }
}
