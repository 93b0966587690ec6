import type { MetricClaimView } from '@anggakara/contracts';
import { plainText } from './format';
import { format } from './language';

type MetricPoints = MetricClaimView['points'][number];

/** How one metric became points, in texts. */
export interface MetricPointsRow {
  readonly node: string;
  readonly name: string;
  /** `255/262`, or the day sum over the reports; a dash without a value. */
  readonly counts: string;
  readonly value: string;
  /** `40 % → 0, 98 % → 100` */
  readonly goalposts: string;
  readonly points: string;
  /** Why there is no value; null where there is one. */
  readonly without: string | null;
  readonly provenance: MetricPoints['goalposts']['provenance'];
}

/** Points with what they came from, under the names of the rubric. */
export function metricPointsRows(
  points: readonly MetricPoints[],
  names: Readonly<Record<string, string>>,
): readonly MetricPointsRow[] {
  return points.map((one) => ({
    node: one.node,
    name: names[one.node] ?? one.node,
    counts: countsText(one),
    value: one.value === null ? '-' : measureText(plainText(one.value), one.metric),
    goalposts: goalpostsText(one),
    points: one.points === null ? '-' : plainText(one.points),
    without: withoutText(one.state),
    provenance: one.goalposts.provenance,
  }));
}

function countsText({ numerator, denominator, baseNumerator, baseDenominator }: MetricPoints): string {
  if (numerator === null || denominator === null) return '-';
  const now = `${plainText(numerator)}/${plainText(denominator)}`;
  if (baseNumerator === null || baseDenominator === null) return now;
  return $localize`${now}, sebelumnya ${plainText(baseNumerator)}/${plainText(baseDenominator)}`;
}

function goalpostsText({ goalposts, metric }: MetricPoints): string {
  const [zeroAt, fullAt] = [goalposts.zeroAt, goalposts.fullAt].map((value) => measureText(plainText(value), metric));
  return `${zeroAt ?? ''} → 0, ${fullAt ?? ''} → 100`;
}

/** A value with what it is counted in. */
function measureText(value: string, metric: MetricPoints['metric']): string {
  switch (metric) {
    case 'M1':
    case 'M3':
    case 'M6':
      return `${value}${format().percent}`;
    case 'M4':
      return $localize`${value} hari kerja`;
    case 'M7_DAYS':
      return $localize`${value} % lebih baik`;
    case 'M7_RATE':
      return $localize`${value} poin persen`;
  }
}

function withoutText(state: MetricPoints['state']): string | null {
  switch (state) {
    case 'VALUE':
      return null;
    case 'NOT_SUBMITTED':
      return $localize`Tidak dikirim, dihitung 0`;
    case 'INVALID':
      return $localize`Tidak sah, dihitung 0`;
    case 'NOT_APPLICABLE':
      return $localize`Tidak berlaku, bobotnya dibagi kepada metrik lain`;
  }
}
