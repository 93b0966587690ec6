import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { rubricFileSchema } from './rubric-file.mjs';

/**
 * Writes dist/formats.json: a JSON Schema for each file that the command line reads or writes, made of the compiled
 * declarations of the core and of the tables.
 */
const folder = dirname(fileURLToPath(import.meta.url));
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const SCORING = join(folder, '../scoring/dist/index.d.ts');
const TABLES = join(folder, 'dist/score-tables.d.ts');
const MAPPING = join(folder, 'dist/complaint-mapping.d.ts');

const FORMATS = [
  { name: 'input', path: SCORING, type: 'InputDocument' },
  { name: 'result', path: SCORING, type: 'ResultDocument' },
  { name: 'sealed', path: SCORING, type: 'SealedDocument' },
  { name: 'advice', path: SCORING, type: 'AdviceDocument' },
  { name: 'marks', path: TABLES, type: 'MarksTable' },
  { name: 'entries', path: TABLES, type: 'EntriesTable' },
  { name: 'metrics', path: TABLES, type: 'MetricsTable' },
  { name: 'rulings', path: TABLES, type: 'RulingsTable' },
  { name: 'adjustments', path: TABLES, type: 'AdjustmentsTable' },
  { name: 'complaint-map', path: MAPPING, type: 'ComplaintMapping' },
];

const generators = Object.fromEntries(
  [SCORING, TABLES, MAPPING].map((path) => [
    path,
    createGenerator({
      path,
      tsconfig: join(folder, 'tsconfig.json'),
      type: '*',
      expose: 'export',
      additionalProperties: false,
      skipTypeCheck: true,
      sortProps: true,
    }),
  ]),
);

const SAFE = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
const isOf = ({ type }, name) => type === name || (Array.isArray(type) && type.includes(name));
const withIntegers = (type) => JSON.parse(JSON.stringify(type).replace('number', 'integer'));

/** The generator speaks draft 7. Every number of these files is an integer; a decimal is a text. */
function inDialect(key, value) {
  if (typeof value === 'string') return key === '$ref' ? value.replace('#/definitions/', '#/$defs/') : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isOf(value, 'number')) return { ...value, type: withIntegers(value.type), ...SAFE };
  if (isPerhapsAbsent(value)) return value.anyOf[0];
  if (!Array.isArray(value.items)) return value;
  const { items, ...rest } = value;
  return { ...rest, prefixItems: items, items: false };
}

/** A further column that a row may have or not. */
function isPerhapsAbsent({ anyOf }) {
  return anyOf?.length === 2 && JSON.stringify(anyOf[1]) === '{"not":{}}';
}

function formatOf({ name, path, type }) {
  const { definitions } = generators[path].createSchema(type);
  const schema = { $schema: DIALECT, title: `anggakara ${name}`, $ref: `#/definitions/${type}`, $defs: definitions };
  return JSON.parse(JSON.stringify(schema, inDialect));
}

const formats = Object.fromEntries(FORMATS.map((format) => [format.name, formatOf(format)]));
writeFileSync(
  join(folder, 'dist/formats.json'),
  JSON.stringify({ ...formats, rubric: rubricFileSchema(formats.input) }, null, 2),
);
