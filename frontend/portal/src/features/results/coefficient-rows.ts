import type { AgreementTables, GroupAdvice } from '../../data/advice';
import { decimalText } from '../../ui/format';

export interface CoefficientRow {
  readonly label: string;
  readonly value: string;
  readonly interval: string;
}

type AlphaMetric = AgreementTables['alphas'][number]['metric'];

const ALPHAS: Readonly<Record<AlphaMetric, () => string>> = {
  nominal: () => $localize`Alfa Krippendorff, nominal`,
  ordinal: () => $localize`Alfa Krippendorff, ordinal`,
  interval: () => $localize`Alfa Krippendorff, selang`,
  ratio: () => $localize`Alfa Krippendorff, rasio`,
};

/** Every form of every coefficient, to six places; none where the group has no agreement to tell. */
export function coefficientRows({ agreement }: Pick<GroupAdvice, 'agreement'>): readonly CoefficientRow[] {
  if (agreement === null) return [];
  const { intraclass, alphas, kendallWCorrected, kendallWUncorrected } = agreement.tables;
  return [
    ...intraclass.map(({ form, value, low, high }) => {
      return { label: `ICC(${form})`, value: shown(value), interval: intervalText(low, high) };
    }),
    ...alphas.map(({ metric, value }) => single(ALPHAS[metric](), value)),
    single($localize`W Kendall, dengan koreksi nilai sama`, kendallWCorrected),
    single($localize`W Kendall, tanpa koreksi`, kendallWUncorrected),
  ];
}

function single(label: string, value: string | null): CoefficientRow {
  return { label, value: shown(value), interval: '-' };
}

function intervalText(low: string | null, high: string | null): string {
  return low === null || high === null ? '-' : $localize`${shown(low)} sampai ${shown(high)}`;
}

function shown(value: string | null): string {
  return value === null ? '-' : decimalText(Number(value).toFixed(6));
}
