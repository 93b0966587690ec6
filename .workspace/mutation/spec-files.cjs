const { readFileSync, readdirSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { expect } = require('expect');
const fastCheck = require('fast-check');
const { bind } = require('jest-each');
const ts = require('typescript');

const COMPILED = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};

/** Of advice, or about the project's files: no mutant of the official path needs them. The second implementation takes too long. */
const LEFT_OUT = /advice|(clauses|editions|verifier)\.spec\.ts$/;

const texts = new Map();

function compiled(file) {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: COMPILED, fileName: file });
  texts.set(file, outputText);
  return outputText;
}

Module._extensions['.ts'] = (module, file) => module._compile(compiled(file), file);

/** Cases of a property: the same ones for every mutant, and few, because a mutant that survives meets all tests. */
const MOST_CASES = 12;
const { assert: assertProperty } = fastCheck;
const assert = (property, { numRuns = MOST_CASES, ...rest } = {}) =>
  assertProperty(property, { seed: 20_260, endOnFailure: true, ...rest, numRuns: Math.min(numRuns, MOST_CASES) });
require.cache[require.resolve('fast-check')].exports = { __esModule: true, default: { ...fastCheck, assert } };

let tests = [];
const names = [];

function test(title, run) {
  tests.push({ name: [...names, title].join(' › '), run });
}
test.each = bind(test, false);
test.skip = () => undefined;

function describe(title, block) {
  names.push(title);
  block();
  names.pop();
}
describe.each = bind(describe, false);

Object.assign(globalThis, { test, it: test, describe, expect });

function specFilesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !LEFT_OUT.test(file.slice(folder.length)))
    .toSorted();
}

/** The tests of every spec file of a folder, by id; what they import is loaded anew. */
exports.testsIn = (folder) => {
  for (const file of Object.keys(require.cache).filter((path) => path.endsWith('.ts'))) delete require.cache[file];
  const found = new Map();
  for (const file of specFilesIn(folder)) {
    tests = [];
    require(file);
    tests.forEach(({ name, run }, place) => {
      found.set(`${file.slice(folder.length + 1)}#${place}`, { name, run, fileName: file });
    });
  }
  return found;
};
