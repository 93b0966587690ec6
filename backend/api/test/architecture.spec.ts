import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as ts from 'typescript';
import { besideSlices, mayHold, slices } from '../../../.workspace/slices.cjs';
import { removeFolder, temporaryFolder } from './temporary-folder';

/** A rule that never fires looks like a rule that works: each line here breaks one, and must be refused by its name. */

const root = resolve(__dirname, '../../..');

interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly code: string;
}

const REFUSED_BY_LINT: readonly Violation[] = [
  { rule: 'pure-time', path: 'backend/scoring/src/x.ts', code: 'export const now = new Date();' },
  { rule: 'pure-chance', path: 'backend/scoring/src/x.ts', code: 'export const luck = Math.random();' },
  { rule: 'pure-synchronous', path: 'backend/scoring/src/x.ts', code: 'export async function wait() {}' },
  { rule: 'pure-copy', path: 'backend/scoring/src/x.ts', code: 'export const f = (marks: number[]) => marks.sort();' },
  { rule: 'scoring-imports-nothing', path: 'backend/scoring/src/x.ts', code: "export { add } from 'mathjs';" },
  { rule: 'scoring-imports-nothing', path: 'backend/scoring/src/x.ts', code: "export { readFile } from 'node:fs';" },
  { rule: 'contracts-import-scoring-alone', path: 'backend/contracts/src/x.ts', code: "export { z } from 'zod';" },
  { rule: 'plain-contract', path: 'backend/contracts/src/x.ts', code: 'export class A { @Length(1) b = 1; }' },
  { rule: 'library-by-suffix', path: 'backend/api/src/judging/mark.service.ts', code: "export * from 'typeorm';" },
  { rule: 'library-by-suffix', path: 'backend/api/src/reports/ranking.ts', code: "export * from 'exceljs';" },
  { rule: 'library-by-suffix', path: 'backend/api/src/platform/jobs/job.pdf.ts', code: "export * from 'typeorm';" },
  { rule: 'library-by-suffix', path: 'frontend/portal/src/features/run/page.ts', code: "export * from 'chart.js';" },
  {
    rule: 'portal-without-server',
    path: 'frontend/portal/src/data/x.ts',
    code: "import { A } from '@nestjs/common';\nA();",
  },
  {
    rule: 'refusal-alone',
    path: 'backend/api/src/judging/mark.service.ts',
    code: "import { NotFoundException } from '@nestjs/common';\nthrow new NotFoundException();",
  },
  { rule: 'environment', path: 'backend/api/src/access/x.ts', code: 'export const port = process.env.PORT;' },
  {
    rule: 'own-workbooks',
    path: 'backend/api/src/reports/upload.xlsx.ts',
    code: "import { stream } from 'exceljs';\nexport const rows = new stream.xlsx.WorkbookReader('a.xlsx', {});",
  },
  {
    rule: 'own-workbooks',
    path: 'backend/api/src/reports/upload.xlsx.ts',
    code: "import { Workbook } from 'exceljs';\nexport const read = () => new Workbook().xlsx.readFile('a.xlsx');",
  },
  { rule: 'named-export', path: 'backend/api/src/access/x.ts', code: 'export default 1;' },
  { rule: 'focused-test', path: 'backend/scoring/src/x.spec.ts', code: "test.only('a', () => undefined);" },
  {
    rule: 'max-params',
    path: 'backend/api/src/access/x.ts',
    code: 'export function f(a = 1, b = 2, c = 3, d = 4, e = 5) { return a + b + c + d + e; }',
  },
  {
    rule: 'max-lines-per-function',
    path: 'backend/api/src/access/x.ts',
    code: `export function f() {${'\n'.repeat(41)}}`,
  },
  { rule: 'max-lines', path: 'backend/api/src/access/x.ts', code: 'export const a = 1;\n'.repeat(301) },
];

/** What a file of the API, the core or the portal may look like. */
const ALLOWED_BY_LINT: readonly Violation[] = [
  {
    rule: 'library-by-suffix',
    path: 'backend/api/src/platform/jobs/job.entity.ts',
    code: "export { Entity } from 'typeorm';",
  },
  {
    rule: 'library-by-suffix',
    path: 'backend/api/src/reports/ranking.xlsx.ts',
    code: "export { Workbook } from 'exceljs';",
  },
  {
    rule: 'contracts-import-scoring-alone',
    path: 'backend/contracts/src/x.ts',
    code: "export { a } from '@anggakara/scoring';",
  },
];

const REFUSED_BY_DIRECTION: readonly Violation[] = [
  { rule: 'slice-order-platform', path: 'backend/api/src/platform/http/x.ts', code: "import '../../access';" },
  { rule: 'slice-order-judging', path: 'backend/api/src/judging/x.ts', code: "import '../results';" },
  { rule: 'slice-order-publication', path: 'backend/api/src/publication/x.ts', code: "import '../judging';" },
  { rule: 'slice-door', path: 'backend/api/src/judging/deeper/y.ts', code: "import '../../access/person.entity';" },
  { rule: 'beside-slices', path: 'backend/api/src/complaint-files/x.ts', code: "import '../access';" },
  { rule: 'beside-slices', path: 'backend/api/src/complaint-files/workbook/x.ts', code: "import '../../access';" },
  { rule: 'slice-door', path: 'backend/api/src/judging/y.ts', code: "import '../complaint-files/columns';" },
  { rule: 'application-door', path: 'backend/api/src/app.module.ts', code: "import './access/person.entity';" },
  { rule: 'layer-controller', path: 'backend/api/src/access/x.controller.ts', code: "import './person.entity';" },
  { rule: 'scoring-imports-nothing', path: 'backend/scoring/src/z.ts', code: "import '../../contracts/src/index';" },
  { rule: 'advice-is-no-input', path: 'backend/scoring/src/y.ts', code: "import './advice/advice';" },
  {
    rule: 'contracts-import-scoring-alone',
    path: 'backend/contracts/src/z.ts',
    code: "import '../../api/src/access';",
  },
  {
    rule: 'portal-without-api',
    path: 'frontend/portal/src/data/z.ts',
    code: "import '../../../../backend/api/src/access';",
  },
  { rule: 'feature-alone', path: 'frontend/portal/src/features/run/x.ts', code: "import '../../features/sheet/page';" },
  { rule: 'ui-knows-contracts-alone', path: 'frontend/portal/src/ui/x.ts', code: "import '../data/sheet-api';" },
  { rule: 'no-cycles', path: 'backend/api/src/access/index.ts', code: "import './person.entity';" },
  { rule: 'resolvable', path: 'backend/api/src/ledger/x.ts', code: "import './nowhere';" },
];

/** The files that the violations above import. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  'backend/api/src/access/person.entity.ts': "import './index';",
  'backend/api/src/complaint-files/columns.ts': '',
  'backend/api/src/results/index.ts': '',
  'backend/api/src/judging/index.ts': '',
  'backend/contracts/src/index.ts': '',
  'backend/scoring/src/index.ts': '',
  'backend/scoring/src/advice/advice.ts': '',
  'frontend/portal/src/features/sheet/page.ts': '',
  'frontend/portal/src/data/sheet-api.ts': '',
};

describe('the linter', () => {
  const complaints = complaintsAbout([...REFUSED_BY_LINT, ...ALLOWED_BY_LINT]);

  test.each(REFUSED_BY_LINT.map((violation, index) => ({ ...violation, index })))(
    'refuses $rule in $path',
    ({ rule, index }) => {
      expect(complaints[index]?.join('\n')).toContain(rule);
    },
  );

  test.each(ALLOWED_BY_LINT.map((violation, index) => ({ ...violation, index })))(
    'has nothing against $path',
    ({ index }) => {
      expect(complaints[REFUSED_BY_LINT.length + index]).toEqual([]);
    },
  );
});

describe('the direction of imports', () => {
  const refused = refusedImports();

  test.each(REFUSED_BY_DIRECTION)('$rule refuses $path', ({ rule, path }) => {
    expect(refused).toContain(`${rule} ${path}`);
  });
});

describe('the compiler of the core', () => {
  test.each(['console.log(1);', 'process.exit();', 'setTimeout(f, 1);', 'fetch(f);', 'new URL(f);', 'enum A { B }'])(
    'refuses %s',
    (code) => {
      expect(compilerComplaints(`declare const f: never;\n${code}\nexport {};`)).not.toEqual([]);
    },
  );

  test('has nothing against arithmetic', () => {
    expect(compilerComplaints('export const sum = (a: bigint, b: bigint): bigint => a + b;')).toEqual([]);
  });
});

describe('the tree', () => {
  const folders = foldersIn('backend').concat(foldersIn('frontend'));

  test('names no folder after nothing', () => {
    expect(folders.filter((folder) => /\/(common|utils|helpers|shared|misc|libs?)$/.test(folder))).toEqual([]);
  });

  test('has no room outside the ordered list of slices and those beside it, and no folder inside a room but the named ones', () => {
    const inApi = folders
      .filter((folder) => folder.startsWith('backend/api/src/'))
      .map((folder) => folder.split('/').slice(3));
    const rooms = [...slices, ...besideSlices];
    expect(inApi.filter(([slice = '', ...rest]) => !rooms.includes(slice) || !mayHold(slice, rest))).toEqual([]);
  });

  test.each([
    { room: 'judging', path: ['deeper'] },
    { room: 'complaint-files', path: ['anything'] },
    { room: 'complaint-files', path: ['workbook', 'deeper'] },
  ])('would refuse $path in $room', ({ room, path }) => {
    expect(mayHold(room, path)).toBe(false);
  });
});

function complaintsAbout(snippets: readonly Violation[]): readonly (readonly string[])[] {
  const program = join(root, '.workspace/lint/lint-snippets.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(snippets),
    encoding: 'utf8',
    cwd: root,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function refusedImports(): readonly string[] {
  const folder = temporaryFolder();
  try {
    layOut(folder);
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const rules = `--config=${join(root, '.dependency-cruiser.cjs')}`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [program, rules, '--output-type=json', 'backend', 'frontend'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    if (stdout === '') throw new Error(stderr);
    const { summary } = JSON.parse(stdout);
    return summary.violations.map(({ rule, from }: { rule: { name: string }; from: string }) => `${rule.name} ${from}`);
  } finally {
    removeFolder(folder);
  }
}

function layOut(folder: string): void {
  for (const file of ['package.json', 'tsconfig.base.json', '.workspace/tsconfig.architecture.json'])
    cpSync(join(root, file), join(folder, file));
  const files = [...Object.entries(NEIGHBOURS), ...REFUSED_BY_DIRECTION.map(({ path, code }) => [path, code] as const)];
  for (const [path, code] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\nexport {};\n`);
  }
}

function compilerComplaints(code: string): readonly string[] {
  const project = join(root, 'backend/scoring/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(project, ts.sys.readFile).config,
    ts.sys,
    dirname(project),
  );
  const file = join(root, 'backend/scoring/src/x.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2023) : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], { ...options, noEmit: true }, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'dist', 'coverage', '.angular'].includes(entry.name))
    .flatMap(({ name }) => [`${folder}/${name}`, ...foldersIn(`${folder}/${name}`)]);
}
