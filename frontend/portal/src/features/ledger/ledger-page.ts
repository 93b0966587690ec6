import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { LedgerRecordView } from '@anggakara/contracts';
import { LedgerApi } from '../../data/ledger-api';
import { EmptyState } from '../../ui/empty-state';
import { CountText, InstantText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { ACT_SLICES, factPairs, sliceText } from './act-text';
import { ChainState } from './chain-state';

@Component({
  selector: 'app-ledger-page',
  imports: [ChainState, CountText, EmptyState, InstantText, LoadState, PageHeader, TableFrame],
  templateUrl: './ledger-page.html',
  styleUrl: './ledger-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LedgerPage {
  readonly edition = input.required<string>();

  protected readonly slices = ACT_SLICES.map((code) => ({ code, text: sliceText(code) }));
  protected readonly act = signal('');
  /** Cursors of the pages before this one, so that one can go back. */
  protected readonly trail = linkedSignal<string, readonly (string | null)[]>({
    source: () => `${this.edition()} ${this.act()}`,
    computation: () => [],
  });
  private readonly cursor = computed(() => this.trail().at(-1) ?? null);
  protected readonly records = inject(LedgerApi).records(() => ({
    edition: this.edition(),
    act: this.act(),
    cursor: this.cursor(),
  }));
  protected readonly rows = computed(() =>
    (this.records.hasValue() ? this.records.value().items : []).map((record) => ({
      ...record,
      pairs: factPairs(record.facts),
    })),
  );
  protected readonly next = computed(() =>
    this.records.hasValue() ? (this.records.value().nextCursor ?? null) : null,
  );

  protected search(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.act.set(event.target.value.trim());
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.act.set(event.target.value);
  }

  protected older(cursor: string): void {
    this.trail.update((trail) => [...trail, cursor]);
  }

  protected newer(): void {
    this.trail.update((trail) => trail.slice(0, -1));
  }

  protected shortHash({ hash }: LedgerRecordView): string {
    return hash.slice(0, 12);
  }
}
