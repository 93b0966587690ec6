import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarEffectView, CalendarWarningView } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { CalendarDependants, type CalendarDependence } from './calendar-dependants';
import { calendarEffect, type CalendarTurn, jakartaDay } from './calendar-effect';
import { CalendarRepository } from './calendar.repository';
import { daysOfYear, knownYears } from './calendar-years';
import type { StageEntity } from './stage.entity';
import { StageRepository } from './stage.repository';

/** What of the competition itself is counted in working days: the length of stages, and the official durations. */
@Injectable()
export class CompetitionCalendar implements OnModuleInit {
  constructor(
    private readonly dependants: CalendarDependants,
    private readonly stages: StageRepository,
    private readonly calendar: CalendarRepository,
  ) {}

  onModuleInit(): void {
    this.dependants.add((tx, turn) => this.dependence(tx, turn));
  }

  private async dependence(tx: Transaction, turn: CalendarTurn): Promise<CalendarDependence> {
    const stages = await this.stages.all(tx);
    const lengths = stages.map((stage) => stageEffect(stage, turn));
    const durations = await this.durations(tx, turn);
    return {
      effects: [...lengths, ...durations.map(({ effect }) => effect)],
      bystanders: [{ kind: 'deadlines', count: stages.length }],
      warnings: [...lengths.flatMap(lockedWarning), ...durations.flatMap(brokenWarning), ...yearWarnings(turn)],
    };
  }

  private async durations(tx: Transaction, turn: CalendarTurn): Promise<readonly DurationEffect[]> {
    return (await this.calendar.durations(tx)).map(({ code, name, startsOn, endsOn, printed }) => {
      const span = { kind: 'official-duration', edition: null, code, name, from: startsOn, to: endsOn } as const;
      return { printed, effect: calendarEffect({ ...span, state: null }, turn) };
    });
  }
}

interface DurationEffect {
  readonly printed: number;
  readonly effect: CalendarEffectView;
}

/** A stage lasts from the day it opens to the last day on which something could still be sent. */
function stageEffect({ editionCode, code, name, opensAt, closesAt, state }: StageEntity, turn: CalendarTurn) {
  const lastInstant = new Date(closesAt.getTime() - 1);
  const span = { kind: 'stage', edition: editionCode, code, name, state } as const;
  return calendarEffect({ ...span, from: jakartaDay(opensAt), to: jakartaDay(lastInstant) }, turn);
}

function lockedWarning(effect: CalendarEffectView): readonly CalendarWarningView[] {
  if (!effect.moved || effect.state !== 'locked') return [];
  const { edition, code, name, before, after } = effect;
  const facts = { edition, stage: code, name, before: before?.inclusive ?? null, after: after?.inclusive ?? null };
  return [{ code: 'locked-stage-moves', facts }];
}

function brokenWarning({ printed, effect }: DurationEffect): readonly CalendarWarningView[] {
  const { name, after } = effect;
  if (!effect.moved || after?.inclusive === printed) return [];
  return [{ code: 'official-duration-breaks', facts: { name, printed, after: after?.inclusive ?? null } }];
}

function yearWarnings({ before, after }: CalendarTurn): readonly CalendarWarningView[] {
  const [was, is] = [knownYears(before)?.last ?? 0, knownYears(after)?.last ?? 0];
  if (is > was) return [{ code: 'year-opened', facts: { year: is, days: daysOfYear(after, is) } }];
  return is < was ? [{ code: 'year-lost', facts: { year: was } }] : [];
}
