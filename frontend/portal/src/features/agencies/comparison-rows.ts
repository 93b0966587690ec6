import type { ConsequenceCode, DocumentedFigureView } from '@anggakara/contracts';
import { countText, decimalText, rateText } from '../../ui/format';

export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly string[];
  /** Whether the cells are as a source prints them. */
  readonly isQuoted: boolean;
}

/** Figures side by side, a column each; a dash where a source does not say enough. */
export function comparisonRows(figures: readonly DocumentedFigureView[]): readonly ComparisonRow[] {
  const row = (label: string, cell: (figure: DocumentedFigureView) => string | null): ComparisonRow => ({
    label,
    cells: figures.map((figure) => cell(figure) ?? '-'),
    isQuoted: false,
  });
  return [
    { ...row($localize`Jendela`, ({ window }) => window.printed), isQuoted: true },
    row($localize`Laporan diterima`, ({ counts }) => countText(counts.received)),
    row($localize`Selesai`, ({ counts }) => countOrNull(counts.resolved)),
    row($localize`Persentase ditindaklanjuti`, followedUpText),
    row($localize`Batas Wilson 95 % ditindaklanjuti`, (figure) => valueOf(figure, 'followed-up-interval')),
    row($localize`Persentase selesai`, (figure) => rateOr(figure)),
    row($localize`Batas Wilson 95 % selesai`, (figure) => valueOf(figure, 'resolved-interval')),
    row($localize`Rata-rata tindak lanjut`, ({ followUpDays }) => meansText(followUpDays)),
  ];
}

/** Where a source leaves reports unsplit, what is known is a lower limit, and says so. */
function followedUpText(figure: DocumentedFigureView): string | null {
  const exact = valueOf(figure, 'followed-up');
  const least = valueOf(figure, 'followed-up-at-least');
  return exact ?? (least === null ? null : $localize`sekurang-kurangnya ${least}`);
}

function countOrNull(count: number | null): string | null {
  return count === null ? null : countText(count);
}

function rateOr(figure: DocumentedFigureView): string | null {
  const { metrics } = figure;
  return metrics === null ? valueOf(figure, 'resolved') : rateText(metrics.resolved.official);
}

function valueOf({ consequences }: DocumentedFigureView, wanted: ConsequenceCode): string | null {
  return consequences.find(({ code }) => code === wanted)?.value ?? null;
}

function meansText(means: DocumentedFigureView['followUpDays']): string | null {
  if (means.length === 0) return null;
  return means.map(({ period, value }) => $localize`${decimalText(value)} hari (${period})`).join(', ');
}
