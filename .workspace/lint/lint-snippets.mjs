import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { inRoot, root } from '../root.mjs';

/**
 * Lints pieces of code as if they were files of the project: [{ path, code }] on stdin, a list of complaints for each
 * on stdout. The files do not exist, so that rules which ask the compiler for types stay out.
 */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: inRoot('eslint.config.mjs'),
  overrideConfig: [
    {
      files: ['**/*.ts'],
      rules: tseslint.configs.disableTypeChecked.rules,
      languageOptions: { parserOptions: { projectService: false, project: null } },
    },
    { files: ['frontend/portal/**/*.ts'], rules: { '@angular-eslint/no-uncalled-signals': 'off' } },
  ],
});

const complaints = [];
for (const { path, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: inRoot(path) });
  complaints.push((result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
console.log(JSON.stringify(complaints));
