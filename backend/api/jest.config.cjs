/** @type {import('jest').Config} */
module.exports = {
  displayName: 'api',
  rootDir: '.',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/postgres-setup.ts',
  globalTeardown: '<rootDir>/test/postgres-teardown.ts',
  testTimeout: 30_000,
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json', diagnostics: false }] },
  moduleNameMapper: {
    '^@anggakara/scoring$': '<rootDir>/../scoring/src/index.ts',
    '^@anggakara/contracts$': '<rootDir>/../contracts/src/index.ts',
  },
};
