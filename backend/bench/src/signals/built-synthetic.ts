import type { SlaRule, WorkingDayTable } from '@anggakara/scoring';

/** What is used of the built API. */
export interface Built {
  readonly seededComplaintEdition: (
    seeds: string,
    code: string,
  ) => { readonly sla: readonly SlaRule[]; readonly workingDays: WorkingDayTable };
}

export interface Detection {
  readonly strength: number;
  readonly manipulated: number;
  readonly asked: number;
  readonly worthFinding: number;
  readonly askedOfThose: number;
  readonly shownRows: number;
  readonly touchedRows: number;
  readonly rightRows: number;
}

export interface SignalFigures {
  readonly manipulation: string;
  readonly askedHonest: number;
  readonly detections: readonly Detection[];
}

export interface TrialFigures {
  readonly agencies: number;
  readonly askedHonest: number;
  readonly signals: readonly SignalFigures[];
}

export interface BuiltSynthetic {
  readonly WorkDays: new (workingDays: WorkingDayTable) => object;
  readonly signalTrial: (trial: {
    readonly seed: number;
    readonly agencies: number;
    readonly strengths: readonly number[];
    readonly span: { readonly from: number; readonly to: number; readonly cutOff: number };
    readonly workDays: object;
    readonly sla: readonly SlaRule[];
  }) => TrialFigures;
  readonly recallPercent: (detection: Detection) => number;
  readonly precisionPercent: (honestShare: number, detection: Detection) => number;
}
