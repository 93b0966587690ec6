import { CLAIM_ERRORS, CLAIM_QUESTIONS, findingText } from './findings';
import { VIOLATIONS } from './violations';

test('a finding reads in both languages, with its numbers grouped', () => {
  const facts = { stated: 57_171, sum: 56_171, difference: 1_000 };
  expect(findingText('parts-do-not-sum', facts, 'id')).toBe(
    'Dinyatakan 57.171, rinciannya berjumlah 56.171: selisih 1.000.',
  );
  expect(findingText('parts-do-not-sum', facts, 'en')).toBe('Stated as 57,171, the parts sum to 56,171: off by 1,000.');
});

test('every error of a claim is a violation of its submission, and no question is', () => {
  expect(Object.keys(VIOLATIONS)).toEqual(expect.arrayContaining(Object.keys(CLAIM_ERRORS)));
  expect(Object.keys(VIOLATIONS).filter((code) => code in CLAIM_QUESTIONS)).toEqual([]);
});
