/** @type {import('jest').Config} */
module.exports = {
  displayName: 'portal-e2e',
  rootDir: 'src',
  testEnvironment: 'node',
  globalSetup: '<rootDir>/../../../backend/api/test/postgres-setup.ts',
  globalTeardown: '<rootDir>/../../../backend/api/test/postgres-teardown.ts',
  testTimeout: 120_000,
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/../tsconfig.json', diagnostics: false }] },
  moduleNameMapper: { '^@anggakara/(scoring|contracts)$': '<rootDir>/../../../backend/$1/src/index.ts' },
};
