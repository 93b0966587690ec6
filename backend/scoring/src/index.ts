export * from './comparison';
export * from './complaint-counts';
export * from './decimal-string';
export * from './input-document';
export * from './result-document';
export * from './rubric';
