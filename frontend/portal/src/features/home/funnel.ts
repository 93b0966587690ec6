import type { EntryStage, EntryView, MetricClaimSummaryView } from '@anggakara/contracts';

export interface FunnelStep {
  readonly label: string;
  readonly count: number;
}

const SHORTLISTED: readonly EntryStage[] = ['shortlisted', 'interviewed', 'winner', 'finalist'];
const OUT: readonly EntryStage[] = ['withdrawn', 'disqualified'];

/** How many entries have come how far, each step a part of the one before. */
export function funnel(
  entries: readonly Pick<EntryView, 'code' | 'stage'>[],
  claims: readonly Pick<MetricClaimSummaryView, 'state'>[],
): readonly FunnelStep[] {
  const stages = entries.map(({ stage }) => stage);
  const count = (wanted: readonly EntryStage[]): number => stages.filter((stage) => wanted.includes(stage)).length;
  const claimsIn = (state: MetricClaimSummaryView['state']): number =>
    claims.filter((claim) => claim.state === state).length;
  return [
    { label: $localize`Entri terdaftar`, count: entries.length },
    { label: $localize`Masih ikut`, count: entries.length - count(OUT) },
    { label: $localize`Draf metrik belum terkirim`, count: claimsIn('draft') },
    { label: $localize`Metrik terkirim`, count: claimsIn('submitted') },
    { label: $localize`Lolos Top N`, count: count(SHORTLISTED) },
    { label: $localize`:list|:Pemenang`, count: count(['winner']) },
  ];
}
