import {
  COMPARED_NAMES,
  COUNT_NAMES,
  DIFFERENCE_SENTENCES,
  EXPLANATION_SENTENCES,
} from './complaints/differences/difference-sentences';
import { FIGURE_NAMES, PREDICATE_NAMES, PREDICATE_SENTENCES } from './complaints/monitoring/predicate-words';
import { SIGNAL_SENTENCES } from './complaints/signals/signal-sentences';
import { COMPARISON_SENTENCES } from './comparison-sentences';
import { NAMES, RULE_SENTENCES, SCORE_SENTENCES, STANDING_SENTENCES, UNITS } from './explanation-sentences';
import { byText } from './order';
import { CHAIN_NAMES } from './panel/chain-sentences';
import { PANEL_SENTENCES } from './panel/sentences';
import { RIVAL_SENTENCES } from './explain-rivals';
import { SELECTION_SENTENCES } from './selection/sentences';
import type { Sentence } from './sentence';
import { MEASURE_VALUES, NORM_SENTENCES, TREE_NAMES, TREE_SENTENCES } from './tree/sentences';

const TABLES: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  COMPARED_NAMES,
  COMPARISON_SENTENCES,
  COUNT_NAMES,
  DIFFERENCE_SENTENCES,
  EXPLANATION_SENTENCES,
  FIGURE_NAMES,
  MEASURE_VALUES,
  NAMES,
  CHAIN_NAMES,
  NORM_SENTENCES,
  PANEL_SENTENCES,
  PREDICATE_NAMES,
  PREDICATE_SENTENCES,
  RIVAL_SENTENCES,
  RULE_SENTENCES,
  SCORE_SENTENCES,
  SELECTION_SENTENCES,
  SIGNAL_SENTENCES,
  STANDING_SENTENCES,
  TREE_NAMES,
  TREE_SENTENCES,
  UNITS,
};

const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted(byText);

test.each(
  Object.entries(TABLES).flatMap(([table, sentences]) =>
    Object.entries(sentences).map(([code, sentence]) => ({ table, code, sentence })),
  ),
)('$table $code says the same in both languages', ({ sentence }) => {
  expect(gaps(sentence.en)).toEqual(gaps(sentence.id));
  expect(sentence.en).not.toBe('');
});
