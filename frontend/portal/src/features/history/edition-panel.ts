import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { EditionFactView } from '@anggakara/contracts';
import { EmptyState } from '../../ui/empty-state';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { TableFrame } from '../../ui/table-frame';
import { FactAnswer } from './fact-answer';
import type { FactQuestion } from './fact-questions-of';
import { panelRows } from './panel-rows';

/** The panel that interviewed, with the background of each member. */
@Component({
  selector: 'app-edition-panel',
  imports: [EmptyState, FactAnswer, ProvenanceMark, TableFrame],
  templateUrl: './edition-panel.html',
  styleUrl: './edition-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionPanel {
  readonly facts = input.required<readonly EditionFactView[]>();
  /** How many sat on it. */
  readonly size = input.required<FactQuestion | undefined>();
  protected readonly rows = computed(() => panelRows(this.facts()));
}
