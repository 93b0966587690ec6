import type { InputProblemCode } from '@anggakara/scoring';
import { CLASS_SENTENCES } from './class-sentences';
import type { Sentence } from './file-sentences';
import { MEASURE_SENTENCES } from './measure-sentences';
import { METRIC_SENTENCES } from './metric-sentences';
import { PANEL_SENTENCES } from './panel-sentences';
import { PARTICIPANT_SENTENCES } from './participant-sentences';
import { RUBRIC_SENTENCES } from './rubric-sentences';

/** The compiler asks for the sentence of every problem that the core knows. */
const INPUT_SENTENCES = {
  ...RUBRIC_SENTENCES,
  ...MEASURE_SENTENCES,
  ...METRIC_SENTENCES,
  ...PANEL_SENTENCES,
  ...PARTICIPANT_SENTENCES,
  ...CLASS_SENTENCES,
} satisfies Readonly<Record<InputProblemCode, Sentence>>;

/** What a problem of the core means, and how to mend it. */
export function inputSentence(code: InputProblemCode): Sentence {
  return INPUT_SENTENCES[code];
}
