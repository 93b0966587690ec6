/** @type {import('jest').Config} */
module.exports = {
  displayName: 'contracts',
  rootDir: 'src',
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/../tsconfig.spec.json', diagnostics: false }] },
  moduleNameMapper: { '^@anggakara/scoring$': '<rootDir>/../../scoring/src/index.ts' },
};
