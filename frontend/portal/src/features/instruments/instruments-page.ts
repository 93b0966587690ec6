import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InstrumentView, StageCode } from '@anggakara/contracts';
import { EditionApi } from '../../data/edition-api';
import { Session } from '../../data/session';
import { StageApi } from '../../data/stage-api';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { InstantText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { TableFrame } from '../../ui/table-frame';
import { CriterionDetail } from './criterion-detail';
import { RevisionEditor } from './revision-editor';
import { type PlanPlace, planLines } from './rubric-plan';
import { rubricRows } from './rubric-rows';

@Component({
  selector: 'app-instruments-page',
  imports: [
    Badge,
    CriterionDetail,
    EmptyState,
    InstantText,
    LoadState,
    PageHeader,
    ProvenanceMark,
    RevisionEditor,
    RouterLink,
    TableFrame,
  ],
  templateUrl: './instruments-page.html',
  styleUrl: './instruments-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstrumentsPage {
  private readonly session = inject(Session);
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();
  /** The participant group to show, from the query; the first one without it. */
  readonly kelompok = input<string>();

  protected readonly editionView = inject(EditionApi).edition(this.edition);
  protected readonly instruments = inject(StageApi).instruments(() => ({
    edition: this.edition(),
    stage: this.stage(),
  }));
  protected readonly stages = computed(() => (this.editionView.hasValue() ? this.editionView.value().stages : []));
  protected readonly stageName = computed(() => this.stages().find(({ code }) => code === this.stage())?.name ?? '');
  protected readonly items = computed(() => (this.instruments.hasValue() ? this.instruments.value().items : []));
  protected readonly chosen = computed<InstrumentView | null>(
    () => this.items().find(({ group }) => group === this.kelompok()) ?? this.items()[0] ?? null,
  );
  protected readonly rows = computed(() => rowsOf(this.chosen()));
  protected readonly plan = computed(() => {
    const instrument = this.chosen();
    return instrument === null ? [] : planLines(instrument.rubric, this.planPlace(instrument.group));
  });
  protected readonly mayRevise = computed(
    () => this.session.may(this.edition(), 'instrument.revise') && this.chosen()?.lockedAt === null,
  );
  /** Another stage or group is read first, never edited at once. */
  protected readonly isRevising = linkedSignal<string, boolean>({
    source: () => `${this.stage()} ${this.kelompok() ?? ''}`,
    computation: () => false,
  });
  protected readonly isRevised = signal(false);
  protected readonly editionText = $localize`Tentang edisi`;

  /** A stage is called as the edition calls it. */
  private planPlace(group: string): PlanPlace {
    const stages = this.stages();
    const groups = this.editionView.hasValue() ? this.editionView.value().groups : [];
    const isLast = stages.at(-1)?.code === this.stage();
    return {
      group: isLast ? null : (groups.find(({ code }) => code === group) ?? null),
      stageName: (code) => stages.find((stage) => stage.code === code)?.name ?? code,
    };
  }

  protected revise(): void {
    this.isRevised.set(false);
    this.isRevising.set(true);
  }

  protected take(instrument: InstrumentView): void {
    this.isRevising.set(false);
    this.isRevised.set(true);
    this.replace(instrument);
  }

  /** The server's newer copy stands in the list from now on. */
  protected replace(instrument: InstrumentView): void {
    const items = this.items().map((item) => (item.group === instrument.group ? instrument : item));
    this.instruments.set({ items, total: items.length });
  }
}

function rowsOf(instrument: InstrumentView | null) {
  return instrument === null ? [] : rubricRows(instrument.rubric);
}
