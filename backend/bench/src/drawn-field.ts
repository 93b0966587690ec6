import { splitmix64 } from '@anggakara/scoring';
import type { MarkTable } from '@anggakara/scoring/kernel';
import { FIELD } from './field.js';

/** Whole marks from 0 to 100 around each entry's level; one sheet in fifty is not there. */
export function drawnField(): MarkTable {
  const { uniform } = splitmix64(2_022n);
  const { entries, jurors, criteria } = FIELD;
  const ticks = new Uint8Array(entries * jurors * criteria);
  let level = 0;
  for (let cell = 0; cell < ticks.length; cell += 1) {
    if (cell % (jurors * criteria) === 0) level = 30 + 20 * (uniform() + uniform() + uniform());
    ticks[cell] = Math.max(0, Math.min(100, Math.floor(level - 15 + 31 * uniform())));
  }
  const counted = Uint8Array.from({ length: entries * jurors }, () => (uniform() < 0.02 ? 0 : 1));
  return { jurors, criteria, ticks, counted };
}
