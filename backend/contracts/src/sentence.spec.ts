import { filled } from './sentence';

test.each([
  { sentence: 'Paling banyak {max}.', facts: { max: 5 }, text: 'Paling banyak 5.' },
  { sentence: '{name}', facts: { name: 'Evaluasi dokumen' }, text: 'Evaluasi dokumen' },
  { sentence: '{name} {other}', facts: { name: 'a' }, text: 'a {other}' },
  { sentence: '{name}', facts: { name: null }, text: '{name}' },
  { sentence: '{#sum}', facts: { sum: 56_171 }, text: '56.171' },
  { sentence: '{#sum}', facts: { sum: 1_000_000 }, text: '1.000.000' },
  { sentence: '{#sum}', facts: { sum: -1_000 }, text: '-1.000' },
  { sentence: '{#sum}', facts: { sum: 999 }, text: '999' },
  { sentence: '{#sum}', facts: { sum: '1000' }, text: '1000' },
  { sentence: '{year}', facts: { year: 2_020 }, text: '2020' },
])('$sentence with $facts reads $text', ({ sentence, facts, text }) => {
  expect(filled(sentence, facts)).toBe(text);
});

test('English groups thousands with commas', () => {
  expect(filled('{#sum}', { sum: 56_171 }, 'en')).toBe('56,171');
});
