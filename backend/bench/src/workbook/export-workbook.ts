import { splitmix64 } from '@anggakara/scoring';
import { archive } from './archive.js';
import { workbookParts } from './workbook-parts.js';

export const EXPORT = { rows: 100_000, columns: 20 } as const;
const BLOCK = 5_000;
const DAYS = 4;

/** An export of complaints as Excel writes it: shared texts, days as numbers, a ticket of its own in every row. */
export function exportWorkbook(): Buffer {
  const { uniform } = splitmix64(2_022n);
  const texts: string[] = [];
  const places = new Map<string, number>();
  const text = (value: string): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, texts.push(value) - 1);
    return texts.length - 1;
  };
  const row = (number: number): string => {
    const cells = Array.from({ length: EXPORT.columns }, (_, column) => cellOf(column, number, { uniform, text }));
    return `<row r="${number}">${cells.join('')}</row>`;
  };
  const blocks = Array.from({ length: Math.ceil((EXPORT.rows + 1) / BLOCK) }, (_, block) => {
    const rows = Math.min(BLOCK, EXPORT.rows + 1 - block * BLOCK);
    return Buffer.from(Array.from({ length: rows }, (__, line) => row(block * BLOCK + line + 1)).join(''));
  });
  const shared = texts.map((value) => `<si><t>${value}</t></si>`).join('');
  return archive(workbookParts({ rows: Buffer.concat(blocks), texts: shared }));
}

interface Drawing {
  readonly uniform: () => number;
  readonly text: (value: string) => number;
}

/** The first row names the columns; then a ticket, days, words of few kinds, and numbers. */
function cellOf(column: number, row: number, { uniform, text }: Drawing): string {
  const reference = `${String.fromCharCode(65 + column)}${row}`;
  const shared = (value: string): string => `<c r="${reference}" t="s"><v>${text(value)}</v></c>`;
  if (row === 1) return shared(`Kolom ${column + 1}`);
  if (column === 0) return shared(`LPR-2022-${100_000 + row}`);
  if (column <= DAYS) return `<c r="${reference}" s="1"><v>${44_562 + Math.floor(365 * uniform())}</v></c>`;
  if (column <= 14) return shared(`Isian ${column} nomor ${Math.floor(40 * uniform())}`);
  return `<c r="${reference}"><v>${Math.floor(1e6 * uniform()) / 8}</v></c>`;
}
