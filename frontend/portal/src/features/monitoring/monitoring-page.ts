import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MonitoringApi } from '../../data/monitoring-api';
import { Session } from '../../data/session';
import { Chart } from '../../ui/chart';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { DocumentOrder, type OfferedDocument } from './document-order';
import { MetricFacts } from './metric-facts';
import { MonitoredAgencies } from './monitored-agencies';
import { MonitoringFacts } from './monitoring-facts';
import { monthChart, predicateChart, statusChart } from './monitoring-charts';
import { improvementTexts, windowText } from './monitoring-words';
import { ReminderList } from './reminder-list';

/** What a monitoring saw in the whole country. */
@Component({
  selector: 'app-monitoring-page',
  imports: [
    ...[Chart, DocumentOrder, LoadState, MetricFacts, MonitoredAgencies, MonitoringFacts, PageHeader],
    ...[ReminderList, RouterLink],
  ],
  templateUrl: './monitoring-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonitoringPage {
  private readonly session = inject(Session);
  readonly edition = input.required<string>();
  readonly monitoring = input.required<string>();

  protected readonly place = computed(() => ({ edition: this.edition(), monitoring: this.monitoring() }));
  protected readonly view = inject(MonitoringApi).view(this.place);
  private readonly seen = computed(() => (this.view.hasValue() ? this.view.value() : null));
  protected readonly mayImport = computed(() => this.session.may(this.edition(), 'complaints.import'));
  protected readonly mayOrder = computed(() => this.session.may(this.edition(), 'documents.order'));
  protected readonly crumb = $localize`Pemantauan`;
  protected readonly crumbs = computed(() => [{ text: this.crumb, link: ['/edisi', this.edition(), 'monev'] }]);

  protected readonly offered = computed<readonly OfferedDocument[]>(() => {
    const monitoring = Number(this.monitoring());
    return [
      { text: $localize`Pesan ringkasan (PDF)`, order: { kind: 'monitoring-report', monitoring } },
      { text: $localize`Pesan data (XLSX)`, order: { kind: 'monitoring-workbook', monitoring } },
    ];
  });
  protected readonly charts = computed(() => {
    const seen = this.seen();
    if (seen === null) return [];
    const note = $localize`Laporan yang diterima ${windowText(seen.monitoring.period)}.`;
    const months = monthChart(seen.statistics.months, note);
    const scaled = $localize`Batas-batas predikat adalah asumsi.`;
    return [
      { file: 'keadaan-laporan', spec: statusChart(seen.statuses, note) },
      { file: 'predikat', spec: predicateChart(seen.predicates, scaled) },
      ...(months === null ? [] : [{ file: 'menurut-bulan', spec: months }]),
    ];
  });
  protected readonly improvement = computed(() => improvementTexts(this.seen()?.improvement ?? null));
}
