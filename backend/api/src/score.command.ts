import { type Language, LANGUAGES } from '@anggakara/contracts';
import { adviceOn, adviceText, explanationLines } from '@anggakara/scoring';
import { type Command, GOOD, NO, parsed, UsageError } from './command';
import {
  type Allowance,
  ALLOWANCES,
  composedInput,
  fileFinding,
  type FiledInput,
  findingLines,
  inputFile,
  type ScoredInput,
  scoredInput,
  sha256,
  TABLE_NAMES,
  UnsoundFiles,
  writeWhole,
} from './score-files';

const FILE = { type: 'string' } as const;
const OPTIONS = {
  input: FILE,
  rubric: FILE,
  marks: FILE,
  entries: FILE,
  metrics: FILE,
  rulings: FILE,
  adjustments: FILE,
  out: FILE,
  explain: { type: 'string' },
  advice: { type: 'boolean', default: false },
  allow: { type: 'string', multiple: true, default: [] as string[] },
  language: { type: 'string', default: 'id' },
} as const;

type Options = ReturnType<typeof optionsOf>;

/** The scoring core on files: no database, no server. */
export const scoreCommand: Command = {
  usage:
    'score (--input FILE | --rubric FILE [--marks FILE] [--entries FILE] [--metrics FILE] [--rulings FILE]\n' +
    '  [--adjustments FILE]) [--out FILE] [--explain ENTRY | --advice] [--allow disconnected-panel|open-tie]\n' +
    '  [--language id|en]',
  summary:
    'menghitung hasil dari berkas: satu dokumen masukan, atau rubrik JSON dengan tabel CSV atau JSON (docs/formats);\n' +
    '  menulis dokumen hasil ke keluaran, --out menulis berkas bersegel dan mencetak hash hasilnya, --explain menerangkan\n' +
    '  satu peserta, --advice mencetak analisis yang tidak mengubah hasil; tidak menyentuh basis data',
  run(args) {
    return Promise.resolve(answered(optionsOf(args)));
  },
};

function optionsOf(args: readonly string[]) {
  const { values } = parsed(args, OPTIONS);
  const language = LANGUAGES.find((one) => one === values.language);
  if (language === undefined)
    throw new UsageError(`Bahasa "${values.language}" tidak dikenal: ${LANGUAGES.join(', ')}.`);
  return { ...values, language, allow: new Set(values.allow.map(allowance)) };
}

function allowance(word: string): Allowance {
  const known = ALLOWANCES.find((one) => one === word);
  if (known === undefined) throw new UsageError(`--allow "${word}" tidak dikenal: ${ALLOWANCES.join(', ')}.`);
  return known;
}

function answered(options: Options): number {
  const read = reading(options);
  if (options.advice && options.explain !== undefined)
    throw new UsageError('--advice dan --explain tidak bersama-sama.');
  try {
    const filed = read();
    const scored = scoredInput(filed, options.allow);
    const text = answer(filed, scored, options);
    if (options.out !== undefined) writeWhole(options.out, `${scored.sealedText}\n`);
    process.stdout.write(`${text}\n`);
    return GOOD;
  } catch (error) {
    if (!(error instanceof UnsoundFiles)) throw error;
    return refused(error, options.language);
  }
}

/** Each line is one problem; nothing was written. */
export function refused({ findings }: UnsoundFiles, language: Language): number {
  for (const line of findingLines(findings, language)) console.error(line);
  return NO;
}

function reading({ input, rubric, ...files }: Options): () => FiledInput {
  const tables = TABLE_NAMES.flatMap((name) => (files[name] === undefined ? [] : [[name, files[name]] as const]));
  if (input !== undefined) {
    const [beside] = [...(rubric === undefined ? [] : ['rubric']), ...tables.map(([name]) => name)];
    if (beside !== undefined) throw new UsageError(`--input dan --${beside} tidak bersama-sama.`);
    return () => inputFile(input);
  }
  if (rubric === undefined) throw new UsageError('--input atau --rubric belum disebut.');
  if (tables.length === 0)
    throw new UsageError('Tidak ada tabel di samping --rubric; sebutkan --marks atau --metrics.');
  return () => composedInput({ rubric, ...Object.fromEntries(tables) });
}

function answer({ input }: FiledInput, { result, ...scored }: ScoredInput, options: Options): string {
  const { explain, advice, language, out } = options;
  if (explain !== undefined) return explained(input, result, explain, language).join('\n');
  if (advice) return adviceText(adviceOn(result, { rubrics: input.rubrics, sha256 }));
  return out === undefined ? scored.resultText : scored.resultHash;
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
