import { CLASS_SENTENCES } from './class-sentences';
import type { Sentence } from './file-sentences';
import { MEASURE_SENTENCES } from './measure-sentences';
import { METRIC_SENTENCES } from './metric-sentences';
import { PANEL_SENTENCES } from './panel-sentences';
import { PARTICIPANT_SENTENCES } from './participant-sentences';
import { RUBRIC_SENTENCES } from './rubric-sentences';

const INPUT_SENTENCES: Readonly<Record<string, Sentence>> = {
  ...RUBRIC_SENTENCES,
  ...MEASURE_SENTENCES,
  ...METRIC_SENTENCES,
  ...PANEL_SENTENCES,
  ...PARTICIPANT_SENTENCES,
  ...CLASS_SENTENCES,
};

/** What a problem of the core means, and how to mend it. */
export function inputSentence(code: string): Sentence {
  return INPUT_SENTENCES[code] ?? { id: `Tidak dapat dihitung: ${code}.`, en: `Cannot be computed: ${code}.` };
}
