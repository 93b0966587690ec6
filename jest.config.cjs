const { existsSync } = require('node:fs');

const projects = [
  'backend/scoring',
  'backend/contracts',
  'backend/api',
  'frontend/portal',
  'frontend/portal-e2e',
  '.workspace',
];

/** @type {import('jest').Config} */
module.exports = {
  projects: projects
    .map((folder) => `<rootDir>/${folder}/jest.config.cjs`)
    .filter((file) => existsSync(file.replace('<rootDir>', __dirname))),
};
