import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { EditionFactView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { factText, provenanceOf } from './fact-text';

/** One statement: its value, whether it is documented or assumed with what that rests on, and what else is to be said. */
@Component({
  selector: 'app-fact-statement',
  imports: [Badge, ProvenanceMark],
  template: `
    @if (provenance(); as provenance) {
      <strong class="value" [attr.lang]="language()">{{ text() }}</strong>&ngsp;
      <app-provenance [of]="provenance" [about]="fact().label + ': ' + text()" />
    } @else {
      <app-badge i18n>tidak diketahui</app-badge>
    }
    @if (note(); as note) {
      <span class="note-text small soft" lang="id">{{ note }}</span>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .value {
      font-weight: 600;
    }
    .note-text {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactStatement {
  readonly fact = input.required<EditionFactView>();
  protected readonly text = computed(() => factText(this.fact().value));
  /** What a source says stands as it was read; numbers and days are the reader's. */
  protected readonly language = computed(() => (['text', 'person'].includes(this.fact().value.kind) ? 'id' : null));
  protected readonly provenance = computed(() => provenanceOf(this.fact()));
  /** The reason of an assumption stands behind its mark already. */
  protected readonly note = computed(() => (this.fact().standing === 'assumption' ? null : this.fact().note));
}
