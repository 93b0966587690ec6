import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MonitoringSummaryView } from '@anggakara/contracts';
import { MonitoringApi } from '../../data/monitoring-api';
import { Session } from '../../data/session';
import { Announcer } from '../../ui/announcer';
import { EmptyState } from '../../ui/empty-state';
import { CountText, DayText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { MonitoringMaker } from './monitoring-maker';
import { windowText } from './monitoring-words';

/** Monitorings of the edition; an agency is led to what was seen of itself. */
@Component({
  selector: 'app-monitorings-page',
  imports: [CountText, DayText, EmptyState, LoadState, MonitoringMaker, PageHeader, RouterLink, TableFrame],
  templateUrl: './monitorings-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonitoringsPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  readonly edition = input.required<string>();

  protected readonly list = inject(MonitoringApi).list(this.edition);
  protected readonly all = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly mayMake = computed(() => this.session.may(this.edition(), 'monitoring.make'));
  private readonly own = computed(() => this.session.assignmentIn(this.edition())?.agency ?? null);
  protected readonly windowText = windowText;

  /** The country, or the agency that the reader is of. */
  protected linkOf({ number }: MonitoringSummaryView): readonly (string | number)[] {
    const own = this.own();
    const page = ['/edisi', this.edition(), 'monev', number] as const;
    return own === null ? page : [...page, 'instansi', own];
  }

  protected async show(made: MonitoringSummaryView): Promise<void> {
    this.announcer.say($localize`Pemantauan dibuat.`);
    await this.router.navigate([...this.linkOf(made)]);
  }
}
