const { createCjsPreset } = require('jest-preset-angular/presets');

const preset = createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json', diagnostics: false });

/** @type {import('jest').Config} */
module.exports = {
  ...preset,
  displayName: 'portal',
  rootDir: __dirname,
  roots: ['<rootDir>/src'],
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper: {
    '^@anggakara/scoring$': '<rootDir>/../../backend/scoring/src/index.ts',
    '^@anggakara/contracts$': '<rootDir>/../../backend/contracts/src/index.ts',
  },
};
