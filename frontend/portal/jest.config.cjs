const { createCjsPreset } = require('jest-preset-angular/presets');

const preset = createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json', diagnostics: false });

/** @type {import('jest').Config} */
module.exports = {
  ...preset,
  displayName: 'portal',
  rootDir: __dirname,
  runtime: '<rootDir>/../../.workspace/jest-runtime.cjs',
  roots: ['<rootDir>/src'],
  setupFilesAfterEnv: ['<rootDir>/test-setup.cjs'],
};
