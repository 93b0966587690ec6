import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PanelView, StageCode } from '@anggakara/contracts';
import { EditionApi } from '../../data/edition-api';
import { PanelApi } from '../../data/panel-api';
import { Session } from '../../data/session';
import { StageApi } from '../../data/stage-api';
import { EmptyState } from '../../ui/empty-state';
import { Instant } from '../../ui/instant';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { PanelCard } from './panel-card';
import { RecusalEditor } from './recusal-editor';

@Component({
  selector: 'app-panels-page',
  imports: [EmptyState, Instant, LoadState, PageHeader, PanelCard, RecusalEditor, RouterLink],
  templateUrl: './panels-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PanelsPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();

  private readonly api = inject(PanelApi);
  private readonly session = inject(Session);
  private readonly editionView = inject(EditionApi).edition(this.edition);
  protected readonly place = computed(() => ({ edition: this.edition(), stage: this.stage() }));
  private readonly stageView = computed(() =>
    this.editionView.hasValue() ? this.editionView.value().stages.find(({ code }) => code === this.stage()) : undefined,
  );

  protected readonly panels = this.api.panels(this.place);
  protected readonly recusals = this.api.recusals(this.place);
  protected readonly progress = inject(StageApi).progress(this.place);
  private readonly isOpenToChange = computed(() => this.stageView()?.state !== 'locked');
  protected readonly maySeat = computed(() => this.isOpenToChange() && this.session.may(this.edition(), 'panels.seat'));
  protected readonly mayRecord = computed(
    () => this.isOpenToChange() && this.session.may(this.edition(), 'recusals.record'),
  );
  /** Whether the form for a recusal was opened; its code is fetched then. */
  protected readonly isRecording = signal(false);
  protected readonly role = computed(() => this.stageView()?.markedBy ?? 'juror');
  protected readonly crumbs = computed(() => {
    const link = ['/edisi', this.edition(), 'tahap', this.stage()];
    return [{ text: this.stageView()?.name ?? $localize`Tahap`, link }];
  });

  protected groupName({ group }: PanelView): string {
    const groups = this.editionView.hasValue() ? this.editionView.value().groups : [];
    return groups.find(({ code }) => code === group)?.name ?? group;
  }

  protected refresh(): void {
    this.panels.reload();
    this.recusals.reload();
    this.progress.reload();
  }
}
