import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AgencySummaryView, Page } from '@anggakara/contracts';
import { ParticipantApi } from '../../data/participant-api';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { TableFrame } from '../../ui/table-frame';
import { entityTypeText } from '../../ui/words';

const TYPING_PAUSE_MS = 250;

@Component({
  selector: 'app-agencies-page',
  imports: [Badge, EmptyState, LoadState, PageHeader, RouterLink, TableFrame],
  templateUrl: './agencies-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgenciesPage {
  private readonly text = signal('');
  private readonly cursor = linkedSignal<string, string | null>({ source: this.text, computation: () => null });
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly agencies = inject(ParticipantApi).agencies(() => ({ text: this.text(), cursor: this.cursor() }));
  /** What was found so far: a further part goes below, a new search starts anew. */
  protected readonly rows = linkedSignal<Found, readonly AgencySummaryView[]>({
    source: () => ({
      page: this.agencies.hasValue() ? this.agencies.value() : null,
      isFurther: this.cursor() !== null,
    }),
    computation: ({ page, isFurther }, previous) => rowsWith(page, isFurther, previous?.value ?? []),
  });
  protected readonly next = computed(() =>
    this.agencies.hasValue() ? (this.agencies.value().nextCursor ?? null) : null,
  );
  protected readonly typeText = entityTypeText;

  /** Asks when the typing pauses. */
  protected search(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.text.set(value), TYPING_PAUSE_MS);
  }

  protected more(cursor: string): void {
    this.cursor.set(cursor);
  }
}

interface Found {
  readonly page: Page<AgencySummaryView> | null;
  readonly isFurther: boolean;
}

function rowsWith(
  page: Page<AgencySummaryView> | null,
  isFurther: boolean,
  before: readonly AgencySummaryView[],
): readonly AgencySummaryView[] {
  if (page === null) return before;
  if (!isFurther) return page.items;
  const known = new Set(before.map(({ code }) => code));
  return [...before, ...page.items.filter(({ code }) => !known.has(code))];
}
