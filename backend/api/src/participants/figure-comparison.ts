import type { DocumentedFigureView, FigureComparisonView, FigureWindowView } from '@anggakara/contracts';

/** Comparable are figures whose windows are all complete and the same. (docs/rules/documented-figures.md 6) */
export function figureComparison(items: readonly DocumentedFigureView[]): FigureComparisonView {
  const reasons = reasonsAgainst(items);
  if (items.length < 2 || reasons.length === 0) return { items, comparable: true, warning: null };
  const windows = items.map(({ agencyName, window }) => `${agencyName}: ${window.printed}`);
  const warning = `Jangan diperingkat bersama: ${reasons.join('; ')}. Jendela tiap sumber - ${windows.join('; ')}.`;
  return { items, comparable: false, warning };
}

function reasonsAgainst(items: readonly DocumentedFigureView[]): readonly string[] {
  const different = new Set(items.map(({ window }) => `${window.start ?? ''}/${window.end ?? ''}`)).size;
  const incomplete = items.filter(({ window }) => !window.complete);
  return [
    ...(different > 1 ? [`${different} jendela yang berbeda`] : []),
    ...incomplete.map(({ agencyName, window }) => `jendela ${agencyName} tidak lengkap (${gapsOf(window)})`),
  ];
}

function gapsOf({ start, end }: FigureWindowView): string {
  const gaps = [gapOf('hari pertama', start), gapOf('hari terakhir', end)].filter((gap) => gap !== null);
  return gaps.length === 0 ? 'belum dapat dipastikan' : gaps.join(', ');
}

const ISO_DATE_LENGTH = 10;

function gapOf(which: string, date: string | null): string | null {
  if (date === null) return `${which} tidak disebut`;
  return date.length < ISO_DATE_LENGTH ? `${which} hanya disebut ${date}` : null;
}
