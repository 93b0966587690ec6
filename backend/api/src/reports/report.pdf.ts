import { BOLD, REGULAR } from './canvas-style';
import { instantText } from './indonesian-text';
import { printable } from './printable-text';
import type { FactRow, ReportBlock, ReportModel } from './report-block';
import { drawChart } from './report-chart.pdf';
import {
  ACCENT,
  closedPdf,
  ensureRoom,
  INK,
  innerWidth,
  LINE,
  MARGIN,
  MUTED,
  openPdf,
  type Pdf,
  WARNING,
} from './report-fonts.pdf';
import { drawTable } from './report-table.pdf';

const BODY = 9;
const LABEL_SHARE = 0.32;

/** Lays a report out on A4 pages: same model, same bytes. */
export async function reportPdf(model: ReportModel): Promise<Buffer> {
  const pdf = openPdf(model);
  drawTitle(pdf, model);
  for (const block of model.blocks) draw(pdf, block);
  drawFrames(pdf, model);
  return closedPdf(pdf);
}

function drawTitle(pdf: Pdf, { title, subject }: ReportModel): void {
  pdf.y = MARGIN + 12;
  pdf.font(BOLD).fontSize(18).fillColor(ACCENT).text(printable(title), MARGIN, pdf.y);
  pdf
    .font(REGULAR)
    .fontSize(11)
    .fillColor(INK)
    .text(printable(subject), MARGIN, pdf.y + 2);
  rule(pdf, pdf.y + 6);
  pdf.y += 16;
}

function draw(pdf: Pdf, block: ReportBlock): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(pdf, block.text, block.level);
      break;
    case 'paragraph':
      drawText(pdf, block.text, INK);
      break;
    case 'note':
      drawText(pdf, block.text, MUTED);
      break;
    case 'list':
      drawList(pdf, block.items);
      break;
    case 'facts':
      drawFacts(pdf, block.rows);
      break;
    case 'table':
      drawTable(pdf, block.table);
      break;
    case 'chart':
      drawChart(pdf, block.chart);
  }
}

function drawHeading(pdf: Pdf, text: string, level: 1 | 2): void {
  ensureRoom(pdf, 72);
  pdf.y += level === 1 ? 8 : 4;
  const size = level === 1 ? 13 : 10;
  const color = level === 1 ? ACCENT : INK;
  pdf
    .font(BOLD)
    .fontSize(size)
    .fillColor(color)
    .text(printable(text), MARGIN, pdf.y, { width: innerWidth(pdf) });
  pdf.y += 4;
}

function drawText(pdf: Pdf, text: string, color: string): void {
  pdf.font(REGULAR).fontSize(BODY).fillColor(color);
  pdf.text(printable(text), MARGIN, pdf.y, { width: innerWidth(pdf), lineGap: 1.5 });
  pdf.y += 6;
}

function drawList(pdf: Pdf, items: readonly string[]): void {
  const width = innerWidth(pdf) - 12;
  for (const item of items) {
    const text = printable(item);
    pdf.font(REGULAR).fontSize(BODY).fillColor(INK);
    ensureRoom(pdf, Math.min(pdf.heightOfString(text, { width, lineGap: 1.5 }), 200));
    const top = pdf.y;
    pdf.text('•', MARGIN, top, { lineBreak: false });
    pdf.text(text, MARGIN + 12, top, { width, lineGap: 1.5 });
    pdf.y += 2;
  }
  pdf.x = MARGIN;
  pdf.y += 4;
}

function drawFacts(pdf: Pdf, rows: readonly FactRow[]): void {
  const label = innerWidth(pdf) * LABEL_SHARE;
  const width = innerWidth(pdf) - label;
  for (const row of rows) {
    const value = printable(row.value);
    pdf.font(REGULAR).fontSize(BODY);
    ensureRoom(pdf, pdf.heightOfString(value, { width }) + 6);
    const top = pdf.y;
    pdf.fillColor(MUTED).text(printable(row.label), MARGIN, top, { width: label - 8 });
    const below = pdf.y;
    pdf.fillColor(INK).text(value, MARGIN + label, top, { width });
    pdf.y = Math.max(below, pdf.y) + 3;
  }
  pdf.x = MARGIN;
  pdf.y += 6;
}

function rule(pdf: Pdf, y: number): void {
  const right = MARGIN + innerWidth(pdf);
  pdf.moveTo(MARGIN, y).lineTo(right, y).lineWidth(0.75).strokeColor(LINE).stroke();
}

/** Head and foot of every page, once it is known how many there are. */
function drawFrames(pdf: Pdf, model: ReportModel): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Outside the margins, where text would otherwise begin a page of its own.
    pdf.page.margins.bottom = 0;
    if (model.banner !== null) drawBanner(pdf, model.banner);
    drawFoot(pdf, model, `Halaman ${page + 1} dari ${count}`);
  }
}

function drawBanner(pdf: Pdf, banner: string): void {
  pdf.font(BOLD).fontSize(8).fillColor(WARNING);
  pdf.text(printable(banner), MARGIN, 26, { width: innerWidth(pdf), align: 'center', lineBreak: false });
}

function drawFoot(pdf: Pdf, { footer, printedAt }: ReportModel, number: string): void {
  const top = pdf.page.height - MARGIN - 14;
  rule(pdf, top - 6);
  const options = { width: innerWidth(pdf), lineBreak: false } as const;
  pdf.font(REGULAR).fontSize(7).fillColor(MUTED);
  pdf.text(`Anggakara · dicetak ${instantText(printedAt)}`, MARGIN, top, options);
  pdf.text(number, MARGIN, top, { ...options, align: 'right' });
  pdf.text(printable(footer), MARGIN, top + 11, options);
}
