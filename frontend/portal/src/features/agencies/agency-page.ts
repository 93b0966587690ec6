import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ParticipantApi } from '../../data/participant-api';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { entityTypeText } from '../../ui/words';
import { AgencyFacts } from './agency-facts';
import { AgencyHistory } from './agency-history';
import { AgencyIdentity } from './agency-identity';
import { factGroups } from './agency-past';
import { DocumentedFigure } from './documented-figure';

@Component({
  selector: 'app-agency-page',
  imports: [AgencyFacts, AgencyHistory, AgencyIdentity, Badge, DocumentedFigure, EmptyState, LoadState, PageHeader],
  templateUrl: './agency-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgencyPage {
  readonly agency = input.required<string>();
  protected readonly shown = inject(ParticipantApi).agency(this.agency);
  protected readonly hasFacts = computed(
    () => this.shown.hasValue() && factGroups(this.shown.value().facts).length > 0,
  );
  protected readonly typeText = entityTypeText;
  protected readonly listText = $localize`:list|:Instansi`;
}
