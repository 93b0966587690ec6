export { RefusedWorkbook } from './refused-workbook';
export { workbookCsv, type WorkbookOptions, type WorkbookReading } from './workbook-csv';
export type { WorkbookFile } from './workbook-file';
export { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook-limits';
export type { WorkbookReport } from './workbook-report';
