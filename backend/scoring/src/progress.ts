/** Told how many pieces of the work are done, of how many. No result depends on it. (docs/rules/canonical-form.md 13) */
export type Tell = (done: number, of: number) => void;

/** Says that one more piece is done. */
export type Done = () => void;

/** Counts the pieces of a work and tells of each. */
export function counted(of: number, tell: Tell | undefined): Done {
  let done = 0;
  return () => {
    done += 1;
    tell?.(done, of);
  };
}
