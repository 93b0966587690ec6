import tseslint from 'typescript-eslint';
import { root } from '../root.mjs';
import { ENVIRONMENT, FOCUSED_TESTS, NAMED_EXPORTS, OWN_WORKBOOKS } from './restrictions.mjs';

export const SPECS = ['**/*.spec.ts', '**/*.spec.cjs', '**/test/**', '**/testing/**', 'frontend/portal-e2e/**'];
const MIGRATIONS = ['**/migrations/**'];

/** The nearest tsconfig.json of the core leaves its tests out; the project of the tests holds both. */
const CORE = ['backend/scoring', 'backend/contracts'];

const size = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', 40],
  'max-params': ['error', 4],
  'max-depth': ['error', 3],
  complexity: ['error', 8],
};

const sizeOfTests = { 'max-lines-per-function': 'off', 'max-lines': ['error', 600] };

const types = {
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: false }],
  '@typescript-eslint/no-floating-promises': 'error',
  // A frozen object stands for the class that injects it, as with AppConfig.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // A Nest module is a class of decorators alone.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
};

/** What a test reads from the wire is of no declared type; its expectations say what it must be. */
const typesOfTests = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/unbound-method': 'off',
};

const javascript = {
  eqeqeq: 'error',
  'no-console': 'off',
  'no-unused-vars': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
};

export const everyFile = [
  {
    files: ['**/*.{ts,mjs,cjs}'],
    rules: { ...size, eqeqeq: 'error', 'no-restricted-syntax': ['error', ...FOCUSED_TESTS] },
  },
  { files: ['**/*.{mjs,cjs}'], rules: javascript },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: { ...types, 'no-restricted-syntax': ['error', ...FOCUSED_TESTS, ...NAMED_EXPORTS] },
  },
  ...CORE.map((folder) => ({
    files: [`${folder}/**/*.ts`],
    languageOptions: {
      parserOptions: { projectService: false, project: `${folder}/tsconfig.spec.json`, tsconfigRootDir: root },
    },
  })),
  {
    files: ['backend/api/src/**/*.ts'],
    ignores: ['backend/api/src/platform/config/**', ...SPECS],
    rules: { 'no-restricted-syntax': ['error', ...FOCUSED_TESTS, ...NAMED_EXPORTS, ...ENVIRONMENT, ...OWN_WORKBOOKS] },
  },
  {
    files: SPECS,
    rules: { ...sizeOfTests, ...typesOfTests, 'no-restricted-syntax': ['error', ...FOCUSED_TESTS] },
  },
  // AssemblyScript: numbers of another width are another type, which the checker of TypeScript does not know.
  { files: ['backend/api/row-kernel/**'], rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' } },
  { files: MIGRATIONS, rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
];
