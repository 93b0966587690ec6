import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AgencyView } from '@anggakara/contracts';
import { citedSourceText } from '../../ui/cited-source';
import { partialDateText } from '../../ui/format';
import { CountText } from '../../ui/format-pipes';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { successionText } from './agency-words';

/** Who an agency is, was and belongs to, each with where that is said. */
@Component({
  selector: 'app-agency-identity',
  imports: [CountText, ProvenanceMark, RouterLink],
  templateUrl: './agency-identity.html',
  styleUrl: './agency-identity.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgencyIdentity {
  readonly of = input.required<AgencyView>();
  protected readonly cited = citedSourceText;
  protected readonly dated = partialDateText;
  protected readonly kindOf = successionText;
  /** Whom it came from and who came after, where there is anybody. */
  protected readonly successions = computed(() => {
    const { predecessors, successors } = this.of();
    const sides = [
      { label: $localize`Pendahulu`, agencies: predecessors },
      { label: $localize`Penerus`, agencies: successors },
    ];
    return sides.filter(({ agencies }) => agencies.length > 0);
  });
}
