import { LANGUAGES } from '@anggakara/contracts';
import { type Command, parsed, UsageError } from './command';
import { awaitedAnswer, printed } from './file-answer';

const OPTIONS = {
  language: { type: 'string', default: 'id' },
  progress: { type: 'boolean', default: false },
} as const;

/** Recomputes what somebody sealed: no database, no server. */
export const verifyCommand: Command = {
  usage: 'verify FILE [--language id|en] [--progress]',
  summary:
    'menghitung ulang berkas bersegel atau ekspor audit; mencetak hash hasilnya, atau tempat pertama yang berbeda;\n' +
    '  tidak menyentuh basis data',
  run(args) {
    const { values, positionals } = parsed(args, OPTIONS, ['FILE']);
    const language = LANGUAGES.find((one) => one === values.language);
    if (language === undefined)
      throw new UsageError(`Bahasa "${values.language}" tidak dikenal: ${LANGUAGES.join(', ')}.`);
    return awaitedAnswer({ kind: 'verify', file: positionals[0] ?? '', language }, values.progress).then(printed);
  },
};
