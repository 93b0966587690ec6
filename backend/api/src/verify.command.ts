import { LANGUAGES } from '@anggakara/contracts';
import { type Command, GOOD, parsed, UsageError } from './command';
import { refused } from './score.command';
import { UnsoundFiles, verifiedFile } from './score-files';

/** Recomputes what somebody sealed: no database, no server. */
export const verifyCommand: Command = {
  usage: 'verify FILE [--language id|en]',
  summary:
    'menghitung ulang berkas bersegel atau ekspor audit; mencetak hash hasilnya, atau tempat pertama yang berbeda;\n' +
    '  tidak menyentuh basis data',
  run(args) {
    const { values, positionals } = parsed(args, { language: { type: 'string', default: 'id' } }, ['FILE']);
    const language = LANGUAGES.find((one) => one === values.language);
    if (language === undefined)
      throw new UsageError(`Bahasa "${values.language}" tidak dikenal: ${LANGUAGES.join(', ')}.`);
    try {
      console.log(verifiedFile(positionals[0] ?? ''));
      return Promise.resolve(GOOD);
    } catch (error) {
      if (!(error instanceof UnsoundFiles)) throw error;
      return Promise.resolve(refused(error, language));
    }
  },
};
