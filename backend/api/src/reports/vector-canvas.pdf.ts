import { type Color, colorOf, fontOf } from './canvas-style';
import type { Pdf } from './report-fonts.pdf';

type PathStep = (pdf: Pdf) => void;

interface Style {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'miter' | 'round' | 'bevel';
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
}

const INITIAL: Style = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [],
};

/** Share of the font size from the baseline to where a canvas hangs, centres or stands its text. */
const BASELINE_SHIFT: Readonly<Record<string, number>> = {
  top: 0.76,
  hanging: 0.76,
  middle: 0.36,
  alphabetic: 0,
  bottom: -0.22,
};
const ALIGN_SHIFT: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };

/**
 * The part of a canvas's 2D context that the chart library draws with, written as page operators: charts stay vectors
 * and their text stays text. A canvas keeps its path after painting, a page does not, so the path is kept here.
 */
export class VectorCanvas {
  private style: Style = { ...INITIAL };
  private readonly saved: Style[] = [];
  private path: PathStep[] = [];

  constructor(
    private readonly pdf: Pdf,
    readonly canvas: { readonly width: number; readonly height: number },
  ) {
    for (const key of Object.keys(INITIAL) as (keyof Style)[]) {
      Object.defineProperty(this, key, {
        get: () => this.style[key],
        set: (value: never) => {
          this.style[key] = value;
        },
      });
    }
  }

  save(): void {
    this.pdf.save();
    this.saved.push({ ...this.style });
  }

  restore(): void {
    const before = this.saved.pop();
    if (before === undefined) return;
    this.style = before;
    this.pdf.restore();
  }

  translate(x: number, y: number): void {
    this.pdf.translate(x, y);
  }

  rotate(radians: number): void {
    this.pdf.rotate((radians * 180) / Math.PI);
  }

  scale(x: number, y: number): void {
    this.pdf.scale(x, y);
  }

  /** The chart resets to its own origin, which on a page is where the chart stands. */
  setTransform(): void {
    return undefined;
  }

  resetTransform(): void {
    return undefined;
  }

  clearRect(): void {
    return undefined;
  }

  beginPath(): void {
    this.path = [];
  }

  closePath(): void {
    this.path.push((pdf) => pdf.closePath());
  }

  moveTo(x: number, y: number): void {
    this.path.push((pdf) => pdf.moveTo(x, y));
  }

  lineTo(x: number, y: number): void {
    this.extend(x, y);
  }

  bezierCurveTo(...points: [number, number, number, number, number, number]): void {
    this.path.push((pdf) => pdf.bezierCurveTo(...points));
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.push((pdf) => pdf.rect(x, y, width, height));
  }

  /** Points, and slices of a whole: as short straight pieces, finer than a printer's dot. */
  arc(...[x, y, radius, from, to]: [number, number, number, number, number, boolean?]): void {
    const pieces = Math.max(2, Math.ceil(Math.abs(to - from) * 8));
    for (let piece = 0; piece <= pieces; piece += 1) {
      const angle = from + ((to - from) * piece) / pieces;
      const [px, py] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      this.extend(px, py);
    }
  }

  clip(): void {
    this.trace();
    this.pdf.clip();
  }

  fill(): void {
    if (this.path.length === 0) return;
    const { hex, alpha } = this.paint(this.style.fillStyle);
    this.trace();
    this.pdf.fillColor(hex, alpha).fill();
  }

  stroke(): void {
    if (this.path.length === 0 || this.style.lineWidth === 0) return;
    this.setPen();
    this.trace();
    this.pdf.stroke();
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const { hex, alpha } = this.paint(this.style.fillStyle);
    this.pdf.rect(x, y, width, height).fillColor(hex, alpha).fill();
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.setPen();
    this.pdf.rect(x, y, width, height).stroke();
  }

  setLineDash(dash: readonly number[]): void {
    this.style.dash = dash;
  }

  getLineDash(): readonly number[] {
    return this.style.dash;
  }

  measureText(text: string): {
    width: number;
    actualBoundingBoxAscent: number;
    actualBoundingBoxDescent: number;
  } {
    const { size } = this.useFont();
    const width = this.pdf.widthOfString(this.pdf.said(text));
    return { width, actualBoundingBoxAscent: size * 0.76, actualBoundingBoxDescent: size * 0.22 };
  }

  fillText(text: string, x: number, y: number): void {
    const { size } = this.useFont();
    const { hex, alpha } = this.paint(this.style.fillStyle);
    const said = this.pdf.said(text);
    const left = x - this.pdf.widthOfString(said) * (ALIGN_SHIFT[this.style.textAlign] ?? 0);
    const baseline = y + size * (BASELINE_SHIFT[this.style.textBaseline] ?? 0);
    this.pdf.fillColor(hex, alpha).text(said, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Outlined text is how a chart separates a label from what lies under it; on white paper it needs no outline. */
  strokeText(): void {
    return undefined;
  }

  /** A line to a point; the first point of a path is where it begins. */
  private extend(x: number, y: number): void {
    const isFirst = this.path.length === 0;
    this.path.push((pdf) => (isFirst ? pdf.moveTo(x, y) : pdf.lineTo(x, y)));
  }

  private trace(): void {
    for (const step of this.path) step(this.pdf);
  }

  private setPen(): void {
    const { lineWidth, lineCap, lineJoin, dash } = this.style;
    const { hex, alpha } = this.paint(this.style.strokeStyle);
    this.pdf.lineWidth(lineWidth).lineCap(lineCap).lineJoin(lineJoin).strokeColor(hex, alpha);
    if (dash.length > 0) this.pdf.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
    else this.pdf.undash();
  }

  private paint(color: string): Color {
    const { hex, alpha } = colorOf(color);
    return { hex, alpha: alpha * this.style.globalAlpha };
  }

  private useFont(): { readonly size: number } {
    const { size, face } = fontOf(this.style.font);
    this.pdf.font(face).fontSize(size);
    return { size };
  }
}
