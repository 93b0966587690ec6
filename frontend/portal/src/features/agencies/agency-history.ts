import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OaEligibilityView, ParticipationView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { citedSourceText } from '../../ui/cited-source';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { TableFrame } from '../../ui/table-frame';
import { editionPasts } from './agency-past';
import { verdictReason, verdictText } from './agency-words';

/** How far an agency came in which edition, by every source that says so, and what follows for the group of earlier winners. */
@Component({
  selector: 'app-agency-history',
  imports: [Badge, ProvenanceMark, RouterLink, TableFrame],
  templateUrl: './agency-history.html',
  styleUrl: './agency-history.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgencyHistory {
  /** The agency's name of today. */
  readonly name = input.required<string>();
  readonly history = input.required<readonly ParticipationView[]>();
  readonly eligibility = input.required<readonly OaEligibilityView[]>();
  protected readonly pasts = computed(() => editionPasts(this.history()));
  protected readonly cited = citedSourceText;
  protected readonly verdictOf = verdictText;
  protected readonly reasonOf = verdictReason;
}
