/** @type {import('jest').Config} */
module.exports = {
  displayName: 'bench',
  rootDir: 'src',
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        tsconfig: { target: 'ES2023', module: 'commonjs', esModuleInterop: true, isolatedModules: true },
        diagnostics: false,
      },
    ],
  },
  moduleNameMapper: {
    '^@anggakara/scoring$': '<rootDir>/../../scoring/src/index.ts',
    '^@anggakara/scoring/kernel$': '<rootDir>/../../scoring/src/kernel/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
