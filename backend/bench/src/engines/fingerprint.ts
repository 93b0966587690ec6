import { createHash } from 'node:crypto';
import { adviceOn, adviceText, inputProblems, inputText, officialResult, resultText } from '@anggakara/scoring';
import { drawnDocument } from './drawn-document.js';

/** SHA-256 over the texts of many documents, hex: official ones and advisory ones apart. */
export interface Fingerprint {
  readonly documents: number;
  readonly official: string;
  readonly advice: string;
}

export const DOCUMENTS = 60;
const DRAWS = { ranks: 200, weights: 100 };

/** What this engine makes of the documents of seeds 1, 2, ... */
export function fingerprint(documents = DOCUMENTS): Fingerprint {
  const [official, advice] = [createHash('sha256'), createHash('sha256')];
  for (let seed = 1; seed <= documents; seed += 1) {
    const input = drawnDocument(seed);
    const [problem] = inputProblems(input);
    if (problem !== undefined) throw new Error(`${problem.code} at ${problem.path}, seed ${seed}`);
    const text = inputText(input);
    const result = officialResult(input, sha256(text));
    official.update(text).update(resultText(result));
    advice.update(adviceText(adviceOn(result, { rubrics: input.rubrics, sha256, draws: DRAWS })));
  }
  return { documents, official: official.digest('hex'), advice: advice.digest('hex') };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
