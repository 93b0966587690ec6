import type { Change } from './notice';

export interface ToldChange {
  readonly id: string;
  readonly change: Change;
}

const KEPT = 1_000;

/** The last changes that this process has heard of, for whoever comes back after a short while. */
export class RecentChanges {
  private kept: readonly ToldChange[] = [];

  add(told: ToldChange): void {
    this.kept = [...this.kept.slice(1 - KEPT), told];
  }

  /** What came after the change with this id; undefined where nobody knows any more. */
  since(id: string): readonly ToldChange[] | undefined {
    const place = this.kept.findIndex((told) => told.id === id);
    return place < 0 ? undefined : this.kept.slice(place + 1);
  }

  /** Something may have been missed: what is kept answers for nothing. */
  forget(): void {
    this.kept = [];
  }
}
