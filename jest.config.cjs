const { existsSync } = require('node:fs');

const projects = [
  'backend/scoring',
  'backend/contracts',
  'backend/api',
  'backend/bench',
  'frontend/portal',
  'frontend/portal-e2e',
  '.workspace',
];

/** @type {import('jest').Config} */
module.exports = {
  // Of the whole run: Jest takes no notice of a project's own.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/.workspace/test-sequencer.cjs',
  projects: projects
    .map((folder) => `<rootDir>/${folder}/jest.config.cjs`)
    .filter((file) => existsSync(file.replace('<rootDir>', __dirname))),
};
