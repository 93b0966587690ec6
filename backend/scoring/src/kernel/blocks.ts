/** Rows of a block; four divide it. */
const BLOCK = 1_024;

export type Step = (from: number, to: number) => void;

/**
 * Asks a step for the rows from one to another, block by block. An engine compiles a function that is called again and again once;
 * of one that is called twice with a long loop in it, the loop in the first call and then all of it.
 */
export function inBlocks(rows: number, step: Step): void {
  for (let from = 0; from < rows; from += BLOCK) step(from, Math.min(rows, from + BLOCK));
}
