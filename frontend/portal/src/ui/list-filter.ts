import { effect, inject, type Signal, signal, untracked, type WritableSignal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Sorting, type SortOrder, type SortValue } from './sorting';

const TEXT = 'cari';
const ORDER = 'urut';

/** What else than words a list is narrowed by: the parameter of the address, and the values that it knows. */
export interface ListChoice<Choice extends string> {
  readonly parameter: string;
  readonly of: readonly Choice[];
}

/** What a list is narrowed to and how it is sorted; the address carries both, so that they survive a reload and a link. */
export class ListFilter<Choice extends string> {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly words: WritableSignal<string>;
  private readonly chosen: WritableSignal<Choice | ''>;

  private order: () => SortOrder | null = () => null;
  readonly text: Signal<string>;
  /** Empty where nothing is chosen; a value of the address that the list does not know counts as none. */
  readonly choice: Signal<Choice | ''>;

  constructor(private readonly choices: ListChoice<Choice>) {
    const asked = this.route.snapshot.queryParamMap;
    const value = asked.get(choices.parameter);
    this.words = signal(asked.get(TEXT) ?? '');
    this.chosen = signal(choices.of.find((known) => known === value) ?? '');
    this.text = this.words.asReadonly();
    this.choice = this.chosen.asReadonly();
  }

  search(text: string): void {
    this.words.set(text);
    this.tell();
  }

  choose(value: string): void {
    const choice = this.choices.of.find((known) => known === value) ?? '';
    this.chosen.set(choice);
    this.tell();
  }

  /** Everything is shown again. */
  clear(): void {
    this.words.set('');
    this.choose('');
  }

  /** A sorting that begins as the address says and keeps it up to date: `urut=name`, `urut=-name`. */
  sorting<Row>(columns: Readonly<Record<string, (row: Row) => SortValue>>): Sorting<Row> {
    const start = orderOf(this.route.snapshot.queryParamMap.get(ORDER));
    const sorting = new Sorting<Row>(columns, start);
    this.order = sorting.order;
    effect(() => {
      if (sorting.order() !== start) untracked(() => this.tell());
    });
    return sorting;
  }

  /** All of it at once: of two navigations in a moment the first is given up. */
  private tell(): void {
    const order = this.order();
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: {
        [TEXT]: presentOrNull(this.words().trim()),
        [this.choices.parameter]: presentOrNull(this.chosen()),
        ...(order === null ? {} : { [ORDER]: orderText(order) }),
      },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}

function presentOrNull(value: string): string | null {
  return value === '' ? null : value;
}

function orderOf(text: string | null): SortOrder | null {
  if (text === null) return null;
  return text.startsWith('-') ? { key: text.slice(1), direction: 'descending' } : { key: text, direction: 'ascending' };
}

function orderText({ key, direction }: SortOrder): string {
  return direction === 'ascending' ? key : `-${key}`;
}

/** Whether the fields together hold every word that was typed. */
export function holdsWords(fields: readonly string[], text: string): boolean {
  const searched = fields.join(' ').toLocaleLowerCase('id');
  const words = text.toLocaleLowerCase('id').split(/\s+/);
  return words.every((word) => searched.includes(word));
}
