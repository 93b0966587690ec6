import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarDependants, calendarEffect, type CalendarTurn } from '../competition';
import type { Transaction } from '../platform';
import { daysOffAround } from './cut-off';
import type { DocumentedFigureEntity } from './documented-figure.entity';
import { DocumentedFigureRepository } from './documented-figure.repository';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What of documented figures is counted in working days: the days off around the end of a window. */
@Injectable()
export class FigureCalendar implements OnModuleInit {
  constructor(
    private readonly dependants: CalendarDependants,
    private readonly figures: DocumentedFigureRepository,
  ) {}

  onModuleInit(): void {
    this.dependants.add(async (tx, turn) => ({ effects: await this.effects(tx, turn) }));
  }

  private async effects(tx: Transaction, turn: CalendarTurn) {
    return (await this.figures.all(tx)).flatMap((figure) => cutOffEffect(figure, turn));
  }
}

/** The days off around a window's last day, by the calendar in force; a window that ends otherwise depends on no day. */
function cutOffEffect({ code, title, windowEnd }: DocumentedFigureEntity, turn: CalendarTurn) {
  if (windowEnd === null || !ISO_DATE.test(windowEnd)) return [];
  const run = daysOffAround(windowEnd, turn.before) ?? { from: windowEnd, to: windowEnd };
  return [calendarEffect({ kind: 'cut-off', edition: null, code, name: title, ...run, state: null }, turn)];
}
