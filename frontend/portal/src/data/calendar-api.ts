import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { OffDayView, Page, WorkingDaysView } from '@anggakara/contracts';

export interface DaySpan {
  /** ISO dates, both counted by the inclusive convention. */
  readonly from: string;
  readonly to: string;
}

/** Days off of the working week, and what lies between two days. */
@Injectable({ providedIn: 'root' })
export class CalendarApi {
  offDays(year: () => number): HttpResourceRef<Page<OffDayView> | undefined> {
    return httpResource<Page<OffDayView>>(() => ({ url: '/api/calendar', params: { year: year() } }));
  }

  workingDays(span: () => DaySpan | undefined): HttpResourceRef<WorkingDaysView | undefined> {
    return httpResource<WorkingDaysView>(() => {
      const asked = span();
      return asked === undefined
        ? undefined
        : { url: '/api/calendar/working-days', params: { from: asked.from, to: asked.to } };
    });
  }
}
