/** @type {import('jest').Config} */
module.exports = {
  displayName: 'api',
  rootDir: '.',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json', diagnostics: false }] },
  moduleNameMapper: {
    '^@anggakara/scoring$': '<rootDir>/../scoring/src/index.ts',
    '^@anggakara/contracts$': '<rootDir>/../contracts/src/index.ts',
  },
};
