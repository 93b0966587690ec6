/** @type {import('jest').Config} */
module.exports = {
  displayName: 'scoring',
  rootDir: 'src',
  runtime: '<rootDir>/../../../.workspace/jest-runtime.cjs',
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/../tsconfig.spec.json', diagnostics: false }] },
  moduleNameMapper: { '^@anggakara/scoring$': '<rootDir>/../../scoring/src/index.ts' },
};
