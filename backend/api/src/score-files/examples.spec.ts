import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText } from '@anggakara/scoring';
import { composedInput } from './composed-input';
import { UnsoundFiles } from './finding';
import { formatFaults } from './format-findings';
import type { FormatName } from './format-schemas';
import { inputFile } from './input-file';
import { jsonSource } from './json-source';
import { scoredInput } from './scored-input';
import { verifiedFile } from './sealed-file';

const EXAMPLES = join(__dirname, '../../../../docs/formats/examples');
const example = (name: string): string => join(EXAMPLES, name);

const RUBRIC = example('rubric.json');
const FILES = {
  rubric: RUBRIC,
  marks: example('marks.csv'),
  entries: example('entries.csv'),
  metrics: example('metrics.csv'),
  rulings: example('rulings.csv'),
};
const none = new Set<never>();
const SEALED_HASH = (JSON.parse(readFileSync(example('sealed.json'), 'utf8')) as { resultHash: string }).resultHash;

describe('the examples in docs/formats', () => {
  test.each([
    { because: 'every table in its long form', files: FILES },
    { because: 'marks with a column a criterion', files: { ...FILES, marks: example('marks-by-criterion.csv') } },
    { because: 'metrics with columns a figure', files: { ...FILES, metrics: example('metrics-by-code.csv') } },
    { because: 'entries as JSON', files: { ...FILES, entries: example('entries.json') } },
  ])('give one and the same result: $because', ({ files }) => {
    expect(scoredInput(composedInput(files), none).resultHash).toBe(SEALED_HASH);
  });

  test('give it as one document, too', () => {
    expect(scoredInput(inputFile(example('input.json')), none).resultHash).toBe(SEALED_HASH);
  });

  test('are sealed as the command would seal them, and verify', () => {
    const { sealedText } = scoredInput(composedInput(FILES), none);
    expect(`${sealedText}\n`).toBe(readFileSync(example('sealed.json'), 'utf8'));
    expect(verifiedFile(example('sealed.json'))).toBe(SEALED_HASH);
  });

  test('marks with a column a juror hold the same marks; a recusal is then an absence', () => {
    const long = composedInput(FILES).input.sheets.filter(({ state }) => state === 'locked');
    const wide = composedInput({ ...FILES, marks: example('marks-by-juror.csv') }).input.sheets;
    const marked = wide.filter(({ marks }) => marks.length > 0);
    const texts = (sheets: typeof wide) => sheets.map(canonicalText).toSorted((a, b) => (a < b ? -1 : 1));
    expect(texts(marked)).toEqual(texts(long));
  });

  test('need their ruling: without it the tie across the cut is refused', () => {
    const { rulings: _rulings, ...undecided } = FILES;
    expect(() => scoredInput(composedInput(undecided), none)).toThrow(UnsoundFiles);
    expect(scoredInput(composedInput(undecided), new Set(['open-tie'])).result.state).toBe('open');
  });

  test('of two stages is sealed as the command would seal it, and verifies', () => {
    const own = (name: string): string => example(`two-stages/${name}`);
    const tables = ['marks', 'entries', 'metrics', 'adjustments'].map((name) => [name, own(`${name}.csv`)] as const);
    const { result, sealedText } = scoredInput(
      composedInput({ rubric: own('rubric.json'), ...Object.fromEntries(tables) }),
      none,
    );
    expect(`${sealedText}\n`).toBe(readFileSync(own('sealed.json'), 'utf8'));
    expect(verifiedFile(own('sealed.json'))).toMatch(/^[0-9a-f]{64}$/);
    expect(result.groups[0]?.selected).toEqual(['MERAH', 'HIJAU']);
  });

  test.each<{ name: FormatName; file: string; definition?: string }>([
    { name: 'input', file: 'input.json' },
    { name: 'rubric', file: 'rubric.json', definition: 'OneRubric' },
    { name: 'sealed', file: 'sealed.json' },
    { name: 'sealed', file: 'two-stages/sealed.json' },
    { name: 'entries', file: 'entries.json' },
  ])('$file is what the schema of $name says', ({ name, file, definition }) => {
    expect(formatFaults(name, jsonSource(example(file)).value, definition).first).toEqual([]);
  });
});
