import type { DocumentedFigureView } from '@anggakara/contracts';
import { countText, decimalText, rateText } from '../../ui/format';

export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** Figures side by side, a column each; a dash where a source does not say enough. */
export function comparisonRows(figures: readonly DocumentedFigureView[]): readonly ComparisonRow[] {
  const row = (label: string, cell: (figure: DocumentedFigureView) => string | null): ComparisonRow => ({
    label,
    cells: figures.map((figure) => cell(figure) ?? '-'),
  });
  return [
    row($localize`Jendela`, ({ window }) => window.printed),
    row($localize`Laporan diterima`, ({ counts }) => countText(counts.received)),
    row($localize`Selesai`, ({ counts }) => countOrNull(counts.resolved)),
    row($localize`Persentase ditindaklanjuti`, (figure) => valueOf(figure, 'followed-up', 'followed-up-at-least')),
    row($localize`Batas Wilson 95 % ditindaklanjuti`, (figure) => valueOf(figure, 'followed-up-interval')),
    row($localize`Persentase selesai`, (figure) => rateOr(figure)),
    row($localize`Batas Wilson 95 % selesai`, (figure) => valueOf(figure, 'resolved-interval')),
    row($localize`Rata-rata tindak lanjut`, ({ followUpDays }) => meansText(followUpDays)),
  ];
}

function countOrNull(count: number | null): string | null {
  return count === null ? null : countText(count);
}

function rateOr(figure: DocumentedFigureView): string | null {
  const { metrics } = figure;
  return metrics === null ? valueOf(figure, 'resolved') : rateText(metrics.resolved.official);
}

function valueOf(
  { consequences }: DocumentedFigureView,
  ...codes: readonly DocumentedFigureView['consequences'][number]['code'][]
): string | null {
  return consequences.find(({ code }) => codes.includes(code))?.value ?? null;
}

function meansText(means: DocumentedFigureView['followUpDays']): string | null {
  if (means.length === 0) return null;
  return means.map(({ period, value }) => $localize`${decimalText(value)} hari (${period})`).join(', ');
}
