import { BOLD, REGULAR } from './canvas-style';
import { printable } from './printable-text';
import type { ReportColumn, ReportTable } from './report-block';
import { ensureRoom, INK, innerWidth, LINE, MARGIN, MUTED, type Pdf, TINT } from './report-fonts.pdf';

const SIZE = 8;
const PADDING = 4;

interface Cell {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly align: ReportColumn['align'];
}

/** Draws a table; a row is never divided between pages, and every page repeats the head. */
export function drawTable(pdf: Pdf, table: ReportTable): void {
  drawHead(pdf, table.columns);
  table.rows.forEach((row, place) => {
    const face = table.emphasised.includes(place) ? BOLD : REGULAR;
    const cells = cellsOf(pdf, table.columns, row);
    const height = heightOf(pdf, cells, face);
    const before = pdf.page;
    ensureRoom(pdf, height);
    if (pdf.page !== before) drawHead(pdf, table.columns);
    drawRow(pdf, cells, { face, height, fill: face === BOLD ? TINT : null });
  });
  pdf.x = MARGIN;
  pdf.y += 8;
}

function drawHead(pdf: Pdf, columns: readonly ReportColumn[]): void {
  const cells = cellsOf(
    pdf,
    columns,
    columns.map(({ title }) => title),
  );
  const height = heightOf(pdf, cells, BOLD);
  ensureRoom(pdf, height * 3);
  pdf.fillColor(MUTED);
  drawRow(pdf, cells, { face: BOLD, height, fill: null });
}

function cellsOf(pdf: Pdf, columns: readonly ReportColumn[], texts: readonly string[]): readonly Cell[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let left = MARGIN;
  return columns.map(({ share, align }, place) => {
    const width = (innerWidth(pdf) * share) / shares;
    const cell = { text: printable(texts[place] ?? ''), left, width, align };
    left += width;
    return cell;
  });
}

function heightOf(pdf: Pdf, cells: readonly Cell[], face: string): number {
  pdf.font(face).fontSize(SIZE);
  const heights = cells.map(({ text, width }) => pdf.heightOfString(text, { width: width - 2 * PADDING }));
  return Math.max(...heights) + 2 * PADDING;
}

interface RowStyle {
  readonly face: string;
  readonly height: number;
  readonly fill: string | null;
}

function drawRow(pdf: Pdf, cells: readonly Cell[], { face, height, fill }: RowStyle): void {
  const top = pdf.y;
  const right = MARGIN + innerWidth(pdf);
  if (fill !== null) pdf.rect(MARGIN, top, innerWidth(pdf), height).fill(fill);
  pdf.font(face).fontSize(SIZE).fillColor(INK);
  for (const { text, left, width, align } of cells) {
    pdf.text(text, left + PADDING, top + PADDING, { width: width - 2 * PADDING, align });
  }
  const bottom = top + height;
  pdf.moveTo(MARGIN, bottom).lineTo(right, bottom).lineWidth(0.5).strokeColor(LINE).stroke();
  pdf.y = bottom;
}
