import {
  type MakeMonitoring,
  type MonitoringScale,
  type MonitoringWindow,
  NAME_MAX_LENGTH,
  PREDICATE_CONDITIONS_MAX,
  PREDICATE_STEPS_MAX,
  REASON_MAX_LENGTH,
} from '@anggakara/contracts';
import {
  type DecimalString,
  PREDICATE_FIGURES,
  type PredicateCondition,
  type PredicateFigure,
  type PredicateStep,
  STEP_PREDICATES,
  type StepPredicate,
} from '@anggakara/scoring';
import { IsCount, IsDecimalString, IsIsoDate, IsListOf, IsObjectOf, IsOneOf, IsText } from '../platform';

export class MonitoringWindowDto implements MonitoringWindow {
  @IsIsoDate()
  readonly start!: string;

  @IsIsoDate()
  readonly end!: string;
}

export class PredicateConditionDto implements PredicateCondition {
  @IsOneOf(PREDICATE_FIGURES)
  readonly figure!: PredicateFigure;

  @IsDecimalString()
  readonly bound!: DecimalString;
}

export class PredicateStepDto implements PredicateStep {
  @IsOneOf(STEP_PREDICATES)
  readonly predicate!: StepPredicate;

  @IsListOf(() => PredicateConditionDto, { min: 1, max: PREDICATE_CONDITIONS_MAX })
  readonly conditions!: readonly PredicateConditionDto[];
}

export class MonitoringScaleDto implements MonitoringScale {
  @IsCount()
  readonly leastValid!: number;

  @IsListOf(() => PredicateStepDto, { min: 1, max: PREDICATE_STEPS_MAX })
  readonly steps!: readonly PredicateStepDto[];

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;
}

export class MakeMonitoringDto implements MakeMonitoring {
  @IsText({ max: NAME_MAX_LENGTH })
  readonly name!: string;

  @IsObjectOf(() => MonitoringWindowDto)
  readonly period!: MonitoringWindowDto;

  @IsObjectOf(() => MonitoringWindowDto, { optional: true })
  readonly comparison?: MonitoringWindowDto;

  @IsIsoDate()
  readonly observedUntil!: string;

  @IsObjectOf(() => MonitoringScaleDto, { optional: true })
  readonly scale?: MonitoringScaleDto;
}
