import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingLines } from '@anggakara/contracts';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { scoreFolder } from '../../test/score-files';
import { UnsoundFiles } from './finding';
import { formatFaults } from './format-findings';
import { type FormatName, formatSchemas } from './format-schemas';
import { verifiedFile } from './sealed-file';

const EXAMPLES = join(__dirname, '../../../../docs/formats/examples');
const read = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8');
const files = scoreFolder();

/** What a careless or a hostile hand may write in place of a value. */
const anything = fc.oneof(
  fc.constantFrom('', 'NaN', '-1', '1e9', '0.5', '101', 'SATU', 'CLARITY', '__proto__', 'e\u0301', ' '),
  fc.constantFrom(0, -1, 0.5, 1e21, true, null, [], {}),
  fc.string(),
  fc.jsonValue(),
);

/** A result or a refusal with places; never another error. */
function answerOf(attempt: () => unknown): 'result' | 'refusal' {
  try {
    attempt();
    return 'result';
  } catch (error) {
    if (error instanceof UnsoundFiles && findingLines(error.findings, 'en').some((line) => line.includes(':')))
      return 'refusal';
    throw error;
  }
}

/** The paths of all values in a document. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const below = steps.flatMap((step) => pathsIn((value as Record<string | number, unknown>)[step], [...path, step]));
  return [path, ...below];
}

function replaced(value: unknown, [step, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (step === undefined) return by;
  const members = value as Record<string | number, unknown>;
  const member = replaced(members[step], rest, by);
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === step ? member : one));
  return { ...members, [step]: member };
}

const changedJson = (text: string) => {
  const document: unknown = JSON.parse(text);
  return fc
    .tuple(fc.constantFrom(...pathsIn(document)), anything)
    .map(([path, by]) => JSON.stringify(replaced(document, path, by)));
};

/** A table with one cell, or one stretch of its text, replaced. */
const changedText = (text: string) =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(12),
      fc.oneof(fc.string(), fc.constantFrom('"', '\n', ',', ';', '"",', '\u0000')),
    )
    .map(([from, length, by]) => text.slice(0, from) + by + text.slice(from + length));

/** Another judge of the same schemas, which nobody here has written. */
function otherJudge(name: FormatName, definition?: string): (value: unknown) => boolean {
  const schema = formatSchemas()[name];
  const ajv = new Ajv2020({ strict: false });
  return ajv.compile(definition === undefined ? schema : { $ref: `#/$defs/${definition}`, $defs: schema.$defs ?? {} });
}

test.each<{ name: FormatName; file: string; definition?: string }>([
  { name: 'input', file: 'input.json' },
  { name: 'input', file: 'two-stages/sealed.json' },
  { name: 'sealed', file: 'two-stages/sealed.json' },
  { name: 'rubric', file: 'rubric.json', definition: 'OneRubric' },
  { name: 'entries', file: 'entries.json' },
  { name: 'complaint-map', file: 'complaint-map.json' },
])('a changed $file fits the schema of $name exactly where another judge says so', ({ name, file, definition }) => {
  const fits = otherJudge(name, definition);
  fc.assert(
    fc.property(changedJson(read(file)), (text) => {
      const value: unknown = JSON.parse(text);
      expect(formatFaults(name, value, definition).count === 0).toBe(fits(value));
    }),
    { numRuns: 150 },
  );
});

describe('whatever a file holds, the answer is a result or a refusal that says where', () => {
  test('of an input document', () => {
    fc.assert(
      fc.property(changedJson(read('input.json')), (input) => void answerOf(() => files.scored({ input }))),
      { numRuns: 150 },
    );
  });

  test('of a rubric', () => {
    const tables = { marks: read('marks.csv'), entries: read('entries.csv'), metrics: read('metrics.csv') };
    fc.assert(
      fc.property(changedJson(read('rubric.json')), (rubric) => {
        answerOf(() => files.scored({ rubric, ...tables }, 'open-tie'));
      }),
      { numRuns: 150 },
    );
  });

  test.each(['marks', 'entries', 'metrics', 'rulings'] as const)('of a table: %s', (name) => {
    const tables = {
      ...{ marks: read('marks.csv'), entries: read('entries.csv'), metrics: read('metrics.csv') },
      ...{ rulings: read('rulings.csv'), rubric: read('rubric.json') },
    };
    fc.assert(
      fc.property(changedText(tables[name]), (text) => {
        answerOf(() => files.scored({ ...tables, [name]: text }, 'open-tie'));
      }),
      { numRuns: 100 },
    );
  });

  test('of a sealed document: any other value in it is refused', () => {
    const sealed = read('sealed.json').trim();
    fc.assert(
      fc.property(changedJson(sealed), (text) => {
        fc.pre(text.normalize('NFC') !== sealed.normalize('NFC'));
        const file = files.write('sealed.json', text);
        expect(answerOf(() => verifiedFile(file))).toBe('refusal');
      }),
      { numRuns: 100 },
    );
  });
});
