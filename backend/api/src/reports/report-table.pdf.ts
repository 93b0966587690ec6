import { BOLD, REGULAR } from './canvas-style';
import type { ReportColumn, ReportTable } from './report-block';
import { ensureRoom, INK, innerWidth, LINE, MARGIN, type Pdf, TINT } from './report-fonts.pdf';
import { artifact, COLUMN_HEAD, ROW_HEAD, type Tag } from './report-tags.pdf';

const SIZE = 8;
const PADDING = 4;

interface Cell {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly align: ReportColumn['align'];
}

/** A row laid out before it is drawn. */
interface Row {
  readonly cells: readonly Cell[];
  readonly face: typeof REGULAR | typeof BOLD;
  readonly height: number;
}

/** Draws a table; a row is never divided between pages, and every page repeats the head, which is told once. */
export function drawTable(pdf: Pdf, table: ReportTable): void {
  const titles = table.columns.map(({ title }) => title);
  const head = rowOf(pdf, table, { texts: titles, face: BOLD });
  ensureRoom(pdf, head.height * 3);
  pdf.root.group('Table', (tag) => {
    tellRow(pdf, tag, head, () => 'column');
    table.rows.forEach((texts, place) => {
      const row = rowOf(pdf, table, { texts, face: table.emphasised.includes(place) ? BOLD : REGULAR });
      const before = pdf.page;
      ensureRoom(pdf, row.height);
      if (pdf.page !== before) artifact(pdf, 'Pagination', () => drawRow(pdf, head));
      tellRow(pdf, tag, row, (column) => (column === table.rowHead ? 'row' : 'none'));
    });
  });
  pdf.x = MARGIN;
  pdf.y += 8;
}

function rowOf(
  pdf: Pdf,
  { columns }: ReportTable,
  { texts, face }: { readonly texts: readonly string[]; readonly face: Row['face'] },
): Row {
  const cells = cellsOf(pdf, columns, texts);
  pdf.font(face).fontSize(SIZE);
  const heights = cells.map(({ text, width }) => pdf.heightOfString(text, { width: width - 2 * PADDING }));
  return { cells, face, height: Math.max(...heights) + 2 * PADDING };
}

function cellsOf(pdf: Pdf, columns: readonly ReportColumn[], texts: readonly string[]): readonly Cell[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let left = MARGIN;
  return columns.map(({ share, align }, place) => {
    const width = (innerWidth(pdf) * share) / shares;
    const cell = { text: pdf.said(texts[place] ?? ''), left, width, align };
    left += width;
    return cell;
  });
}

/** Which cells head what: those of the first row their columns, one of each other row its row. */
type HeadOf = (column: number) => 'column' | 'row' | 'none';

const HEADS = { column: COLUMN_HEAD, row: ROW_HEAD } as const;

function tellRow(pdf: Pdf, table: Tag, row: Row, headOf: HeadOf): void {
  const top = pdf.y;
  drawGround(pdf, row, headOf(0) !== 'column' && row.face === BOLD);
  table.group('TR', (tag) => {
    row.cells.forEach((cell, column) => {
      const kind = headOf(column);
      const draw = (): void => drawCell(pdf, cell, { top, face: row.face });
      if (kind === 'none') tag.leaf('TD', draw);
      else tag.leaf('TH', draw, HEADS[kind]);
    });
  });
  pdf.y = top + row.height;
}

function drawRow(pdf: Pdf, row: Row): void {
  const top = pdf.y;
  drawLine(pdf, top + row.height);
  for (const cell of row.cells) drawCell(pdf, cell, { top, face: row.face });
  pdf.y = top + row.height;
}

function drawCell(pdf: Pdf, cell: Cell, { top, face }: { readonly top: number; readonly face: Row['face'] }): void {
  const { text, left, width, align } = cell;
  pdf.font(face).fontSize(SIZE).fillColor(INK);
  pdf.text(text, left + PADDING, top + PADDING, { width: width - 2 * PADDING, align });
}

function drawGround(pdf: Pdf, { height }: Row, isTinted: boolean): void {
  const top = pdf.y;
  artifact(pdf, 'Layout', () => {
    if (isTinted) pdf.rect(MARGIN, top, innerWidth(pdf), height).fill(TINT);
    drawLine(pdf, top + height);
  });
}

function drawLine(pdf: Pdf, y: number): void {
  const right = MARGIN + innerWidth(pdf);
  pdf.moveTo(MARGIN, y).lineTo(right, y).lineWidth(0.5).strokeColor(LINE).stroke();
}
