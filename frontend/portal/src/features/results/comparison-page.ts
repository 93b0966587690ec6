import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StageCode } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import type { Movement } from '../../data/result';
import { RunApi } from '../../data/run-api';
import { StageApi } from '../../data/stage-api';
import { Badge, type Tone } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { DecimalText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { movementRows, type Change } from './movement-rows';
import { NamedText } from './named-text';
import { nodeNames, spokenNames } from './node-names';

const TONES_OF_CHANGES = {
  entered: 'good',
  left: 'bad',
  up: 'info',
  down: 'warn',
  'same-rank': 'neutral',
  unranked: 'neutral',
} as const satisfies Record<Change, Tone>;

/** Who entered and who left, and the first that moved; the others are a click away. */
const FIRST_LINES = 6;

/** Two runs side by side: who entered, who left, by how much and why. */
@Component({
  selector: 'app-comparison-page',
  imports: [Badge, DecimalText, EmptyState, LoadState, NamedText, PageHeader, RouterLink, TableFrame],
  templateUrl: './comparison-page.html',
  styleUrl: './comparison-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComparisonPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();
  readonly run = input.required({ transform: numberAttribute });
  readonly other = input.required({ transform: numberAttribute });

  private readonly api = inject(RunApi);
  private readonly current = inject(CurrentEdition);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage(), run: this.run() }));

  protected readonly view = this.api.comparison(this.place, this.other);
  private readonly runs = this.api.list(this.place);
  private readonly instruments = inject(StageApi).instruments(this.place);
  protected readonly rows = computed(() => (this.view.hasValue() ? movementRows(this.view.value()) : []));
  protected readonly others = computed(() =>
    this.runs.hasValue() ? this.runs.value().items.filter(({ number }) => number !== this.run()) : [],
  );
  protected readonly nameOf = computed(() =>
    nodeNames(this.instruments.hasValue() ? this.instruments.value().items : []),
  );
  protected readonly spoken = computed(() =>
    spokenNames(this.instruments.hasValue() ? this.instruments.value().items : []),
  );
  protected readonly FIRST_LINES = FIRST_LINES;
  protected readonly toneOf = (change: Change): Tone => TONES_OF_CHANGES[change];

  protected readonly heading = computed(() => $localize`Hitungan ${this.other()} dan ${this.run()}`);
  protected readonly resultsAddress = computed(() => ['/edisi', this.edition(), 'tahap', this.stage(), 'hasil']);
  protected readonly crumbs = computed(() => {
    const name = this.current.summary()?.stages.find(({ code }) => code === this.stage())?.name ?? '';
    return [
      { text: name, link: ['/edisi', this.edition(), 'tahap', this.stage()] },
      { text: $localize`Hasil hitung`, link: this.resultsAddress() },
      { text: $localize`Hitungan ${this.run()}`, link: [...this.resultsAddress(), this.run()] },
    ];
  });

  /** Why a rank moved while the own score stayed. */
  protected passingText({ passedBy, passed }: Movement): string {
    if (passedBy.length > 0) return $localize`Dilewati ${passedBy.join(', ')}`;
    return passed.length > 0 ? $localize`Melewati ${passed.join(', ')}` : '-';
  }

  protected changeText(change: Change): string {
    switch (change) {
      case 'entered':
        return $localize`:movement|:Masuk`;
      case 'left':
        return $localize`:movement|:Keluar`;
      case 'up':
        return $localize`Naik`;
      case 'down':
        return $localize`Turun`;
      case 'same-rank':
        return $localize`Peringkat tetap`;
      case 'unranked':
        return $localize`Tanpa peringkat`;
    }
  }
}
