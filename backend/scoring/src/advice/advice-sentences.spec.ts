import { byText } from '../order';
import type { Sentence } from '../sentence';
import { ADVICE_NOTES } from './advice-notes';
import { BAND_WORDS, FINDING_SENTENCES, QUESTION_SENTENCES } from './advice-sentences';

const TABLES: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  BAND_WORDS,
  FINDING_SENTENCES,
  QUESTION_SENTENCES,
  ...Object.fromEntries(Object.entries(ADVICE_NOTES).map(([analysis, note]) => [`NOTES ${analysis}`, { ...note }])),
};

const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted(byText);

test.each(
  Object.entries(TABLES).flatMap(([table, sentences]) =>
    Object.entries(sentences).map(([code, sentence]) => ({ table, code, sentence })),
  ),
)('$table $code says the same in both languages', ({ sentence }) => {
  expect(gaps(sentence.en)).toEqual(gaps(sentence.id));
  expect(sentence.en).not.toBe(sentence.id);
});
