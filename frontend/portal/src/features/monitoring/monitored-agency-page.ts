import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MonitoringApi } from '../../data/monitoring-api';
import { Session } from '../../data/session';
import { Badge } from '../../ui/badge';
import { Chart } from '../../ui/chart';
import { DayText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { DocumentOrder, type OfferedDocument } from './document-order';
import { MetricFacts } from './metric-facts';
import { monthChart, statusChart } from './monitoring-charts';
import { MonitoringFacts } from './monitoring-facts';
import { improvementTexts, predicateText, predicateTone, windowText } from './monitoring-words';

/** What a monitoring saw of one agency, and why it is called so. */
@Component({
  selector: 'app-monitored-agency-page',
  imports: [
    ...[Badge, Chart, DayText, DocumentOrder, LoadState, MetricFacts, MonitoringFacts],
    ...[PageHeader, ProblemSummary],
  ],
  templateUrl: './monitored-agency-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonitoredAgencyPage {
  private readonly session = inject(Session);
  private readonly api = inject(MonitoringApi);
  readonly edition = input.required<string>();
  readonly monitoring = input.required<string>();
  readonly agency = input.required<string>();

  private readonly place = computed(() => ({
    edition: this.edition(),
    monitoring: this.monitoring(),
    agency: this.agency(),
  }));
  protected readonly view = this.api.agency(this.place);
  private readonly seen = computed(() => (this.view.hasValue() ? this.view.value() : null));
  private readonly maySurvey = computed(() => this.session.may(this.edition(), 'monitoring.survey'));
  protected readonly mayOrder = computed(() => this.session.may(this.edition(), 'documents.order'));
  protected readonly fetching = new Submission();
  protected readonly predicateText = predicateText;
  protected readonly tone = predicateTone;

  protected readonly crumbs = computed(() => {
    const list = { text: $localize`Pemantauan`, link: ['/edisi', this.edition(), 'monev'] };
    const name = this.seen()?.monitoring.name;
    if (!this.maySurvey() || name === undefined) return [list];
    return [list, { text: name, link: [...list.link, this.monitoring()] }];
  });
  protected readonly offered = computed<readonly OfferedDocument[]>(() => [
    {
      text: $localize`Pesan laporan instansi (PDF)`,
      order: { kind: 'monitoring-agency-report', monitoring: Number(this.monitoring()), agency: this.agency() },
    },
  ]);
  protected readonly charts = computed(() => {
    const { statuses = null, statistics = null, monitoring } = this.seen() ?? {};
    if (statuses === null || statistics === null || monitoring === undefined) return [];
    const note = $localize`Laporan yang diterima ${windowText(monitoring.period)}.`;
    const months = monthChart(statistics.months, note);
    return [
      { file: 'keadaan-laporan', spec: statusChart(statuses, note) },
      ...(months === null ? [] : [{ file: 'menurut-bulan', spec: months }]),
    ];
  });
  protected readonly why = computed(() => this.seen()?.lines.slice(1) ?? []);
  protected readonly improvement = computed(() => improvementTexts(this.seen()?.improvement ?? null));

  protected async fetch(): Promise<void> {
    await this.fetching.attempt(async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await this.api.report(this.place()));
      link.download = `monev-${this.monitoring()}-${this.agency()}.pdf`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
}
