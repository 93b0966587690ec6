export { complaintMapFile } from './complaint-map-file';
export { composedInput, type FiledInput, type TableFiles } from './composed-input';
export { UnsoundFiles } from './finding';
export { FORMAT_NAMES, formatSchemas } from './format-schemas';
export { inputFile } from './input-file';
export { type Allowance, ALLOWANCES, type ScoredInput, scoredInput, sha256 } from './scored-input';
export { verifiedFile } from './sealed-file';
export { TABLE_NAMES } from './table';
export { writeWhole } from './text-file';
