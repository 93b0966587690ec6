import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FactView } from '@anggakara/contracts';

export type Provenance = FactView['provenance'];

/** Says of a rule or a number whether it is documented or assumed, and opens its source or its reason. */
@Component({
  selector: 'app-provenance',
  templateUrl: './provenance-mark.html',
  styleUrl: './provenance-mark.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProvenanceMark {
  readonly of = input.required<Provenance>();
  /** What the mark belongs to, for those who do not see where it stands. */
  readonly about = input<string>();
  /** The language of that: Indonesian for names of an edition, none where the page itself says it. */
  readonly aboutLanguage = input<'id' | null>('id');
  protected readonly text = computed(() => {
    const provenance = this.of();
    return provenance.kind === 'documented' ? provenance.source : provenance.reason;
  });
}
