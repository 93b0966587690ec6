import type { ResultDocument } from '@anggakara/scoring';

const HEADER = ['group', 'entry', 'juror', 'criterion', 'mark'];

/**
 * Every counted mark on a line of its own, as programs for many-facet models (Facets, TAM) read it. Jurors are numbered
 * through the run, by their codes and without them: the table says who was the same person, and not who.
 */
export function markTable({ entries }: ResultDocument): string {
  const jurors = [...new Set(entries.flatMap((entry) => entry.jurors.map(({ juror }) => juror)))].toSorted(byCode);
  const numbers = new Map(jurors.map((juror, place) => [juror, `J${String(place + 1).padStart(2, '0')}`]));
  const sorted = entries.toSorted((a, b) => byCode(a.code, b.code));
  const rows = sorted.flatMap(({ code, group, jurors: sheets }) =>
    sheets.flatMap(({ juror, marks }) =>
      marks.map(({ criterion, value }) => [group, code, numbers.get(juror) ?? '', criterion, value]),
    ),
  );
  return [HEADER, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
