/** Packages that are written as ES modules alone: Node requires them, Jest on it does not. */
const MODULES = '/node_modules/(@noble|@scure|chart\\.js|@kurkle)/';

/** @type {import('jest').Config} */
module.exports = {
  displayName: 'api',
  runtime: '<rootDir>/../../.workspace/jest-runtime.cjs',
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
};
