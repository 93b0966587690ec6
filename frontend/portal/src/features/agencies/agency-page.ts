import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ParticipantApi } from '../../data/participant-api';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { entityTypeText } from '../../ui/words';
import { DocumentedFigure } from './documented-figure';

@Component({
  selector: 'app-agency-page',
  imports: [Badge, DocumentedFigure, EmptyState, LoadState, PageHeader],
  templateUrl: './agency-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgencyPage {
  readonly agency = input.required<string>();
  protected readonly shown = inject(ParticipantApi).agency(this.agency);
  protected readonly typeText = entityTypeText;
  protected readonly listText = $localize`:list|:Instansi`;
}
