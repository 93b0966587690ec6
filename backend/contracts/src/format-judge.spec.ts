import { formatJudge, MOST_FAULTS } from './format-judge';
import type { JsonSchema } from './format-schema';

const text: JsonSchema = { type: 'string' };
const objectOf = (properties: Readonly<Record<string, JsonSchema>>, ...required: readonly string[]): JsonSchema => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
});
const kind = (word: string): JsonSchema => ({ type: 'string', const: word });

const NODE: JsonSchema = {
  $ref: '#/$defs/Node',
  $defs: {
    Node: { anyOf: [{ $ref: '#/$defs/Group' }, objectOf({ kind: kind('leaf'), worth: text }, 'kind', 'worth')] },
    Group: objectOf(
      { kind: kind('group'), children: { type: 'array', items: { $ref: '#/$defs/Node' } } },
      'kind',
      'children',
    ),
  },
};
const FIGURE: JsonSchema = {
  anyOf: [
    objectOf({ state: kind('VALUE'), value: text }, 'state', 'value'),
    objectOf({ state: kind('VALUE'), of: { enum: [1, 2] }, numerator: text }, 'state', 'of', 'numerator'),
    objectOf({ state: { enum: ['NONE', 'INVALID'] } }, 'state'),
  ],
};
const PLACES: JsonSchema = {
  anyOf: [objectOf({ places: { type: 'integer' } }, 'places'), objectOf({ quotas: text }, 'quotas')],
};
const OF_UNIONS: JsonSchema = {
  anyOf: [{ $ref: '#/$defs/Scored' }, { $ref: '#/$defs/Counted' }],
  $defs: {
    Scored: { anyOf: [objectOf({ kind: kind('node'), node: text }, 'kind', 'node'), { type: 'null' }] },
    Counted: {
      anyOf: [objectOf({ kind: kind('lot'), seed: text }, 'kind', 'seed'), objectOf({ kind: kind('rank') }, 'kind')],
    },
  },
};
const RANGE: JsonSchema = { type: ['integer', 'null'], minimum: -5, maximum: 5 };
const PERHAPS: JsonSchema = { anyOf: [objectOf({ to: text }, 'to'), { type: 'null' }] };
const COLUMNS: JsonSchema = { type: 'object', properties: { entry: text }, additionalProperties: { type: 'boolean' } };

interface Row {
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly fault?: readonly unknown[];
  readonly because: string;
}

test.each<Row>([
  { schema: NODE, value: { kind: 'leaf', worth: '1' }, because: 'a form that is right' },
  {
    ...{ schema: NODE, value: { kind: 'group', children: [{ kind: 'leaf' }] }, because: 'a member is missing' },
    fault: ['member-missing', ['children', 0], { member: 'worth' }],
  },
  {
    ...{ schema: NODE, value: { kind: 'leaf', worth: '1', wroth: '2' }, because: 'a member is not known' },
    fault: ['member-unknown', ['wroth'], { member: 'wroth' }],
  },
  {
    ...{ schema: NODE, value: { kind: 'leaf', worth: 1 }, because: 'a number stands for a text' },
    fault: ['number-for-text', ['worth'], { value: '1' }],
  },
  {
    ...{ schema: NODE, value: { kind: 'leaf', worth: null }, because: 'nothing stands for a text' },
    fault: ['wrong-type', ['worth'], { wanted: 'string', found: 'null' }],
  },
  {
    ...{ schema: NODE, value: { kind: 'group', children: {} }, because: 'an object stands for a list' },
    fault: ['wrong-type', ['children'], { wanted: 'array', found: 'object' }],
  },
  {
    ...{ schema: NODE, value: { kind: 'tree' }, because: 'a form is not known' },
    fault: ['kind-unknown', ['kind'], { member: 'kind', value: 'tree' }],
  },
  {
    ...{ schema: NODE, value: { kind: 7 }, because: 'a form is named by a number' },
    fault: ['kind-unknown', ['kind'], { member: 'kind', value: '7' }],
  },
  {
    ...{ schema: NODE, value: {}, because: 'a form is not named' },
    fault: ['member-missing', [], { member: 'kind' }],
  },
  {
    ...{ schema: NODE, value: [], because: 'a list has no form' },
    fault: ['wrong-type', [], { wanted: 'object', found: 'array' }],
  },
  { schema: FIGURE, value: { state: 'INVALID' }, because: 'either word of a form' },
  { schema: FIGURE, value: { state: 'VALUE', value: '1' }, because: 'one of two forms with one word' },
  { schema: FIGURE, value: { state: 'VALUE', of: 1, numerator: '1' }, because: 'the other of them' },
  {
    ...{ schema: FIGURE, value: { state: 'VALUE' }, because: 'neither of two forms with one word' },
    fault: ['no-form', [], { forms: '{state, value} | {state, of, numerator}' }],
  },
  {
    ...{ schema: { enum: ['', 'open', 'locked'] }, value: 'shut', because: 'a word is not known' },
    fault: ['not-one-of', [], { value: 'shut', allowed: 'open, locked' }],
  },
  {
    ...{ schema: PLACES, value: { plces: 1 }, because: 'no form fits' },
    fault: ['no-form', [], { forms: '{places} | {quotas}' }],
  },
  { schema: PLACES, value: { quotas: 'x' }, because: 'the second form fits' },
  { schema: OF_UNIONS, value: { kind: 'lot', seed: 'x' }, because: 'a form of a union in a union' },
  { schema: OF_UNIONS, value: null, because: 'nothing, where a union in it allows that' },
  {
    ...{ schema: OF_UNIONS, value: { kind: 'lot' }, because: 'a form of a union in a union lacks a member' },
    fault: ['member-missing', [], { member: 'seed' }],
  },
  { schema: RANGE, value: null, because: 'nothing, where that is allowed' },
  { schema: RANGE, value: -5, because: 'the least number' },
  {
    ...{ schema: RANGE, value: 6, because: 'a number is too large' },
    fault: ['number-beyond', [], { value: '6', limit: 5 }],
  },
  {
    ...{ schema: { type: 'integer', minimum: 0 }, value: -1, because: 'a number is too small' },
    fault: ['number-beyond', [], { value: '-1', limit: 0 }],
  },
  {
    ...{ schema: { type: 'integer', maximum: 0 }, value: 1, because: 'a number is above the only bound' },
    fault: ['number-beyond', [], { value: '1', limit: 0 }],
  },
  {
    ...{ schema: RANGE, value: 0.5, because: 'a number is not whole' },
    fault: ['wrong-type', [], { wanted: 'integer, null', found: 'number' }],
  },
  { schema: PERHAPS, value: null, because: 'nothing in the place of a form' },
  {
    ...{ schema: PERHAPS, value: {}, because: 'the only form there is lacks a member' },
    fault: ['member-missing', [], { member: 'to' }],
  },
  { schema: COLUMNS, value: { entry: 'P', any: true }, because: 'a further member of the right kind' },
  {
    ...{ schema: COLUMNS, value: { any: 'x' }, because: 'a further member of another kind' },
    fault: ['wrong-type', ['any'], { wanted: 'boolean', found: 'string' }],
  },
  { schema: { type: 'object', properties: {} }, value: { any: 1 }, because: 'further members that nobody judges' },
  { schema: { properties: { a: text } }, value: 'x', because: 'members of what is no object' },
  { schema: { items: text }, value: 'x', because: 'items of what is no list' },
  { schema: { maximum: 1 }, value: 'x', because: 'the size of what is no number' },
  { schema: {}, value: 'x', because: 'anything' },
])('$because', ({ schema, value, fault }) => {
  const { first, count } = formatJudge(schema)(value);
  expect(first.map(({ code, segments, facts }) => [code, segments, facts])).toEqual(fault === undefined ? [] : [fault]);
  expect(count).toBe(first.length);
});

test('one definition of a schema judges alone', () => {
  expect(formatJudge(NODE, 'Group')({ kind: 'group', children: [] }).count).toBe(0);
  expect(formatJudge(NODE, 'Group')({ kind: 'leaf', worth: '1' }).count).toBe(3);
});

test('what a value lacks comes before what it holds, and that in the order of the file', () => {
  const { first } = formatJudge(objectOf({ a: text, b: text, c: text }, 'c'))({ b: 1, x: 2, a: 3 });
  expect(first.map(({ segments }) => segments.join())).toEqual(['', 'b', 'x', 'a']);
});

test('of a million faults the first are kept and all are counted', () => {
  const list: JsonSchema = { type: 'array', items: objectOf({ a: text, b: text }, 'a', 'b') };
  const { first, count } = formatJudge(list)(Array.from({ length: 500_000 }, () => ({})));
  expect(count).toBe(1_000_000);
  expect(first).toHaveLength(MOST_FAULTS);
  expect(first.at(-1)?.segments).toEqual([12]);
});

test.each<{ schema: object; definition?: string; says: string }>([
  { schema: { type: 'string', pattern: 'x' }, says: 'no judge for "pattern"' },
  { schema: { $ref: '#/$defs/Nowhere' }, says: 'no definition Nowhere' },
  { schema: {}, definition: 'Nowhere', says: 'no definition Nowhere' },
])('a schema with what nobody judges is refused: $says', ({ schema, definition, says }) => {
  expect(() => formatJudge(schema, definition)({})).toThrow(says);
});
