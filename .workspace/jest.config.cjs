/** The commands are tested from outside, as processes. */
/** @type {import('jest').Config} */
module.exports = {
  displayName: 'workspace',
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.spec.cjs'],
  transform: {},
};
