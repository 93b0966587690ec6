import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ParticipantApi } from '../../data/participant-api';
import { Session } from '../../data/session';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { comparisonRows } from './comparison-rows';
import { FigureCheck } from './figure-check';
import { obstacleText } from './obstacle-text';

@Component({
  selector: 'app-figures-page',
  imports: [FigureCheck, LoadState, PageHeader, RouterLink, TableFrame],
  templateUrl: './figures-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FiguresPage {
  private readonly session = inject(Session);
  protected readonly comparison = inject(ParticipantApi).comparison();
  protected readonly figures = computed(() => (this.comparison.hasValue() ? this.comparison.value().items : []));
  protected readonly rows = computed(() => comparisonRows(this.figures()));
  protected readonly obstacles = computed(() =>
    this.comparison.hasValue() ? this.comparison.value().obstacles.map(obstacleText) : [],
  );
  /** The check belongs to no edition: a role in any of them is enough. */
  protected readonly mayCheck = computed(() =>
    (this.session.user()?.assignments ?? []).some(({ edition }) =>
      this.session.may(edition, 'documented-figures.check'),
    ),
  );
  protected readonly listText = $localize`:list|:Instansi`;
}
