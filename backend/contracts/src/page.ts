/** A list as it crosses the wire: all of it with its length, or a part with where to go on. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total?: number;
  readonly nextCursor?: string | null;
}
