/** The first part of an act's name as the slice that records it; the search offers these. */
export const ACT_SLICES = [
  'access',
  'competition',
  'participants',
  'submissions',
  'judging',
  'results',
  'reports',
] as const;
export type ActSlice = (typeof ACT_SLICES)[number];

export function sliceText(slice: ActSlice): string {
  const texts = {
    access: $localize`Akun dan sesi`,
    competition: $localize`Edisi, tahap, dan instrumen`,
    participants: $localize`:list|:Peserta`,
    submissions: $localize`Klaim metrik`,
    judging: $localize`Penilaian`,
    results: $localize`:list|:Hasil`,
    reports: $localize`Dokumen`,
  } as const satisfies Record<ActSlice, string>;
  return texts[slice];
}

/** Facts of an act as pairs; nested values as the text they were recorded as. */
export function factPairs(facts: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}
