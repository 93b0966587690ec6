import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EditionApi } from '../../data/edition-api';
import { Session } from '../../data/session';
import { DayText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { StageTimeline } from '../../ui/stage-timeline';
import { TableFrame } from '../../ui/table-frame';
import { groupSummaries } from './group-summaries';
import { PresetChoice } from './preset-choice';

@Component({
  selector: 'app-edition-page',
  imports: [DayText, LoadState, PageHeader, PresetChoice, ProvenanceMark, RouterLink, StageTimeline, TableFrame],
  templateUrl: './edition-page.html',
  styleUrl: './edition-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionPage {
  private readonly session = inject(Session);
  readonly edition = input.required<string>();

  protected readonly shown = inject(EditionApi).edition(this.edition);
  protected readonly groups = computed(() => (this.shown.hasValue() ? groupSummaries(this.shown.value()) : []));
  protected readonly places = computed(() => this.groups().reduce((sum, { group }) => sum + group.places, 0));
  /** Quotas may be chosen until the first stage is locked; the server decides. */
  protected readonly mayChoose = computed(
    () =>
      this.session.may(this.edition(), 'edition.configure') &&
      this.shown.hasValue() &&
      this.shown.value().stages.every(({ state }) => state !== 'locked'),
  );

  protected caption(year: number, ordinal: number | null): string {
    return ordinal === null ? String(year) : $localize`Penyelenggaraan ke-${ordinal}, ${year}`;
  }
}
