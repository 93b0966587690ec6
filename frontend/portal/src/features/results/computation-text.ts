import type { ComputationStep, ComputationView } from '@anggakara/contracts';

export function stepText(step: ComputationStep): string {
  switch (step) {
    case 'reading':
      return $localize`Membaca lembar, peserta, dan keputusan`;
    case 'checking':
      return $localize`Memeriksa bahan`;
    case 'scoring':
      return $localize`Menghitung nilai dan peringkat`;
    case 'sealing':
      return $localize`Menulis dan menyegel hasil`;
    case 'recording':
      return $localize`Menyimpan hasil`;
  }
}

/** What is being done, or for whom is waited. */
export function progressText(
  { step, waitsFor, waitsForElsewhere }: ComputationView,
  stageName: (code: string) => string,
): string {
  if (step !== null) return stepText(step);
  const [next, ...others] = waitsFor;
  const more = others.length + waitsForElsewhere;
  if (next === undefined) {
    return more === 0
      ? $localize`Segera dimulai`
      : $localize`Menunggu giliran: ${more} penghitungan edisi lain lebih dahulu`;
  }
  const before = $localize`Menunggu giliran: penghitungan ${next.orderedBy} (${stageName(next.stage)}) lebih dahulu`;
  return more === 0 ? before : $localize`${before}, dan ${more} lagi`;
}

/** Those that are under way, in turn, and those after the latest made one that came to nothing, the newest first. */
export function noted(newestFirst: readonly ComputationView[]) {
  const made = newestFirst.findIndex(({ state }) => state === 'made');
  const since = made === -1 ? newestFirst : newestFirst.slice(0, made);
  return {
    underWay: newestFirst.filter(({ finishedAt }) => finishedAt === null).toReversed(),
    inVain: since.filter(({ state }) => state === 'failed' || state === 'cancelled'),
  };
}
