import type { WorkingDayTable } from '@anggakara/scoring/complaints';

/** A calendar to go forward in: days are days since 1 January 1970. */
export class WorkDays {
  /** Every working day on record, in their order. */
  private readonly days: Int32Array;

  constructor(readonly workingDays: WorkingDayTable) {
    const { first, upTo } = workingDays;
    this.days = Int32Array.from(upTo, (_, place) => first + place).filter((day) => this.isWorkingDay(day));
  }

  isWorkingDay(day: number): boolean {
    return this.upTo(day) > this.upTo(day - 1);
  }

  /** So many working days later; the day itself for 0. Days beyond the record are the record's last working day. */
  after(day: number, count: number): number {
    if (count === 0) return day;
    return this.days[Math.min(this.upTo(day) + count, this.days.length) - 1] ?? day;
  }

  /** So many working days before the last one that is not after a day. */
  before(day: number, count: number): number {
    return this.days[Math.max(this.upTo(day) - count, 1) - 1] ?? day;
  }

  elapsed(from: number, to: number): number {
    return this.upTo(to) - this.upTo(from);
  }

  /** Saturdays, Sundays and days off between two days, both within. */
  offDays(from: number, to: number): readonly number[] {
    const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
    return days.filter((day) => !this.isWorkingDay(day));
  }

  private upTo(day: number): number {
    const { first, upTo } = this.workingDays;
    return day < first ? 0 : (upTo[Math.min(day - first, upTo.length - 1)] ?? 0);
  }
}
