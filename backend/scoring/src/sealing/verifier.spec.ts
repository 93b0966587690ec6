import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { InputDocument, RulingInput } from '../input-document';
import { resultOf } from '../../test/builders';
import { anyDocument } from '../../test/documents';
import { sealedFileOf, SPOILT, vectorFile, VECTORS, vectorText, VERIFIER } from '../../test/vectors';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const pythonTest = hasPython ? test : test.skip;

/** How the independent verifier ends, and what it says. */
function judged(...files: readonly string[]) {
  const { status, stdout } = spawnSync('python3', [join(VERIFIER, 'verify.py'), ...files], { encoding: 'utf8' });
  return { status, said: stdout };
}

/** Files with these texts, for as long as the question takes. */
function judgedTexts(texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'anggakara-seals-'));
  try {
    const files = texts.map((text, at) => {
      const file = join(folder, `${String(at)}.json`);
      writeFileSync(file, text);
      return file;
    });
    return judged(...files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Documents that both implementations compute. */
const RUNS = Number(process.env['VERIFIER_RUNS'] ?? 300);

/** The lines of the independent verifier on all these texts, asked together: its start takes longer than a judgement. */
function linesOn(texts: readonly string[]): readonly string[] {
  return judgedTexts(texts).said.trim().split('\n');
}

pythonTest('the vectors verify without any code of the product', () => {
  const { status, said } = judged(...Object.keys(VECTORS).map(vectorFile));
  expect(status).toBe(0);
  expect(said.match(/: same /g)).toHaveLength(Object.keys(VECTORS).length);
});

pythonTest.each(SPOILT)('no vector verifies with $what changed', ({ from, to }) => {
  const lines = linesOn(Object.keys(VECTORS).map((name) => vectorText(name).replace(from, to)));
  expect(lines).toHaveLength(Object.keys(VECTORS).length);
  expect(lines.filter((line) => /: (same|not covered)/.test(line))).toEqual([]);
});

/** Without the parts that the independent verifier does not know; documents that have others of them it must say so of. */
function plain(document: InputDocument): InputDocument {
  const { selection } = document;
  return {
    ...document,
    entries: document.entries.map(({ code, group, eligibility, metrics, carried }) => {
      return { code, group, eligibility, metrics, carried };
    }),
    selection:
      selection.kind === 'winners'
        ? selection
        : { kind: 'shortlist', quotas: selection.quotas.map(({ group, places }) => ({ group, places })) },
  };
}

pythonTest(
  'both implementations give the same bytes of whatever document, or the one says that it does not know it',
  () => {
    const documents = fc.sample(anyDocument, { numRuns: RUNS, seed: 1234567 });
    const lines = linesOn(documents.map((document) => sealedFileOf(plain(document))));
    expect(lines.filter((line) => !/: (same|not covered) /.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes(': same ')).length).toBeGreaterThan(documents.length / 10);
  },
);

/** The document in which every second entry is what the one before it is, so that many are tied. */
function twinned(document: InputDocument): InputDocument {
  const codes = document.entries.map(({ code }) => code);
  const twins = new Map(codes.map((code, at) => [code, codes[at - (at % 2)] ?? code]));
  return {
    ...document,
    entries: document.entries.map(({ code }) => {
      const twin = document.entries.find((one) => one.code === twins.get(code));
      return { ...twin!, code };
    }),
    sheets: document.sheets.map(({ entry, juror }) => {
      const twin = document.sheets.find((one) => one.entry === twins.get(entry) && one.juror === juror);
      return { ...twin!, entry };
    }),
  };
}

/** The document with a ruling on every tie that it leaves open: the last of the tied entries get the free places. */
function ruled(document: InputDocument): InputDocument {
  const { openTies } = resultOf(document);
  const rulings = openTies.map(({ group, category, entries, freePlaces }, at): RulingInput => ({
    ...{ code: `P-${String(at)}`, kind: 'tie-at-cut', group, category, reason: 'Pleno.' },
    selected: entries.slice(entries.length - freePlaces),
  }));
  return { ...document, rulings };
}

/** The document with winners named by the plenary: those who won, each in the category of the other one. */
function renamed(document: InputDocument): InputDocument {
  const { categories } = resultOf(document);
  const rulings = categories.flatMap(({ category, group, places }, at): readonly RulingInput[] => {
    const other = categories.find((one) => one.group === group && one.category !== category);
    const selected = (other?.winners ?? []).slice(0, places).map(({ entry }) => entry);
    return selected.length === 0
      ? []
      : [
          {
            ...{ code: `K-${String(at)}`, kind: 'category-assignment', group, category, reason: 'Pleno.' },
            selected,
          },
        ];
  });
  return { ...document, rulings };
}

pythonTest.each([
  { what: 'ties that were ruled on', changed: ruled },
  { what: 'winners whom the plenary named', changed: renamed },
])('both implementations give the same bytes of $what', ({ changed }) => {
  const rulings = fc
    .sample(anyDocument, { numRuns: RUNS, seed: 7654321 })
    .map((document) => changed(twinned(plain(document))))
    .filter((document) => document.rulings.length > 0);
  expect(rulings.length).toBeGreaterThan(RUNS / 20);
  const lines = linesOn(rulings.map((document) => sealedFileOf(document)));
  expect(lines.filter((line) => !/: (same|not covered) /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes(': same ')).length).toBeGreaterThan(rulings.length / 10);
});

pythonTest.each([
  { text: 'x'.repeat(1000), status: 1 },
  { text: '{}', status: 1 },
  { text: '{"format":"anggakara.sealed/1"}', status: 1 },
  { text: sealedFileOf(VECTORS['shortlist']!).replaceAll('"1.0.0"', '"9.0.0"'), status: 2 },
  { text: sealedFileOf(VECTORS['shortlist']!).replace('"method":"mean"', '"method":"median"'), status: 2 },
])('the independent verifier says by its exit code what it is: $status', ({ text, status }) => {
  expect(judgedTexts([text]).status).toBe(status);
});
