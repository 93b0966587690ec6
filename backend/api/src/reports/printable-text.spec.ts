import { printable } from './printable-text';

test('a word longer than a hash is broken, and a hash is not', () => {
  const hash = 'a'.repeat(64);
  expect(printable(hash)).toBe(hash);
  expect(
    printable('b'.repeat(130))
      .split(' ')
      .map(({ length }) => length),
  ).toEqual([72, 58]);
});

test('a very long text ends with an ellipsis', () => {
  expect(printable('kata '.repeat(10_000)).length).toBeLessThan(4_200);
  expect(printable('kata '.repeat(10_000))).toMatch(/…$/);
});

test('control characters become spaces, and lines stay lines', () => {
  expect(printable('satu\tdua\u0007tiga\nempat')).toBe('satu dua tiga\nempat');
});
