import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RulingView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { Instant } from '../../ui/instant';

/** What the plenary decided, as this run knew it. */
@Component({
  selector: 'app-ruling-list',
  imports: [Badge, Instant],
  template: `@if (rulings().length > 0) {
    <section class="stack" aria-labelledby="keputusan-pleno">
      <h2 id="keputusan-pleno" i18n>Keputusan pleno</h2>
      <ul class="plain-list">
        @for (ruling of rulings(); track ruling.code) {
          <li class="card">
            <div class="row">
              <strong>{{ title(ruling) }}</strong>
              @if (unused().get(ruling.code)) {
                <app-badge tone="warn"><ng-container i18n>Tidak berlaku di hitungan ini</ng-container></app-badge>
              }
            </div>
            @if (unused().get(ruling.code); as why) {
              <p i18n>Sebabnya: {{ why }}.</p>
            }
            <p><ng-container i18n>Terpilih:</ng-container> {{ ruling.selected.join(', ') }}</p>
            <p><ng-container i18n>Alasan:</ng-container> {{ ruling.reason }}</p>
            <p class="soft small" i18n><app-instant [at]="ruling.recordedAt" /> oleh {{ ruling.recordedBy }}</p>
          </li>
        }
      </ul>
    </section>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulingList {
  readonly rulings = input.required<readonly RulingView[]>();
  /** Why those that decide nothing here do not, by their codes. */
  readonly unused = input.required<ReadonlyMap<string, string>>();
  readonly categoryName = input.required<(category: string) => string>();

  protected title({ kind, group, category }: RulingView): string {
    const subject = category === null ? group : this.categoryName()(category);
    return kind === 'tie-at-cut' ? $localize`Seri di batas ${subject}` : $localize`Penetapan ${subject}`;
  }
}
