import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { CalendarApi, type DaySpan } from '../../data/calendar-api';
import { Session } from '../../data/session';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { Field, FieldControl } from '../../ui/field';
import { CountText, DayText } from '../../ui/format-pipes';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { dayKindText, weekdayText } from './day-words';
import { OfficialDurations } from './official-durations';
import { SPAN_SCHEMA, type SpanDraft } from './span.form';
import { VersionList } from './version-list';

/** Days off are on record from here on. */
const FIRST_YEAR = 2017;

@Component({
  selector: 'app-calendar-page',
  imports: [
    ...[Badge, CountText, DayText, EmptyState, Field, FieldControl, FormField, LoadState, PageHeader, TableFrame],
    ...[OfficialDurations, RouterLink, VersionList],
  ],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarPage {
  private readonly api = inject(CalendarApi);
  private readonly session = inject(Session);
  private readonly thisYear = new Date().getFullYear();

  protected readonly year = signal(this.thisYear);
  /** The year to come as well: its decree is there before it begins. */
  protected readonly years = Array.from(
    { length: Math.max(2, this.thisYear - FIRST_YEAR + 2) },
    (_, place) => this.thisYear + 1 - place,
  );
  /** An earlier version; the one in force where it is null. */
  protected readonly version = signal<number | null>(null);
  private readonly shown = computed(() => ({ year: this.year(), version: this.version() }));
  protected readonly offDays = this.api.offDays(this.shown);
  protected readonly versions = this.api.versions();
  protected readonly history = computed(() => (this.versions.hasValue() ? this.versions.value().items : []));
  protected readonly durations = this.api.officialDurations();
  /** What stands below waits for what stands above, once, so that nothing moves under the reader's eyes. */
  protected readonly isSettled = linkedSignal<boolean, boolean>({
    source: () => [this.offDays, this.durations, this.versions].every((one) => !one.isLoading()),
    computation: (isLoaded, before) => isLoaded || before?.value === true,
  });
  /** One calendar counts for all editions, and an organiser of any may revise it. */
  protected readonly mayRevise = computed(() => this.session.maySomewhere('calendar.revise'));
  protected readonly days = computed(() => (this.offDays.hasValue() ? this.offDays.value().items : []));

  private readonly draft = signal<SpanDraft>({ from: '', to: '' });
  protected readonly fields = form(this.draft, SPAN_SCHEMA, { name: 'rentang' });
  private readonly asked = signal<DaySpan | undefined>(undefined);
  protected readonly answer = this.api.workingDays(this.asked);

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.year.set(Number(event.target.value));
  }

  protected count(event: Event): void {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().valid()) this.asked.set({ ...this.draft() });
  }

  protected chooseVersion(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.version.set(event.target.value === '' ? null : Number(event.target.value));
  }

  protected readonly weekday = weekdayText;
  protected readonly kind = dayKindText;
}
