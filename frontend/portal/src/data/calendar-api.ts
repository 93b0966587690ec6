import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CalendarPreviewView,
  CalendarVersionView,
  OffDayView,
  OfficialDurationView,
  Page,
  PreviewCalendar,
  ReviseCalendar,
  WorkingDaysView,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';

export interface DaySpan {
  /** ISO dates, both counted by the inclusive convention. */
  readonly from: string;
  readonly to: string;
}

export interface YearAsked {
  readonly year: number;
  /** The one in force where it is null. */
  readonly version: number | null;
}

/** Days off of the working week by version, and what lies between two days. */
@Injectable({ providedIn: 'root' })
export class CalendarApi {
  private readonly http = inject(HttpClient);
  private readonly creation = inject(Creation);

  offDays(asked: () => YearAsked): HttpResourceRef<Page<OffDayView> | undefined> {
    return httpResource<Page<OffDayView>>(() => {
      const { year, version } = asked();
      return { url: '/api/calendar', params: version === null ? { year } : { year, version } };
    });
  }

  workingDays(span: () => DaySpan | undefined): HttpResourceRef<WorkingDaysView | undefined> {
    return httpResource<WorkingDaysView>(() => {
      const asked = span();
      return asked === undefined
        ? undefined
        : { url: '/api/calendar/working-days', params: { from: asked.from, to: asked.to } };
    });
  }

  versions(): HttpResourceRef<Page<CalendarVersionView> | undefined> {
    return httpResource<Page<CalendarVersionView>>(() => '/api/calendar/versions');
  }

  officialDurations(): HttpResourceRef<Page<OfficialDurationView> | undefined> {
    return httpResource<Page<OfficialDurationView>>(() => '/api/calendar/official-durations');
  }

  /** What a revision would move; stores nothing. */
  preview(order: PreviewCalendar): Promise<CalendarPreviewView> {
    return firstValueFrom(this.http.post<CalendarPreviewView>('/api/calendar/versions/preview', order));
  }

  revise(order: ReviseCalendar): Promise<CalendarVersionView> {
    return this.creation.post<CalendarVersionView>('/api/calendar/versions', order);
  }
}
