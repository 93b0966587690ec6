import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { CalendarApi, type DaySpan } from '../../data/calendar-api';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { Field, FieldControl } from '../../ui/field';
import { CountText, DayText } from '../../ui/format-pipes';
import { format } from '../../ui/language';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { SPAN_SCHEMA, type SpanDraft } from './span.form';

/** Days off are on record from here on. */
const FIRST_YEAR = 2017;

@Component({
  selector: 'app-calendar-page',
  imports: [Badge, CountText, DayText, EmptyState, Field, FieldControl, FormField, LoadState, PageHeader, TableFrame],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarPage {
  private readonly api = inject(CalendarApi);
  private readonly thisYear = new Date().getFullYear();

  protected readonly year = signal(this.thisYear);
  protected readonly years = Array.from(
    { length: Math.max(1, this.thisYear - FIRST_YEAR + 1) },
    (_, place) => this.thisYear - place,
  );
  protected readonly offDays = this.api.offDays(this.year);
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

  protected weekday(date: string): string {
    return new Date(`${date}T00:00:00Z`).toLocaleDateString(format().locale, { weekday: 'long', timeZone: 'UTC' });
  }
}
