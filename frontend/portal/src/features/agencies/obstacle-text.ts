import type { ComparisonObstacle } from '@anggakara/contracts';
import { partialDateText } from '../../ui/format';

/** Why quoted figures must not stand in one order, as a sentence. */
export function obstacleText(obstacle: ComparisonObstacle): string {
  if (obstacle.kind === 'windows-differ') return $localize`Jendelanya berbeda: ${obstacle.count} jendela.`;
  const { agencyName, start, end } = obstacle;
  const gaps = [startGap(start), endGap(end)].filter((gap) => gap !== null);
  const said = gaps.length === 0 ? $localize`sumbernya meninggalkan keraguan` : gaps.join(', ');
  return $localize`Jendela ${agencyName} tidak lengkap (${said}).`;
}

function startGap(start: string | null): string | null {
  if (start === null) return $localize`hari pertama tidak disebut`;
  return isWhole(start) ? null : $localize`hari pertama hanya disebut ${partialDateText(start)}`;
}

function endGap(end: string | null): string | null {
  if (end === null) return $localize`hari terakhir tidak disebut`;
  return isWhole(end) ? null : $localize`hari terakhir hanya disebut ${partialDateText(end)}`;
}

function isWhole(date: string): boolean {
  return date.length === 'yyyy-mm-dd'.length;
}
