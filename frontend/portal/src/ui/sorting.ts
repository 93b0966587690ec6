import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  type Signal,
  signal,
  type WritableSignal,
} from '@angular/core';
import { Announcer } from './announcer';
import { language } from './language';

export interface SortOrder {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export type SortValue = string | number | null;

/** How a table's rows are ordered at the moment; rows without a value stand last in both directions. */
export class Sorting<Row> {
  private readonly current: WritableSignal<SortOrder | null>;
  readonly order: Signal<SortOrder | null>;

  constructor(
    private readonly columns: Readonly<Record<string, (row: Row) => SortValue>>,
    start: SortOrder | null = null,
  ) {
    this.current = signal(start);
    this.order = this.current.asReadonly();
  }

  /** By this column; again turns it around. */
  by(key: string): void {
    this.current.update((before) => ({
      key,
      direction: before?.key === key && before.direction === 'ascending' ? 'descending' : 'ascending',
    }));
  }

  sorted(rows: readonly Row[]): readonly Row[] {
    const order = this.current();
    const column = order === null ? undefined : this.columns[order.key];
    if (order === null || column === undefined) return rows;
    const sign = order.direction === 'ascending' ? 1 : -1;
    return rows.toSorted((a, b) => compared(column(a), column(b), sign));
  }
}

function compared(a: SortValue, b: SortValue, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), language(), { numeric: true });
}

/** A column's header that sorts its table: `<th [appSort]="sorting" column="name">Nama</th>`. */
@Component({
  selector: 'th[appSort]',
  template: `<button type="button" class="sort" (click)="sort()">
    <ng-content /><span class="mark" aria-hidden="true">{{ mark() }}</span>
  </button>`,
  styleUrl: './sorting.css',
  host: { scope: 'col', '[attr.aria-sort]': 'state()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SortHeader {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly announcer = inject(Announcer);
  readonly sorting = input.required<Pick<Sorting<never>, 'order' | 'by'>>({ alias: 'appSort' });
  readonly column = input.required<string>();
  protected readonly state = computed(() => {
    const order = this.sorting().order();
    return order?.key === this.column() ? order.direction : null;
  });
  protected readonly mark = computed(() => {
    const state = this.state();
    if (state === null) return '\u2195';
    return state === 'ascending' ? '\u2191' : '\u2193';
  });

  /** Sorts, and says so to who cannot see the rows move. */
  protected sort(): void {
    this.sorting().by(this.column());
    const name = this.host.nativeElement.querySelector('button')?.firstChild?.textContent?.trim() ?? '';
    this.announcer.whisper(
      this.state() === 'descending'
        ? $localize`Diurutkan menurut ${name}, dari yang terbesar atau terakhir`
        : $localize`Diurutkan menurut ${name}, dari yang terkecil atau pertama`,
    );
  }
}
