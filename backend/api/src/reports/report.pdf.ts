import { BOLD, REGULAR } from './canvas-style';
import { instantText } from './indonesian-text';
import type { FactRow, ReportBlock, ReportModel } from './report-block';
import { chartRoom, drawChart } from './report-chart.pdf';
import {
  ACCENT,
  closedPdf,
  ensureRoom,
  INK,
  innerWidth,
  LINE,
  MARGIN,
  MUTED,
  type Pdf,
  ReportFile,
  WARNING,
} from './report-fonts.pdf';
import { artifact, BULLETED, ROW_HEAD, type Tag } from './report-tags.pdf';
import { drawTable } from './report-table.pdf';

const BODY = 9;
const LABEL_SHARE = 0.32;
/** A heading with what it heads: three rows of a table whose head has two lines. */
const HEADED = 112;
/** A heading alone. */
const HEAD = 32;

/** Lays a report out on A4 pages, tagged in reading order: same model, same bytes. */
export async function reportPdf(model: ReportModel): Promise<Buffer> {
  const pdf = new ReportFile(model);
  drawTitle(pdf, model);
  model.blocks.forEach((block, place) => {
    draw(pdf, block, model.blocks[place + 1]);
  });
  drawFrames(pdf, model);
  return closedPdf(pdf);
}

/** Said once to who listens, here, and drawn at the head of every page. */
function drawTitle(pdf: Pdf, { title, subject, banner }: ReportModel): void {
  pdf.y = MARGIN + 12;
  pdf.root.leaf('H1', () => {
    pdf.font(BOLD).fontSize(18).fillColor(ACCENT).text(pdf.said(title), MARGIN, pdf.y);
  });
  pdf.y += 2;
  pdf.root.leaf('P', () => {
    pdf.font(REGULAR).fontSize(11).fillColor(INK).text(pdf.said(subject), MARGIN, pdf.y);
  });
  const top = pdf.y;
  if (banner !== null) {
    pdf.root.leaf('P', () => {
      drawBanner(pdf, banner);
    });
  }
  artifact(pdf, 'Layout', () => {
    rule(pdf, top + 6);
  });
  pdf.y = top + 16;
}

function draw(pdf: Pdf, block: ReportBlock, next: ReportBlock | undefined): void {
  switch (block.kind) {
    case 'heading':
      ensureRoom(pdf, headedRoom(next));
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

/** What a heading needs of a page, so that it does not stand away from what it heads. */
function headedRoom(next: ReportBlock | undefined): number {
  return next?.kind === 'chart' ? HEAD + chartRoom(next.chart) : HEADED;
}

/** The title is the one heading of the first order, so a block's is one deeper. */
function drawHeading(pdf: Pdf, text: string, level: 1 | 2): void {
  pdf.y += level === 1 ? 8 : 4;
  const said = pdf.said(text);
  pdf.mark(said, level);
  pdf.root.leaf(level === 1 ? 'H2' : 'H3', () => {
    pdf.font(BOLD).fontSize(level === 1 ? 13 : 10);
    pdf.fillColor(level === 1 ? ACCENT : INK).text(said, MARGIN, pdf.y, { width: innerWidth(pdf) });
  });
  pdf.y += 4;
}

function drawText(pdf: Pdf, text: string, color: string): void {
  pdf.root.leaf('P', () => {
    pdf.font(REGULAR).fontSize(BODY).fillColor(color);
    pdf.text(pdf.said(text), MARGIN, pdf.y, { width: innerWidth(pdf), lineGap: 1.5 });
  });
  pdf.y += 6;
}

function drawList(pdf: Pdf, items: readonly string[]): void {
  pdf.root.group('L', (list) => items.forEach((item) => drawItem(pdf, list, pdf.said(item))), BULLETED);
  pdf.x = MARGIN;
  pdf.y += 4;
}

function drawItem(pdf: Pdf, list: Tag, text: string): void {
  const options = { width: innerWidth(pdf) - 12, lineGap: 1.5 } as const;
  pdf.font(REGULAR).fontSize(BODY).fillColor(INK);
  ensureRoom(pdf, Math.min(pdf.heightOfString(text, options), 200));
  const top = pdf.y;
  list.group('LI', (item) => {
    item.leaf('Lbl', () => pdf.text('•', MARGIN, top, { lineBreak: false }));
    item.leaf('LBody', () => pdf.text(text, MARGIN + 12, top, options));
  });
  pdf.y += 2;
}

function drawFacts(pdf: Pdf, rows: readonly FactRow[]): void {
  pdf.root.group('Table', (table) => rows.forEach((row) => drawFact(pdf, table, row)));
  pdf.x = MARGIN;
  pdf.y += 6;
}

function drawFact(pdf: Pdf, table: Tag, { label, value }: FactRow): void {
  const left = innerWidth(pdf) * LABEL_SHARE;
  const width = innerWidth(pdf) - left;
  pdf.font(REGULAR).fontSize(BODY);
  ensureRoom(pdf, pdf.heightOfString(pdf.said(value), { width }) + 6);
  const top = pdf.y;
  table.group('TR', (row) => {
    row.leaf('TH', () => pdf.fillColor(MUTED).text(pdf.said(label), MARGIN, top, { width: left - 8 }), ROW_HEAD);
    const below = pdf.y;
    row.leaf('TD', () => pdf.fillColor(INK).text(pdf.said(value), MARGIN + left, top, { width }));
    pdf.y = Math.max(below, pdf.y) + 3;
  });
}

function rule(pdf: Pdf, y: number): void {
  const right = MARGIN + innerWidth(pdf);
  pdf.moveTo(MARGIN, y).lineTo(right, y).lineWidth(0.75).strokeColor(LINE).stroke();
}

/** Head and foot of every page, once it is known how many there are; the head of the first page is told already. */
function drawFrames(pdf: Pdf, model: ReportModel): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Outside the margins, where text would otherwise begin a page of its own.
    pdf.page.margins.bottom = 0;
    artifact(pdf, 'Pagination', () => {
      if (model.banner !== null && page > start) drawBanner(pdf, model.banner);
      drawFoot(pdf, model, `Halaman ${page + 1} dari ${count}`);
    });
  }
}

function drawBanner(pdf: Pdf, banner: string): void {
  pdf.font(BOLD).fontSize(8).fillColor(WARNING);
  pdf.text(pdf.said(banner), MARGIN, 26, { width: innerWidth(pdf), align: 'center', lineBreak: false });
}

function drawFoot(pdf: Pdf, { footer, printedAt }: ReportModel, number: string): void {
  const top = pdf.page.height - MARGIN - 14;
  rule(pdf, top - 6);
  const options = { width: innerWidth(pdf), lineBreak: false } as const;
  pdf.font(REGULAR).fontSize(7).fillColor(MUTED);
  pdf.text(`Anggakara · dicetak ${instantText(printedAt)}`, MARGIN, top, options);
  pdf.text(number, MARGIN, top, { ...options, align: 'right' });
  pdf.text(pdf.said(footer), MARGIN, top + 11, options);
}
