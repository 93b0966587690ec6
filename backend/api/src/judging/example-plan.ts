/** What example marks are drawn from: percent of the scale, the same for everybody who draws. */
export interface ExamplePlan {
  /** How far a mark lies from its entry's level at most. */
  readonly spread: number;
  /** By person id: how much a juror gives above the level, or below it. */
  readonly severities: Readonly<Record<string, number>>;
  /** By entry code; entries with the same profile get the same marks and so tie. */
  readonly entries: Readonly<Record<string, { readonly profile: string; readonly level: number }>>;
}
