/** @type {import('jest').Config} */
module.exports = {
  displayName: 'portal-e2e',
  rootDir: 'src',
  testEnvironment: 'node',
  globalSetup: '<rootDir>/../../../backend/api/test/postgres-setup.ts',
  globalTeardown: '<rootDir>/../../../backend/api/test/postgres-teardown.ts',
  // The suite changes no file of the project: the picture of the README is made when it is asked for.
  testPathIgnorePatterns: process.env.SCREENSHOT === '1' ? [] : ['/screenshot\\.spec\\.ts$'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/../tsconfig.json', diagnostics: false }] },
};
