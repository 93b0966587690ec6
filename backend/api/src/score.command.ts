import { findingLines, LANGUAGES } from '@anggakara/contracts';
import { type Command, parsed, UsageError } from './command';
import { awaitedAnswer, printed } from './file-answer';
import { type Allowance, ALLOWANCES, TABLE_NAMES, UnsoundFiles, writeWhole } from './score-files';
import type { ScoreOrder } from './scored-answer';

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
  progress: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof optionsOf>;

/** The scoring core on files: no database, no server. */
export const scoreCommand: Command = {
  usage:
    'score (--input FILE | --rubric FILE [--marks FILE] [--entries FILE] [--metrics FILE] [--rulings FILE]\n' +
    '  [--adjustments FILE]) [--out FILE] [--explain ENTRY | --advice] [--allow disconnected-panel|open-tie]\n' +
    '  [--language id|en] [--progress]',
  summary:
    'menghitung hasil dari berkas: satu dokumen masukan, atau rubrik JSON dengan tabel CSV atau JSON (docs/formats);\n' +
    '  menulis dokumen hasil ke keluaran, --out menulis berkas bersegel dan mencetak hash hasilnya, --explain menerangkan\n' +
    '  satu peserta, --advice mencetak analisis yang tidak mengubah hasil, --progress mencetak sejauh mana ke keluaran galat;\n' +
    '  Ctrl+C mengakhirinya tanpa menulis apa pun; tidak menyentuh basis data',
  run: (args) => answered(optionsOf(args)),
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

/** What is sealed is written once it is computed, whole; a signal before that leaves nothing. */
async function answered(options: Options): Promise<number> {
  const { allow, language } = options;
  const order: ScoreOrder = { kind: 'score', files: filesOf(options), wanted: wantedOf(options), allow, language };
  const answer = await awaitedAnswer(order, options.progress);
  if (answer.kind === 'refused' || options.out === undefined) return printed(answer);
  try {
    writeWhole(options.out, `${answer.sealedText}\n`);
    return printed(answer);
  } catch (error) {
    if (!(error instanceof UnsoundFiles)) throw error;
    return printed({ kind: 'refused', lines: findingLines(error.findings, options.language) });
  }
}

function filesOf({ input, rubric, ...files }: Options): ScoreOrder['files'] {
  const tables = TABLE_NAMES.flatMap((name) => (files[name] === undefined ? [] : [[name, files[name]] as const]));
  if (input !== undefined) {
    const [beside] = [...(rubric === undefined ? [] : ['rubric']), ...tables.map(([name]) => name)];
    if (beside !== undefined) throw new UsageError(`--input dan --${beside} tidak bersama-sama.`);
    return { input };
  }
  if (rubric === undefined) throw new UsageError('--input atau --rubric belum disebut.');
  if (tables.length === 0)
    throw new UsageError('Tidak ada tabel di samping --rubric; sebutkan --marks atau --metrics.');
  return { rubric, ...Object.fromEntries(tables) };
}

function wantedOf({ advice, explain, out }: Options): ScoreOrder['wanted'] {
  if (advice && explain !== undefined) throw new UsageError('--advice dan --explain tidak bersama-sama.');
  if (explain !== undefined) return { explain };
  if (advice) return 'advice';
  return out === undefined ? 'result' : 'hash';
}
