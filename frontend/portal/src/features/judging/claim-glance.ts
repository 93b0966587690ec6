import type { MetricClaimView } from '@anggakara/contracts';
import { rateText } from '../../ui/format';
import { plainText } from '../../ui/format';

/** The figures that say most of an agency, in one line. */
export function claimGlance(claim: Pick<MetricClaimView, 'state' | 'reference'> | null): string {
  if (claim?.state !== 'submitted' || claim.reference === null) return $localize`belum dikirim`;
  const { followedUp, resolved, meanFirstFollowUpWorkingDays } = claim.reference;
  const rates = [
    $localize`ditindaklanjuti ${rateText(followedUp.scoring)}`,
    $localize`selesai ${rateText(resolved.scoring)}`,
  ];
  const days = meanFirstFollowUpWorkingDays;
  return days === null
    ? rates.join(', ')
    : [...rates, $localize`tindak lanjut pertama ${plainText(days)} hari kerja`].join(', ');
}
