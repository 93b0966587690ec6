import { decimalText } from '../../ui/format';
import type { CategoryChart, ChartSeries } from '../../ui/chart-spec';
import type { GroupRanking, RankingRow } from './ranking';
import { isSelected } from './ranking';
import { binned, scoreScale, type ScoreScale } from './score-bins';

/** So many entries on either side of the cut are named in the table. */
const BUBBLE = 3;

type Scored = RankingRow & { readonly score: string };

/** How the scores of a group lie around its cut; null where nobody has a rank. */
export function groupDistribution({ group, ranked }: Pick<GroupRanking, 'group' | 'ranked'>): CategoryChart | null {
  const scored = ranked.filter((row): row is Scored => row.score !== null);
  const scale = scoreScale(scored.map(({ score }) => score));
  if (scale === null) return null;
  const cut = group.cut?.score ?? null;
  const bubble = cut === null ? [] : aroundCut(scored);
  const selected = scored.filter(({ entry }) => isSelected(entry));
  const others = scored.filter(({ entry }) => !isSelected(entry));
  return {
    headline: headline(selected.length, scored, cut),
    kind: 'bar',
    stacked: true,
    unit: $localize`peserta`,
    labelled: $localize`Rentang nilai`,
    labels: scale.labels,
    series: [
      seriesOf($localize`Terpilih`, scale, selected, bubble),
      seriesOf($localize`Tidak terpilih`, scale, others, bubble),
    ],
    note: noteOf(scored.length, cut),
    min: 0,
    ...(cut === null ? {} : { line: { at: scale.placeOf(cut), text: $localize`batas ${decimalText(cut)}` } }),
  };
}

function seriesOf(name: string, scale: ScoreScale, rows: readonly Scored[], bubble: readonly Scored[]): ChartSeries {
  const bins = binned(scale, rows, ({ score }) => score);
  return {
    name,
    values: bins.map(({ length }) => length),
    texts: bins.map((bin) =>
      [String(bin.length), ...bin.filter((row) => bubble.includes(row)).map(namedText)].join('; '),
    ),
  };
}

function namedText({ entry, name, score }: Scored): string {
  return `${entry.code} ${name} ${decimalText(score)}`;
}

/** The last ones above the cut and the first ones below it. */
function aroundCut(rows: readonly Scored[]): readonly Scored[] {
  const above = rows.filter(({ entry }) => isSelected(entry));
  const below = rows.filter(({ entry }) => !isSelected(entry));
  return [...above.slice(-BUBBLE), ...below.slice(0, BUBBLE)];
}

function headline(selected: number, rows: readonly Scored[], cut: string | null): string {
  if (cut === null) return $localize`${rows.length} peserta berperingkat`;
  const close = rows.filter(({ entry, score }) => !isSelected(entry) && Number(cut) - Number(score) < 1).length;
  return $localize`${selected} dari ${rows.length} terpilih pada batas ${decimalText(cut)}; ${close} peserta lain kurang dari satu angka di bawahnya`;
}

function noteOf(count: number, cut: string | null): string {
  return cut === null
    ? $localize`n = ${count} peserta berperingkat. Kelompok ini tidak memiliki satu batas bersama.`
    : $localize`n = ${count} peserta berperingkat. Tabelnya menyebut peserta di kedua sisi batas.`;
}
