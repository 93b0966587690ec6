import type { RunComparisonView } from '@anggakara/contracts';
import type { Movement } from '../../data/result';

export type Change = 'entered' | 'left' | 'up' | 'down' | 'same-rank' | 'unranked';

export interface MovementRow {
  readonly movement: Movement;
  readonly name: string;
  readonly agencyName: string;
  readonly change: Change;
  /** The criterion that moved the score most; null where no contribution changed. */
  readonly mainPart: Movement['parts'][number] | null;
}

/** Who entered and who left first, then the others by how far their rank moved. */
export function movementRows({
  comparison,
  names,
}: Pick<RunComparisonView, 'comparison' | 'names'>): readonly MovementRow[] {
  return comparison.movements
    .map((movement): MovementRow => {
      const { name = movement.entry, agencyName = '' } = names[movement.entry] ?? {};
      return { movement, name, agencyName, change: changeOf(movement), mainPart: mainPartOf(movement) };
    })
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a.movement.entry < b.movement.entry ? -1 : 1));
}

function changeOf({ selectedBefore, selectedAfter, rankBefore, rankAfter }: Movement): Change {
  if (selectedBefore !== selectedAfter) return selectedAfter ? 'entered' : 'left';
  if (rankBefore === null || rankAfter === null) return 'unranked';
  if (rankAfter === rankBefore) return 'same-rank';
  return rankAfter < rankBefore ? 'up' : 'down';
}

const BEYOND_RANKS = 1_000_000;

function weightOf({ change, movement }: MovementRow): number {
  if (change === 'entered') return 2 * BEYOND_RANKS;
  if (change === 'left') return BEYOND_RANKS;
  return Math.abs((movement.rankAfter ?? 0) - (movement.rankBefore ?? 0));
}

function mainPartOf({ parts }: Movement): MovementRow['mainPart'] {
  const size = ({ difference }: { readonly difference: string }): number => Math.abs(Number(difference));
  return parts.reduce<MovementRow['mainPart']>(
    (main, part) => (main === null || size(part) > size(main) ? part : main),
    null,
  );
}
