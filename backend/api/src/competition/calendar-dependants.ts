import { Injectable } from '@nestjs/common';
import type { CalendarBystanderView, CalendarEffectView, CalendarWarningView } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import type { CalendarTurn } from './calendar-effect';

/** What a part of the program has to say about a revision of the calendar. */
export interface CalendarDependence {
  /** Spans that are counted anew whenever they are shown. */
  readonly effects: readonly CalendarEffectView[];
  /** What stands as it is, with how many there are. */
  readonly bystanders: readonly CalendarBystanderView[];
  readonly warnings: readonly CalendarWarningView[];
}

export type CalendarDependant = (tx: Transaction, turn: CalendarTurn) => Promise<Partial<CalendarDependence>>;

/** Every part of the program that counts working days, or that stands beside, says here what a revision does to it. */
@Injectable()
export class CalendarDependants {
  private readonly dependants: CalendarDependant[] = [];

  add(dependant: CalendarDependant): void {
    this.dependants.push(dependant);
  }

  /** In the order in which they were added. */
  async ask(tx: Transaction, turn: CalendarTurn): Promise<CalendarDependence> {
    const answers = [];
    for (const dependant of this.dependants) answers.push(await dependant(tx, turn));
    return {
      effects: answers.flatMap(({ effects = [] }) => effects),
      bystanders: answers.flatMap(({ bystanders = [] }) => bystanders),
      warnings: answers.flatMap(({ warnings = [] }) => warnings),
    };
  }
}
