/**
 * What is said of complaint exports, apart: whoever counts a file on the command line, and the process that opens a workbook, do
 * without the words of all the rest.
 */
export * from './complaint-mapping';
export * from './complaint-problem-text';
export { type Facts, type Language, LANGUAGES } from './language';
export { PART_MAX_BYTES } from './limits';
export { filled } from './sentence';
export { isWorkbookProblem, type WorkbookProblemCode } from './workbook-problems';
