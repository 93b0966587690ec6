import type { MonitoringWindow } from '@anggakara/contracts';
import type { PredicateScale } from '@anggakara/scoring';

export interface NewMonitoring {
  readonly edition: string;
  readonly name: string;
  readonly period: MonitoringWindow;
  readonly comparison: MonitoringWindow | null;
  readonly observedUntil: string;
  readonly scale: PredicateScale;
  readonly madeBy: string;
}

/** With its windows and with how many agencies were read. */
export interface FoundMonitoring extends NewMonitoring {
  readonly number: number;
  readonly madeAt: Date;
  /** Codes of the reporting periods that its complaints are stored by. */
  readonly periodCode: string;
  readonly comparisonCode: string | null;
  readonly agencies: number;
  readonly read: number;
}
