import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StageCode } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { RunApi } from '../../data/run-api';
import { Session } from '../../data/session';
import { StageApi } from '../../data/stage-api';
import { Badge } from '../../ui/badge';
import { Chart } from '../../ui/chart';
import { DecimalText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { MetricPointsTable } from '../../ui/metric-points';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { criterionParts } from './criterion-parts';
import { distanceText, explanationCharts } from './explanation-charts';
import { jurorRows } from './juror-rows';
import { NamedText } from './named-text';
import { nodeNames, spokenNames } from './node-names';
import { outcomeText, outcomeTone, standingText } from './outcome-text';
import { PlainText } from './plain-text';

/** *Jelaskan nilai ini*: one entry's score, from its parts to its rank and its distance to the cut. */
@Component({
  selector: 'app-explanation-page',
  imports: [
    Badge,
    Chart,
    DecimalText,
    LoadState,
    MetricPointsTable,
    NamedText,
    PageHeader,
    PlainText,
    RouterLink,
    TableFrame,
  ],
  templateUrl: './explanation-page.html',
  styleUrl: './explanation-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExplanationPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();
  readonly run = input.required({ transform: numberAttribute });
  readonly entry = input.required<string>();

  private readonly api = inject(RunApi);
  private readonly current = inject(CurrentEdition);
  private readonly session = inject(Session);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage(), run: this.run() }));

  protected readonly explanation = this.api.explanation(this.place, this.entry);
  protected readonly view = this.api.run(this.place);
  protected readonly instruments = inject(StageApi).instruments(this.place);

  protected readonly result = computed(() =>
    this.view.hasValue() ? this.view.value().result.entries.find(({ code }) => code === this.entry()) : undefined,
  );
  /** What was read stands in one piece: a part that came later would push the others away. */
  protected readonly isRead = computed(() =>
    [this.view, this.explanation, this.instruments].every((part) => part.status() !== 'loading'),
  );
  private readonly instrument = computed(() => {
    const group = this.result()?.group;
    return this.instruments.hasValue()
      ? this.instruments.value().items.find((candidate) => candidate.group === group)
      : undefined;
  });
  private readonly group = computed(() =>
    this.view.hasValue()
      ? this.view.value().result.groups.find(({ group }) => group === this.result()?.group)
      : undefined,
  );
  /** Whether the instrument is still the one that this run was made with. */
  protected readonly isSameRubric = computed(() => {
    const [now, then] = [this.instrument()?.rubric.version, this.group()?.rubricVersion];
    return now === undefined || then === undefined || now === then;
  });
  protected readonly nameOf = computed(() =>
    nodeNames(this.instruments.hasValue() ? this.instruments.value().items : []),
  );
  protected readonly spoken = computed(() =>
    spokenNames(this.instruments.hasValue() ? this.instruments.value().items : []),
  );
  protected readonly names = computed(() => {
    const points = this.result()?.metrics ?? [];
    return Object.fromEntries(points.map(({ node }) => [node, this.nameOf()(node)]));
  });
  protected readonly parts = computed(() => {
    const [rubric, result] = [this.instrument()?.rubric, this.result()];
    return rubric === undefined || result === undefined ? [] : criterionParts(rubric, result);
  });
  protected readonly columns = computed(() => {
    const rubric = this.instrument()?.rubric;
    return rubric?.indices.filter(({ code }) => rubric.rankedBy.indices.includes(code)) ?? [];
  });
  /** Scores in each award category, where there are several. */
  protected readonly columnScores = computed(() => {
    const names = new Map(this.instrument()?.rubric.indices.map(({ code, name }) => [code, name]));
    const columns = this.result()?.indices ?? [];
    return columns.length > 1
      ? columns.map((column) => ({ ...column, name: names.get(column.index) ?? column.index }))
      : [];
  });
  protected readonly charts = computed(() => {
    const [result, rubric] = [this.result(), this.instrument()?.rubric];
    if (!this.view.hasValue() || result === undefined) return [];
    return explanationCharts(this.view.value().result, result, { rubric, nameOf: this.nameOf() });
  });
  protected readonly jurors = computed(() => {
    const result = this.result();
    return this.view.hasValue() && result !== undefined ? jurorRows(result, this.view.value().jurors) : [];
  });
  protected readonly distanceText = distanceText;
  protected readonly outcomeText = outcomeText;
  protected readonly outcomeTone = outcomeTone;
  protected readonly standingText = standingText;
  protected readonly mayOrder = computed(() => this.session.may(this.edition(), 'documents.order'));

  protected readonly heading = computed(() =>
    this.explanation.hasValue() ? this.explanation.value().entryName : this.entry(),
  );
  protected readonly caption = computed(() => $localize`Jelaskan nilai ini, ${this.entry()}`);
  protected readonly crumbs = computed(() => {
    const stage = ['/edisi', this.edition(), 'tahap', this.stage()];
    const name = this.current.summary()?.stages.find(({ code }) => code === this.stage())?.name ?? '';
    return [
      { text: name, link: stage },
      { text: $localize`Hasil hitung ${this.run()}`, link: [...stage, 'hasil', this.run()] },
    ];
  });
}
