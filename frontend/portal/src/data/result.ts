export { unusedRulings, unusedRulingText } from '@anggakara/scoring';
export type {
  CategoryResult,
  Comparison,
  CutDistance,
  EntryResult,
  GroupResult,
  JurorResult,
  MetricPoints,
  Movement,
  NodeScore,
  OpenTie,
  Outcome,
  ResultDocument,
  Standing,
  TieChainValue,
} from '@anggakara/scoring';
