import type {
  AdviceDocument,
  AdviceWords,
  Comparison,
  EntryResult,
  ResultDocument,
  UnusedReason,
} from '@anggakara/scoring';
import type { AwardCategoryCode, GroupCode, StageCode } from './edition';
import type { Language } from './language';

/** What a run is computed from, as `runs/:run/input` gives it. */
export type { InputDocument, SealedDocument } from '@anggakara/scoring';

export interface RulingView {
  /** Codes sort by time: of several rulings that fit, the latest counts. */
  readonly code: string;
  /** Number of the official run that it answers. */
  readonly run: number;
  readonly kind: 'tie-at-cut' | 'category-assignment';
  readonly group: GroupCode;
  readonly category: AwardCategoryCode | null;
  /** Entry codes that the plenary selects, in order. */
  readonly selected: readonly string[];
  readonly reason: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** A ruling that the run knew and that decides nothing in it. */
export interface UnusedRulingView {
  readonly code: string;
  readonly reason: UnusedReason;
  /** The same in one sentence. */
  readonly says: Readonly<Record<Language, string>>;
}

export interface RunSummaryView {
  readonly number: number;
  readonly stage: StageCode;
  /** preliminary: made while marks are still taken; official: made after the stage was locked. */
  readonly standing: 'preliminary' | 'official';
  /** open: a tie across a cut waits for a ruling; settled: every place is decided. */
  readonly state: 'open' | 'settled';
  readonly inputHash: string;
  readonly resultHash: string;
  readonly engineVersion: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly note: string | null;
  /** Whether the stage rests on it: the latest official run since the stage was last locked. */
  readonly inForce: boolean;
}

export interface RunView extends RunSummaryView {
  readonly result: ResultDocument;
  readonly names: Readonly<Record<string, { readonly name: string; readonly agencyName: string }>>;
  /** Names behind the result's juror codes; empty for readers who may not know who gave which mark. */
  readonly jurors: Readonly<Record<string, string>>;
  readonly rulings: readonly RulingView[];
  readonly unusedRulings: readonly UnusedRulingView[];
}

/** An entry's place without what it is made of: its marks, criteria and metrics stand in its explanation and in the whole run. */
export type RankedEntry = Omit<EntryResult, 'jurors' | 'nodes' | 'metrics' | 'cutDistance'>;

/** A run as its table shows it: a tenth of the whole. */
export interface RunRankingView extends RunSummaryView {
  readonly result: Omit<ResultDocument, 'entries'> & { readonly entries: readonly RankedEntry[] };
  readonly names: RunView['names'];
  readonly rulings: readonly RulingView[];
  readonly unusedRulings: readonly UnusedRulingView[];
}

/** What became of one entry, in words and numbers. */
export interface RunExplanationView {
  readonly run: number;
  readonly stage: StageCode;
  readonly entry: string;
  readonly entryName: string;
  readonly lines: readonly string[];
  readonly resultHash: string;
}

export interface RunComparisonView {
  readonly before: RunSummaryView;
  readonly after: RunSummaryView;
  readonly comparison: Comparison;
  readonly names: RunView['names'];
  readonly lines: readonly string[];
}

/** What statistics say about a run, for its organisers: beside the result, hashed apart, and never a rank. */
export interface RunAdviceView {
  readonly run: RunSummaryView;
  readonly advice: AdviceDocument;
  /** SHA-256 of the advice's canonical text. */
  readonly adviceHash: string;
  readonly names: RunView['names'];
  readonly jurors: RunView['jurors'];
  /** Names of the criteria, as the run's own rubrics have them. */
  readonly criteria: Readonly<Record<string, string>>;
  /** Every analysis in sentences, in the reader's language. */
  readonly words: readonly { readonly group: string; readonly analyses: readonly AdviceWords[] }[];
}

export interface MakeRun {
  readonly note?: string;
}

/** Says which tied entries get the free places, or who wins a category; answered to the official run in force. */
export interface RecordRuling {
  readonly kind: RulingView['kind'];
  readonly group: GroupCode;
  readonly category?: AwardCategoryCode;
  readonly selected: readonly string[];
  readonly reason: string;
}
