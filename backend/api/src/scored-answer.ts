import { fileFinding, filled, findingLines, type Language } from '@anggakara/contracts';
import { adviceOn, adviceText, explanationLines, type Tell, unusedRulings, unusedRulingText } from '@anggakara/scoring';
import {
  type Allowance,
  composedInput,
  type FiledInput,
  inputFile,
  type ScoredInput,
  scoredInput,
  sha256,
  type TableFiles,
  UnsoundFiles,
  verifiedFile,
} from './score-files';

/** What is computed from which files, and what is wanted of it. */
export interface ScoreOrder {
  readonly kind: 'score';
  readonly files: { readonly input: string } | TableFiles;
  readonly allow: ReadonlySet<Allowance>;
  readonly language: Language;
  /** The result itself, the hash of what is sealed, one entry's explanation, or advice. */
  readonly wanted: 'result' | 'hash' | 'advice' | { readonly explain: string };
}

export interface VerifyOrder {
  readonly kind: 'verify';
  readonly file: string;
  readonly language: Language;
}

export type FileAnswer =
  /** What is printed, what is sealed, and what is said of a good result beside it. */
  | { readonly kind: 'good'; readonly text: string; readonly sealedText: string; readonly notes: readonly string[] }
  /** A line for each problem. */
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** The work of `score` and `verify`: reads files and computes, writes nothing. */
export function fileAnswer(order: ScoreOrder | VerifyOrder, tell: Tell): FileAnswer {
  try {
    return order.kind === 'score' ? scoredAnswer(order, tell) : verifiedAnswer(order, tell);
  } catch (error) {
    if (!(error instanceof UnsoundFiles)) throw error;
    return { kind: 'refused', lines: findingLines(error.findings, order.language) };
  }
}

function verifiedAnswer({ file }: VerifyOrder, tell: Tell): FileAnswer {
  return { kind: 'good', text: verifiedFile(file, tell), sealedText: '', notes: [] };
}

function scoredAnswer(order: ScoreOrder, tell: Tell): FileAnswer {
  const filed = 'input' in order.files ? inputFile(order.files.input) : composedInput(order.files);
  const scored = scoredInput(filed, order.allow, tell);
  return {
    kind: 'good',
    text: textOf(order, filed, scored),
    sealedText: scored.sealedText,
    notes: unusedNotes(filed, scored, order.language),
  };
}

const UNUSED = {
  id: 'Putusan {code} tidak dipakai: {why}.',
  en: 'The ruling {code} is not used: {why}.',
} as const satisfies Record<Language, string>;

/** A ruling that decides nothing is no error, and should surprise nobody. */
function unusedNotes({ input }: FiledInput, { result }: ScoredInput, language: Language): readonly string[] {
  return unusedRulings(input, result).map((ruling) =>
    filled(UNUSED[language], { code: ruling.code, why: unusedRulingText(ruling, language) }, language),
  );
}

function textOf({ wanted, language }: ScoreOrder, { input }: FiledInput, scored: ScoredInput): string {
  switch (wanted) {
    case 'result':
      return scored.resultText;
    case 'hash':
      return scored.resultHash;
    case 'advice':
      return adviceText(adviceOn(scored.result, { rubrics: input.rubrics, sha256 }));
    default:
      return explained(input, scored.result, wanted.explain, language).join('\n');
  }
}

function explained(
  { rubrics }: FiledInput['input'],
  result: ScoredInput['result'],
  entry: string,
  language: Language,
): readonly string[] {
  const group = result.entries.find(({ code }) => code === entry)?.group;
  const rubric = rubrics.find((one) => one.group === group)?.rubric;
  if (rubric !== undefined) return explanationLines(result, rubric, entry, language);
  const place = { file: '--explain', line: 1, column: 1 };
  throw new UnsoundFiles([fileFinding('explained-entry-unknown', place, { entry })]);
}
