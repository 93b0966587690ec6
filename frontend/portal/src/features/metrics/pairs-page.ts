import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PairedKind } from '@anggakara/contracts';
import { ClaimApi } from '../../data/claim-api';
import { Chart } from '../../ui/chart';
import { EmptyState } from '../../ui/empty-state';
import { CountText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { pairChart, quadrantCounts } from './pair-chart';
import { changeText, pairedKindText, quadrantText } from './pair-words';
import { WindowCounts } from './window-counts';

/** Volume and completion together, within one kind of agency; without an order among them. */
@Component({
  selector: 'app-pairs-page',
  imports: [Chart, CountText, EmptyState, LoadState, PageHeader, RouterLink, TableFrame, WindowCounts],
  templateUrl: './pairs-page.html',
  styleUrl: './pairs-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PairsPage {
  readonly edition = input.required<string>();

  protected readonly pairs = inject(ClaimApi).pairs(this.edition);
  private readonly all = computed(() => (this.pairs.hasValue() ? this.pairs.value().items : []));
  /** The kinds that take part, most entries first; service units last, of which no inhabitants are known. */
  protected readonly kinds = computed(() => {
    const kinds = [...new Set(this.all().map(({ kind }) => kind))];
    const weight = (kind: PairedKind): number => (kind === 'service-unit' ? 0 : this.ofKind(kind).length);
    return kinds.toSorted((a, b) => weight(b) - weight(a));
  });
  protected readonly kind = linkedSignal<PairedKind | undefined>(() => this.kinds()[0]);
  protected readonly rows = computed(() => this.ofKind(this.kind()));
  protected readonly chart = computed(() => {
    const kind = this.kind();
    return kind === undefined ? null : pairChart(this.rows(), pairedKindText(kind));
  });
  protected readonly counts = computed(() =>
    [...quadrantCounts(this.rows())].map(([quadrant, count]) => ({ text: quadrantText(quadrant), count })),
  );
  protected readonly uncompared = computed(
    () => this.rows().filter(({ change }) => change?.kind !== 'compared').length,
  );

  /** The picture is fetched for those who ask for it; the same figures stand in the table. */
  protected readonly isDrawn = signal(false);

  protected readonly crumb = $localize`Klaim metrik`;
  protected readonly kindText = pairedKindText;
  protected readonly change = changeText;

  protected choose(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    this.kind.set(this.kinds().find((kind) => kind === value));
  }

  private ofKind(kind: PairedKind | undefined) {
    return this.all().filter((pair) => pair.kind === kind);
  }
}
