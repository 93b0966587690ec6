import { SeedFault, SeedNode } from './seed-node';

const node = (value: unknown): SeedNode => new SeedNode('a.json', '', value);

test('a value is read where it stands, as what it is', () => {
  const file = node({ name: 'Top 25', of: [{ count: 25 }] });
  expect(file.at('name').text()).toBe('Top 25');
  expect(file.at('of').items()[0]?.at('count').integer({ max: 30 })).toBe(25);
  expect(file.at('name').oneOf(['Top 30', 'Top 25'])).toBe('Top 25');
  expect(file.optional('note')).toBeUndefined();
  expect(file.optional('name')?.matching(/^Top \d+$/)).toBe('Top 25');
  expect(file.only('name', 'of')).toBe(file);
});

test.each<{ because: string; read: () => unknown; says: string }>([
  { because: 'nothing is there', read: () => node({}).at('name'), says: 'a.json: name is missing' },
  { because: 'nobody reads it', read: () => node({ nam: 1 }).only('name'), says: 'a.json: nam is not read' },
  { because: 'a list is no object', read: () => node([]).at('name'), says: 'a.json: the file is no object' },
  { because: 'an object is no list', read: () => node({ of: {} }).at('of').items(), says: 'a.json: of is no list' },
  { because: 'a blank text says nothing', read: () => node({ a: '' }).at('a').text(), says: 'a has not 1 to' },
  {
    because: 'a text has a bound',
    read: () => node({ a: 'abc' }).at('a').text(2),
    says: 'a has not 1 to 2 characters',
  },
  { because: 'a text has no rim', read: () => node({ a: ' x' }).at('a').text(), says: 'a is no trimmed text' },
  { because: 'a form is kept', read: () => node({ a: 'x' }).at('a').matching(/^y$/), says: 'a is not of the form ^y$' },
  {
    because: 'a count is whole',
    read: () => node([1.5]).items()[0]?.integer({ max: 9 }),
    says: '[0] is no whole number',
  },
  { because: 'a count is a number', read: () => node(['1']).items()[0]?.integer({ max: 9 }), says: '[0] is no whole' },
  {
    because: 'a count has bounds',
    read: () => node([10]).items()[0]?.integer({ max: 9 }),
    says: '[0] is not within 0 to 9',
  },
  { because: 'a choice is given', read: () => node(['c']).items()[0]?.oneOf(['a', 'b']), says: '[0] is none of a, b' },
])('is refused by file and place: $because', ({ read, says }) => {
  expect(read).toThrow(SeedFault);
  expect(read).toThrow(says);
});
