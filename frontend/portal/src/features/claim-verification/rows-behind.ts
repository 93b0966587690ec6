import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { ComplaintRowView } from '@anggakara/contracts';
import type { ClaimPlace } from '../../data/claim-api';
import { type RowsWanted, VerificationApi } from '../../data/verification-api';
import { classificationText, complaintStatusText } from '../../ui/complaint-words';
import { CountText, DayText } from '../../ui/format-pipes';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { TableFrame } from '../../ui/table-frame';

/** What rows are behind it, without the place to begin at. */
export type RowsSource = RowsWanted extends infer Wanted
  ? Wanted extends RowsWanted
    ? Omit<Wanted, 'after'>
    : never
  : never;

/** A button that opens the rows behind a difference or a question, page by page. */
@Component({
  selector: 'app-rows-behind',
  imports: [CountText, DayText, ProblemSummary, TableFrame],
  templateUrl: './rows-behind.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RowsBehind {
  private readonly api = inject(VerificationApi);
  readonly place = input.required<ClaimPlace>();
  readonly source = input.required<RowsSource>();
  readonly count = input.required<number>();
  /** What the rows are about, for those who hear the button alone. */
  readonly about = input.required<string>();
  protected readonly reading = new Submission();
  protected readonly rows = signal<readonly ComplaintRowView[]>([]);
  protected readonly isOpen = signal(false);
  protected readonly statusText = complaintStatusText;
  protected readonly classText = classificationText;
  private readonly next = signal<string | null>('0');
  protected readonly hasMore = () => this.next() !== null;

  protected async turn(): Promise<void> {
    this.isOpen.update((open) => !open);
    if (this.isOpen() && this.rows().length === 0) await this.more();
  }

  protected async more(): Promise<void> {
    await this.reading.attempt(async () => {
      const wanted = { ...this.source(), after: Number(this.next()) } as RowsWanted;
      const { items, nextCursor = null } = await this.api.rows(this.place(), wanted);
      this.rows.update((before) => [...before, ...items]);
      this.next.set(nextCursor);
    });
  }
}
