import { angularRules } from './.workspace/lint/angular.mjs';
import { apiRules } from './.workspace/lint/api.mjs';
import { coreRules } from './.workspace/lint/core.mjs';
import { everyFile } from './.workspace/lint/every-file.mjs';

export default [
  { ignores: ['**/dist/', '**/coverage/', '**/.angular/', '.nx/', 'docs/'] },
  ...everyFile,
  ...coreRules,
  ...apiRules,
  ...angularRules,
];
