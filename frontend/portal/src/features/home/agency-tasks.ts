import type { MetricClaimSummaryView } from '@anggakara/contracts';
import type { Task } from './task';

/** Until when claims are taken, and how long that is in words; null once it is over. */
export interface ClaimDeadline {
  readonly closesAtText: string;
  readonly remaining: string | null;
}

/** An agency's claims as tasks: a draft is loud until it is sent. */
export function agencyTasks(
  edition: string,
  claims: readonly MetricClaimSummaryView[],
  deadline: ClaimDeadline | null,
): readonly Task[] {
  return claims
    .map((claim) => claimTask(edition, claim, deadline))
    .toSorted((a, b) => Number(a.state === 'done') - Number(b.state === 'done'));
}

function claimTask(edition: string, claim: MetricClaimSummaryView, deadline: ClaimDeadline | null): Task {
  const link = ['/edisi', edition, 'metrik', claim.entry];
  if (claim.state === 'submitted') {
    const detail = warningsText(claim.warnings);
    return { title: $localize`Metrik ${claim.entryName} terkirim`, detail, state: 'done', link, act: $localize`Lihat` };
  }
  const isDraft = claim.state === 'draft';
  return {
    title: isDraft
      ? $localize`Draf belum terkirim: metrik ${claim.entryName}`
      : $localize`Metrik ${claim.entryName} belum diisi`,
    detail: deadlineText(deadline),
    state: 'now',
    link,
    act: isDraft ? $localize`Lanjutkan dan kirim` : $localize`Isi metrik`,
  };
}

function warningsText(warnings: number): string {
  return warnings === 0 ? $localize`Tanpa peringatan.` : $localize`${warnings} peringatan; siapkan buktinya.`;
}

function deadlineText(deadline: ClaimDeadline | null): string {
  if (deadline === null) return $localize`Yang tidak dikirim bernilai 0.`;
  if (deadline.remaining === null) return $localize`Pengisian ditutup ${deadline.closesAtText}.`;
  return $localize`Tinggal ${deadline.remaining} sampai pengisian ditutup (${deadline.closesAtText}). Yang tidak dikirim bernilai 0.`;
}
