import { SPECS } from './every-file.mjs';
import { libraryHomes } from './library-homes.mjs';
import { REFUSALS_ALONE } from './restrictions.mjs';

export const apiRules = [
  {
    files: ['{backend/api,frontend/portal}/src/**/*.ts'],
    ignores: SPECS,
    plugins: { anggakara: { rules: { 'library-homes': libraryHomes } } },
    rules: { 'anggakara/library-homes': 'error' },
  },
  {
    files: ['backend/api/src/**/*.ts'],
    ignores: ['backend/api/src/platform/**', ...SPECS],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [REFUSALS_ALONE] }] },
  },
];
