import { numberText, signed, trimmed } from './number-text';
import { filled } from './sentence';

describe('numbers 1: the comma of Indonesian print exists in text for readers alone', () => {
  test.each([
    { decimal: '87.50', id: '87,50', en: '87.50' },
    { decimal: '1234567.5', id: '1.234.567,5', en: '1,234,567.5' },
    { decimal: '-1000', id: '-1.000', en: '-1,000' },
    { decimal: '0.000001', id: '0,000001', en: '0.000001' },
    { decimal: '999', id: '999', en: '999' },
  ])('$decimal is $id and $en', ({ decimal, id, en }) => {
    expect([numberText(decimal, 'id'), numberText(decimal, 'en')]).toEqual([id, en]);
  });

  test.each([
    ['13.050000', '13.05'],
    ['13.000000', '13'],
    ['100', '100'],
    ['0.000000', '0'],
    ['-0.500000', '-0.5'],
  ])('%s without the zeros that say nothing is %s', (decimal, text) => expect(trimmed(decimal)).toBe(text));

  test('a difference has its sign', () => {
    expect(['0.98', '-0.98', '0.00'].map(signed)).toEqual(['+0.98', '-0.98', '+0.00']);
  });
});

describe('a sentence', () => {
  const sentence = { id: 'Peringkat {rank} dari {ranked}.', en: 'Rank {rank} of {ranked}.' };

  test('is filled in', () => expect(filled(sentence, 'id', { rank: 3, ranked: 30 })).toBe('Peringkat 3 dari 30.'));

  test('with a gap is an error of ours', () => {
    expect(() => filled(sentence, 'en', { rank: 3 })).toThrow('nothing to fill in for {ranked}');
    expect(filled({ id: 'Tetap.', en: 'Still.' }, 'en')).toBe('Still.');
  });
});
