import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { BOLD, REGULAR } from './canvas-style';
import type { ReportModel } from './report-block';

export type Pdf = InstanceType<typeof PDFDocument>;

export const MARGIN = 48;
/** Room at the foot of a page for its number. */
export const FOOT = 40;
export const INK = '#1b2733';
export const MUTED = '#55616d';
export const LINE = '#c9d1d9';
export const TINT = '#eef3f6';
export const ACCENT = '#0b5563';
export const WARNING = '#8a3b00';

const FONTS = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');

/** An empty A4 document with the embedded fonts; the same model always begins the same way. */
export function openPdf(model: ReportModel): Pdf {
  const moment = new Date(model.printedAt);
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    bufferPages: true,
    lang: 'id-ID',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: `${model.title}: ${model.subject}`, Author: 'Anggakara', CreationDate: moment, ModDate: moment },
  });
  pdf.registerFont(REGULAR, join(FONTS, 'DejaVuSansCondensed.ttf'));
  pdf.registerFont(BOLD, join(FONTS, 'DejaVuSansCondensed-Bold.ttf'));
  return pdf.font(REGULAR).fillColor(INK);
}

/** The finished document's bytes. */
export function closedPdf(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('error', reject);
    pdf.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    pdf.end();
  });
}

export function innerWidth(pdf: Pdf): number {
  return pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;
}

/** Begins a new page unless that much height is left on this one. */
export function ensureRoom(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}
