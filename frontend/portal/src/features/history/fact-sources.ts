import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { EditionFactView } from '@anggakara/contracts';
import { sourcesOf } from './fact-sources-of';

/** Every source that the edition's statements rest on. */
@Component({
  selector: 'app-fact-sources',
  template: `
    <ol class="sources">
      @for (source of sources(); track source.code) {
        <li>
          <cite lang="id">{{ source.title }}</cite>, <span lang="id">{{ source.publisher }}</span>.&ngsp;
          <span class="soft" i18n>Pernyataan: {{ source.statements }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    .sources {
      display: flex;
      flex-direction: column;
      gap: var(--space-2);
      max-width: var(--measure);
      padding-left: var(--space-5);
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactSources {
  readonly of = input.required<readonly EditionFactView[]>();
  protected readonly sources = computed(() => sourcesOf(this.of()));
}
