/** Packages that are written as ES modules alone: Node requires them, Jest on it does not. */
const MODULES = '/node_modules/(@noble|@scure|chart\\.js|@kurkle)/';

/** @type {import('jest').Config} */
module.exports = {
  displayName: 'api',
  rootDir: '.',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/postgres-setup.ts',
  globalTeardown: '<rootDir>/test/postgres-teardown.ts',
  transform: {
    '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json', diagnostics: false }],
    [`${MODULES}.+\\.js$`]: [
      'ts-jest',
      { tsconfig: { allowJs: true, module: 'commonjs', target: 'es2023', isolatedModules: true }, diagnostics: false },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!${MODULES.slice('/node_modules/'.length)})`],
  moduleNameMapper: {
    '^@anggakara/scoring$': '<rootDir>/../scoring/src/index.ts',
    '^@anggakara/scoring/complaints$': '<rootDir>/../scoring/src/complaints.ts',
    '^@anggakara/contracts$': '<rootDir>/../contracts/src/index.ts',
    '^@anggakara/contracts/complaint-files$': '<rootDir>/../contracts/src/complaint-files.ts',
  },
};
