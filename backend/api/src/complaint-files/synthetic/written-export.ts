import { EXPORT_COLUMNS, type ExportCells, headerOf } from './export-columns';
import { cellsOf } from './export-cells';
import { type ExportStyle, windowsBytes, writtenCell } from './export-style';
import { faultOf, type PlannedRow, type PlantedFault } from './planted-rows';
import type { RowFault, RowFaultName } from './row-faults';
import type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Cells that a row lacks which is cut off. */
const CUT_CELLS = 3;

export interface Writing {
  readonly rows: readonly PlannedRow[];
  readonly agencies: readonly string[];
  readonly span: SyntheticSpan;
  readonly style: ExportStyle;
  /** Stands above the table. */
  readonly title: string;
}

export interface WrittenExport {
  readonly bytes: Buffer;
  /** In which line each complaint stands first. */
  readonly lines: ReadonlyMap<SyntheticComplaint, number>;
  readonly faults: readonly PlantedFault[];
}

/** Behind title, an empty line and the header. */
const FIRST_LINE = 4;

/** The file, and where in it everything is. A row is named by the line on which it begins. (docs/rules/complaint-files.md 3) */
export function writtenExport(writing: Writing): WrittenExport {
  const lines = new Map<SyntheticComplaint, number>();
  const faults: PlantedFault[] = [];
  const parts = [head(writing)];
  let line = FIRST_LINE;
  for (const [place, { complaint, fault }] of writing.rows.entries()) {
    const row = writtenRow(complaint, fault, writing);
    parts.push(encoded(row.text, row.isBroken || isWindows(writing.style, place)));
    if (fault !== null) faults.push(plantedFault(fault, line));
    if (!lines.has(complaint)) lines.set(complaint, line);
    line += row.lines;
  }
  return { bytes: Buffer.concat(parts), lines, faults };
}

function head({ title, style }: Writing): Buffer {
  const names = EXPORT_COLUMNS.map(([, name]) => name);
  const text = encoded(`${title}${style.lineEnd}${style.lineEnd}${lineOf(names, style)}`, isWindows(style, 0));
  return style.encoding === 'utf-8-bom' ? Buffer.concat([MARK, text]) : text;
}

interface WrittenRow {
  readonly text: string;
  /** How many lines it takes. */
  readonly lines: number;
  readonly isBroken: boolean;
}

function writtenRow(complaint: SyntheticComplaint, name: RowFaultName | null, writing: Writing): WrittenRow {
  const { agencies, span, style } = writing;
  const fault: Partial<RowFault> = name === null ? {} : faultOf(name);
  const cells = { ...cellsOf(complaint, agencies, style.days), ...fault.cells?.(complaint, span) };
  const lines = fault.row === 'cut-off' ? 1 : cells.text.split('\n').length;
  return { text: rowText(cells, fault.row, style), lines, isBroken: fault.row === 'wrong-bytes' };
}

function plantedFault(fault: RowFaultName, line: number): PlantedFault {
  const { code, column, kind = null } = faultOf(fault);
  return { fault, line, column: column === null ? null : headerOf(column), code, kind };
}

function rowText(cells: ExportCells, how: RowFault['row'], style: ExportStyle): string {
  const texts = EXPORT_COLUMNS.map(([column]) => cells[column]);
  if (how === 'cut-off') return lineOf(texts.slice(0, -CUT_CELLS), style);
  if (how === 'prolonged') return lineOf([...texts, 'lebih'], style);
  return how === 'wrongly-quoted' ? `"Tiket"${lineOf(texts, style)}` : lineOf(texts, style);
}

function lineOf(texts: readonly string[], style: ExportStyle): string {
  return texts.map((text) => writtenCell(text, style)).join(style.delimiter) + style.lineEnd;
}

function isWindows({ encoding }: ExportStyle, place: number): boolean {
  return encoding === 'windows-1252' || (encoding === 'mixed' && place % 2 === 1);
}

function encoded(text: string, asWindows: boolean): Buffer {
  return asWindows ? windowsBytes(text) : Buffer.from(text);
}
