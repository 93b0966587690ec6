import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  IsCode,
  IsCount,
  IsCountText,
  IsDecimalString,
  IsEmailAddress,
  IsFlag,
  IsIsoDate,
  IsIsoInstant,
  IsListOf,
  IsListOfTexts,
  IsObjectOf,
  IsOneOf,
  IsText,
  IsUuid,
} from './fields';

const UUID = '0f6b2a54-0d0e-4b7e-9a58-3f1f8d6f2a10';

/** Values that libraries let through in one place or another. */
const HOSTILE = {
  absent: undefined,
  null: null,
  'an empty text': '',
  'a blank text': ' ',
  false: false,
  true: true,
  zero: 0,
  'minus zero': -0,
  'a tiny number': 1e-7,
  'a number as a text': '7',
  'not a number': Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  'an exponent': '1e5',
  'a list': [],
  'an object': {},
  'NUL in a text': 'a\u0000b',
  'half a surrogate pair': 'a\ud800b',
  'a day that does not exist': '2025-02-30',
} as const;

type Hostile = keyof typeof HOSTILE;

/** Whether a class with one property of that decorator takes the value. */
function takes(decorate: PropertyDecorator, value: unknown): boolean {
  class Subject {
    readonly value: unknown;
  }
  decorate(Subject.prototype, 'value');
  const subject = plainToInstance(Subject, value === undefined ? {} : { value });
  return validateSync(subject, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }).length === 0;
}

const takenBy = (decorate: PropertyDecorator): readonly Hostile[] =>
  (Object.keys(HOSTILE) as Hostile[]).filter((name) => takes(decorate, HOSTILE[name]));

describe('of what libraries let through, a field takes', () => {
  test.each<{ field: string; decorate: PropertyDecorator; taken: readonly Hostile[] }>([
    {
      field: 'text',
      decorate: IsText({ max: 10 }),
      taken: ['a number as a text', 'an exponent', 'a day that does not exist'],
    },
    {
      field: 'text that may be blank',
      decorate: IsText({ max: 10, blank: true }),
      taken: ['an empty text', 'a blank text', 'a number as a text', 'an exponent', 'a day that does not exist'],
    },
    { field: 'decimal', decorate: IsDecimalString(), taken: ['a number as a text'] },
    {
      field: 'optional decimal',
      decorate: IsDecimalString({ optional: true }),
      taken: ['absent', 'a number as a text'],
    },
    { field: 'nullable decimal', decorate: IsDecimalString({ nullable: true }), taken: ['null', 'a number as a text'] },
    { field: 'count', decorate: IsCount(), taken: ['zero'] },
    { field: 'count from one', decorate: IsCount({ min: 1 }), taken: [] },
    { field: 'flag', decorate: IsFlag(), taken: ['false', 'true'] },
    { field: 'day', decorate: IsIsoDate(), taken: [] },
    { field: 'instant', decorate: IsIsoInstant(), taken: [] },
    { field: 'uuid', decorate: IsUuid(), taken: [] },
    { field: 'code', decorate: IsCode(), taken: ['a number as a text', 'an exponent', 'a day that does not exist'] },
    { field: 'e-mail address', decorate: IsEmailAddress(), taken: [] },
    { field: 'one of', decorate: IsOneOf(['a', 'b']), taken: [] },
    { field: 'list of codes', decorate: IsListOfTexts('code', { max: 2 }), taken: ['a list'] },
    { field: 'count in a query', decorate: IsCountText(), taken: ['a number as a text'] },
  ])('$field: $taken', ({ decorate, taken }) => {
    expect(takenBy(decorate)).toEqual(taken);
  });
});

describe('a field', () => {
  test.each([
    { of: 'decimal', decorate: IsDecimalString(), good: ['0', '-1.5', '123456789.123456789'] },
    { of: 'decimal or a word', decorate: IsDecimalString({ except: 'not-scored' }), good: ['7.5', 'not-scored'] },
    { of: 'count', decorate: IsCount({ max: 5 }), good: [0, 5] },
    { of: 'day', decorate: IsIsoDate(), good: ['2024-02-29', '0001-01-01'] },
    { of: 'instant', decorate: IsIsoInstant(), good: ['2025-02-28T09:00:00Z', '2025-02-28T23:59:59.123456Z'] },
    { of: 'uuid', decorate: IsUuid(), good: [UUID] },
    { of: 'code', decorate: IsCode(), good: ['IP-001', '2024-S1', 'a', 'service-unit', 'v1.2_b'] },
    { of: 'e-mail address', decorate: IsEmailAddress(), good: ['a@b.id', 'nama.panjang+x@sub.contoh.example'] },
    { of: 'text', decorate: IsText({ max: 4 }), good: ['a', 'aé𝒳'] },
    { of: 'list of uuids', decorate: IsListOfTexts('uuid', { max: 1 }), good: [[], [UUID]] },
    { of: 'one of', decorate: IsOneOf(['a', 'b']), good: ['a', 'b'] },
    { of: 'count in a query', decorate: IsCountText({ min: 1, max: 200 }), good: ['1', '200'] },
  ])('of a $of takes what it is for', ({ decorate, good }) => {
    for (const value of good) expect([value, takes(decorate, value)]).toEqual([value, true]);
  });

  test.each([
    { of: 'decimal', decorate: IsDecimalString(), bad: ['1234567890', '.5', '5.', '+1', '1,5', '0x1', '1.1234567890'] },
    { of: 'decimal or a word', decorate: IsDecimalString({ except: 'not-scored' }), bad: ['unscored', ''] },
    { of: 'count', decorate: IsCount({ max: 5 }), bad: [6, -1, 2.5] },
    { of: 'day', decorate: IsIsoDate(), bad: ['0000-01-01', '2023-02-29', '2025-1-1', '2025-02-28T00:00:00Z'] },
    { of: 'instant', decorate: IsIsoInstant(), bad: ['2025-02-28T24:00:00Z', '2025-02-30T09:00:00Z', '2025-02-28'] },
    { of: 'uuid', decorate: IsUuid(), bad: [UUID.toUpperCase(), `${UUID} `] },
    { of: 'code', decorate: IsCode(), bad: ['-a', 'a b', 'a/b', '../x', 'a'.repeat(41)] },
    {
      of: 'e-mail address',
      decorate: IsEmailAddress(),
      bad: ['a@b', 'a b@c.id', '<a@b.id>', `${'a'.repeat(250)}@b.id`],
    },
    { of: 'text', decorate: IsText({ max: 4 }), bad: ['abcde'] },
    { of: 'list of uuids', decorate: IsListOfTexts('uuid', { max: 1 }), bad: [['x'], [UUID, UUID], 'x'] },
    { of: 'list of codes', decorate: IsListOfTexts('code', { max: 3 }), bad: [['a', 'a'], [null]] },
    { of: 'count in a query', decorate: IsCountText({ min: 1, max: 200 }), bad: ['0', '201', '-1', '1.0', ' 1'] },
  ])('of a $of refuses what looks like it', ({ decorate, bad }) => {
    for (const value of bad) expect([value, takes(decorate, value)]).toEqual([value, false]);
  });
});

class Inner {
  @IsText({ max: 3 })
  readonly name!: string;
}

class Outer {
  @IsListOf(() => Inner, { min: 1, max: 2 })
  readonly items!: readonly Inner[];

  @IsObjectOf(() => Inner)
  readonly inner!: Inner;
}

describe('a field of objects', () => {
  const errorsOf = (value: object): number => validateSync(plainToInstance(Outer, value), { whitelist: true }).length;
  const inner = { name: 'a' };

  test.each([
    { is: 'takes objects of its class', value: { items: [inner], inner }, errors: 0 },
    { is: 'refuses a list that is too short', value: { items: [], inner }, errors: 1 },
    { is: 'refuses a list that is too long', value: { items: [inner, inner, inner], inner }, errors: 1 },
    { is: 'refuses what is no list', value: { items: inner, inner }, errors: 1 },
    { is: 'refuses a list where an object belongs', value: { items: [inner], inner: [inner] }, errors: 1 },
    { is: 'refuses an item that is no object', value: { items: [7], inner }, errors: 1 },
    { is: 'refuses an item of null', value: { items: [null], inner }, errors: 1 },
    { is: 'refuses an object that breaks its class', value: { items: [{ name: '' }], inner: { name: 7 } }, errors: 2 },
  ])('$is', ({ value, errors }) => expect(errorsOf(value)).toBe(errors));
});
