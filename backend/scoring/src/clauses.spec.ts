import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from './order';

const ROOT = join(__dirname, '../../..');
const SOURCES = ['backend/scoring/src', 'backend/contracts/src', 'backend/api/src', 'frontend/portal/src'];
const CITATION = /docs\/rules\/([a-z-]+)\.md((?: (?:and )?\d+(?:-\d+)?,?)*)/g;

interface Citation {
  readonly file: string;
  readonly rule: string;
  readonly clauses: readonly number[];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `1, 3-5` are the clauses 1, 3, 4 and 5. */
function clausesOf(text: string): readonly number[] {
  return [...text.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, from = '0', to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => Number(from) + step),
  );
}

function citationsIn(file: string): readonly Citation[] {
  return [...readFileSync(file, 'utf8').matchAll(CITATION)].map(([, rule = '', clauses = '']) => ({
    file: file.slice(ROOT.length + 1),
    rule,
    clauses: clausesOf(clauses),
  }));
}

/** The numbers of the clauses of a rule, in the order in which they stand. */
function clausesStanding(rule: string): readonly number[] {
  const path = join(ROOT, 'docs/rules', `${rule}.md`);
  if (!existsSync(path)) return [];
  return [...readFileSync(path, 'utf8').matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
}

const citations = SOURCES.filter((folder) => existsSync(join(ROOT, folder)))
  .flatMap(filesIn)
  .flatMap(citationsIn);
const rules = readdirSync(join(ROOT, 'docs/rules')).map((name) => name.replace('.md', ''));

test.each(rules)('the clauses of %s are numbered one after another', (rule) => {
  const standing = clausesStanding(rule);
  expect(standing).toEqual(standing.map((_, place) => place + 1));
  expect(standing.length).toBeGreaterThan(0);
});

test.each([...new Set(citations.map(({ rule }) => rule))].toSorted(byText))(
  'every clause of %s that code cites exists',
  (rule) => {
    const standing = new Set(clausesStanding(rule));
    expect(standing.size).toBeGreaterThan(0);
    const wrong = citations.filter((one) => one.rule === rule && one.clauses.some((clause) => !standing.has(clause)));
    expect(wrong).toEqual([]);
  },
);

test('the core cites its rules', () => {
  expect(citations.filter(({ file }) => file.startsWith('backend/scoring/src')).length).toBeGreaterThan(40);
});
