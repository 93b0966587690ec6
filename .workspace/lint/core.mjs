import { FOCUSED_TESTS, NAMED_EXPORTS, PLAIN_CONTRACTS, PURITY } from './restrictions.mjs';

/** Purity that the compiler cannot see. Imports are checked as written: whatever is not beside us is outside. */
const outside = (message, ...exceptions) => ({
  patterns: [{ regex: `^(?!\\.{1,2}/)${exceptions.map((name) => `(?!${name}$)`).join('')}`, message }],
});

export const coreRules = [
  {
    files: ['backend/scoring/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...FOCUSED_TESTS, ...NAMED_EXPORTS, ...PURITY],
      'no-param-reassign': ['error', { props: true }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        outside('scoring-imports-nothing: the core has no packages.'),
      ],
    },
  },
  {
    files: ['backend/contracts/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...FOCUSED_TESTS, ...NAMED_EXPORTS, ...PURITY, ...PLAIN_CONTRACTS],
      'no-param-reassign': ['error', { props: true }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        outside('contracts-import-scoring-alone: what crosses the wire has no packages.', '@anggakara/scoring'),
      ],
    },
  },
];
