import { type Facts, isWorkbookProblem, type WorkbookProblemCode } from '@anggakara/contracts/complaint-files';
import { RefusedWorkbook } from './refused-workbook';
import type { WorkbookReport } from './workbook-report';

/** How the process that reads ended. */
export type ReaderMessage =
  | { readonly kind: 'read'; readonly report: WorkbookReport }
  | { readonly kind: 'refused'; readonly code: WorkbookProblemCode; readonly facts: Facts };

const LONGEST_FACT = 120;

/** A message as it came from a process that has seen a hostile file: its form is checked, its texts are cut. */
export function readerMessage(value: unknown): ReaderMessage | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, code, facts, report } = value;
  if (kind === 'refused' && isWorkbookProblem(code) && isRecord(facts)) {
    return { kind, code, facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, shown(fact)])) };
  }
  const read = kind === 'read' && isRecord(report) ? reportOf(report) : undefined;
  return read === undefined ? undefined : { kind: 'read', report: read };
}

/** What the process says that it wrote must have arrived, or nothing counts; a process that ended without a word is a refusal. */
export function wholeReport(message: ReaderMessage | undefined, arrivedBytes: number): WorkbookReport {
  if (message?.kind === 'refused') throw new RefusedWorkbook(message.code, message.facts);
  if (message?.report.bytes !== arrivedBytes) throw new RefusedWorkbook('workbook-unreadable');
  return message.report;
}

const FIGURES = ['rows', 'bytes', 'processorMs', 'memoryBytes'] as const satisfies readonly (keyof WorkbookReport)[];

function reportOf(report: Readonly<Record<string, unknown>>): WorkbookReport | undefined {
  const { sheet, otherSheets } = report;
  const figures = FIGURES.map((name) => report[name]);
  if (typeof sheet !== 'string' || !figures.every((figure) => typeof figure === 'number')) return undefined;
  const [rows = 0, bytes = 0, processorMs = 0, memoryBytes = 0] = figures;
  const others = Array.isArray(otherSheets) ? otherSheets.map(shownText) : [];
  return { sheet: shownText(sheet), otherSheets: others, rows, bytes, processorMs, memoryBytes };
}

function shown(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(shownText);
  return typeof fact === 'number' ? fact : shownText(fact);
}

/** What a file holds must not move the cursor of whoever reads about it. */
function shownText(value: unknown): string {
  const text = String(value).replace(/[\p{Cc}\u2028\u2029]/gu, '\u00b7');
  return text.length <= LONGEST_FACT ? text : `${text.slice(0, LONGEST_FACT)}...`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
