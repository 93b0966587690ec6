export {
  agreementBand,
  type AdjustedAdvice,
  type AdviceAnalysis,
  type AdviceCaution,
  type AdviceWords,
  type AgreementBand,
  type CoefficientAdvice,
  type CriterionAdvice,
  type GroupAdvice,
  type JurorAdvice,
  type RankAdvice,
  type RecusalAdvice,
} from '@anggakara/scoring';
