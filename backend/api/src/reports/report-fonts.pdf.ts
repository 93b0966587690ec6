import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { BOLD, REGULAR } from './canvas-style';
import { printable } from './printable-text';
import type { ReportModel } from './report-block';
import { Tag } from './report-tags.pdf';
import { xmpDescriptions } from './xmp-metadata';

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
const FACES = { [REGULAR]: 'DejaVuSansCondensed.ttf', [BOLD]: 'DejaVuSansCondensed-Bold.ttf' } as const;
const AUTHOR = 'Anggakara';
const LANGUAGE = 'id-ID';
/** Signs that every face of the font has. */
const LATIN = /^[\n\u0020-\u017e]*$/;
const REPLACEMENT = '\ufffd';

/** An embedded font, as the library holds it. */
interface Face {
  readonly font: { hasGlyphForCodePoint(code: number): boolean };
  /** What each glyph of the subset means. */
  readonly unicode: (readonly number[])[];
}

/** A tagged A4 document that claims PDF/A-2a and PDF/UA-1. (docs/documents.md) */
export class ReportFile extends PDFDocument {
  /** The root of the structure tree, to which blocks are added in reading order. */
  readonly root: Tag = Tag.root(this);
  private section: Pdf['outline'] | undefined;
  private readonly faces = new Map<string, Face>();

  constructor(private readonly model: ReportModel) {
    const moment = new Date(model.printedAt);
    super({
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
      bufferPages: true,
      tagged: true,
      lang: LANGUAGE,
      displayTitle: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      info: { Title: titleOf(model), Author: AUTHOR, Creator: AUTHOR, CreationDate: moment, ModDate: moment },
    });
    for (const [name, file] of Object.entries(FACES)) this.embed(name, file);
    this.font(REGULAR).fillColor(INK);
  }

  /** Lets a reader jump to what stands here; the lesser ones stand below the greater. */
  mark(title: string, level: 1 | 2): void {
    const parent = level === 1 ? this.outline : (this.section ?? this.outline);
    const place = { fit: false, top: this.y, left: this.page.width, expanded: false };
    const item = parent.addItem(title, place);
    if (level === 1) this.section = item;
  }

  /** What can be drawn of a text: a sign that the font lacks is shown as one that is missing, never as nothing. */
  said(text: string): string {
    const whole = printable(text);
    if (LATIN.test(whole)) return whole;
    return Array.from(whole, (sign) => (sign === '\n' || this.has(sign) ? sign : REPLACEMENT)).join('');
  }

  /** The library's own description would hold texts unescaped and no language; the identifier of PDF/A is its own. */
  _addInfo(): void {
    const madeAt = new Date(this.model.printedAt).toISOString();
    this.appendXML(xmpDescriptions({ title: titleOf(this.model), author: AUTHOR, language: LANGUAGE, madeAt }));
  }

  private has(sign: string): boolean {
    const code = sign.codePointAt(0) ?? 0;
    return [...this.faces.values()].every(({ font }) => font.hasGlyphForCodePoint(code));
  }

  private embed(name: string, file: string): void {
    this.registerFont(name, join(FONTS, file)).font(name);
    const face = (this as unknown as { readonly _font: Face })._font;
    // The library maps the glyph of what is missing to U+0000, which PDF/UA forbids.
    face.unicode[0] = [0xfffd];
    this.faces.set(name, face);
  }
}

export type Pdf = ReportFile;

function titleOf({ title, subject }: ReportModel): string {
  return `${title}: ${subject}`;
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
    pdf.root.end();
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
