import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CriterionNode } from '../../data/rubric';
import { DecimalText } from '../../ui/format-pipes';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { goalpostUnit } from './goalpost-units';

/** What a criterion means, how it is marked or computed, and where that comes from. */
@Component({
  selector: 'app-criterion-detail',
  imports: [DecimalText, ProvenanceMark],
  templateUrl: './criterion-detail.html',
  styleUrl: './criterion-detail.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CriterionDetail {
  readonly of = input.required<CriterionNode>();
  protected readonly mark = computed(() => {
    const node = this.of();
    return node.kind === 'mark' ? node : null;
  });
  protected readonly metric = computed(() => {
    const node = this.of();
    return node.kind === 'metric' ? { ...node, unit: goalpostUnit(node.metric) } : null;
  });
}
