/** How a refusal reads: status of the answer, then title and detail in both languages; `{blank}`s are filled from its facts. */
export interface RefusalSentence {
  readonly status: number;
  readonly id: readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

export type RefusalSentences = Readonly<Record<string, RefusalSentence>>;
