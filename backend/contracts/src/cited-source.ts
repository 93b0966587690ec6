/** Where something is said; the day as far as it is known. */
export interface CitedSourceView {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
}
