import type { PairedEntryView, PairedQuadrantCode } from '@anggakara/contracts';
import type { ChartPoint, PairedChart } from '../../ui/chart-spec';
import { format } from '../../ui/language';
import { QUADRANTS, quadrantText, signedPercent, signedPoints } from './pair-words';

/** How many entries moved which way, of those whose windows can be compared. */
export function quadrantCounts(pairs: readonly PairedEntryView[]): ReadonlyMap<PairedQuadrantCode, number> {
  return new Map(QUADRANTS.map((quadrant) => [quadrant, pairs.filter((pair) => isIn(pair, quadrant)).length]));
}

/** Change of the volume against change of the completion, both from nought; null where nothing is compared. */
export function pairChart(pairs: readonly PairedEntryView[], kind: string): PairedChart | null {
  const groups = QUADRANTS.map((quadrant) => ({
    name: quadrantText(quadrant),
    points: pairs.filter((pair) => isIn(pair, quadrant)).flatMap(pointOf),
  })).filter(({ points }) => points.length > 0);
  const compared = groups.reduce((count, { points }) => count + points.length, 0);
  if (compared === 0) return null;
  const both = quadrantCounts(pairs).get('both-up') ?? 0;
  return {
    kind: 'scatter',
    headline: $localize`${kind} - laporan bertambah dan penyelesaian naik pada ${both} dari ${compared} entri`,
    labelled: $localize`Entri`,
    x: { name: $localize`Perubahan jumlah laporan`, unit: format().percent.trim() },
    y: { name: $localize`Perubahan penyelesaian`, unit: $localize`poin persentase` },
    groups,
    note: $localize`Jendela acuan dibandingkan dengan jendela pembanding. Laporan yang berkurang tidak disebut lebih baik: saluran dapat kurang dikenal.`,
  };
}

function isIn({ change }: PairedEntryView, quadrant: PairedQuadrantCode): boolean {
  return change?.kind === 'compared' && change.quadrant === quadrant;
}

function pointOf({ entry, entryName, change }: PairedEntryView): readonly ChartPoint[] {
  if (change?.kind !== 'compared') return [];
  const { volumePercent, completionPoints } = change;
  return [
    {
      label: `${entry} ${entryName}`,
      ...{ x: Number(volumePercent), y: Number(completionPoints) },
      ...{ xText: signedPercent(volumePercent), yText: signedPoints(completionPoints) },
    },
  ];
}
