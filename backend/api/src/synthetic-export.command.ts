import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, GOOD, parsed, UsageError } from './command';
import { seededComplaintEdition, syntheticExports } from './complaint-files';

const SEEDS_FOLDER = join(__dirname, '..', '..', '..', 'seeds');
const MOST_AGENCIES = 1_000;
const MOST_SEED = 1_000_000;

const OPTIONS = {
  seed: { type: 'string', default: '1' },
  agencies: { type: 'string', default: '3' },
  faults: { type: 'boolean', default: false },
} as const;

/** Makes a complaint export of nobody, to try the import with: no database, no server. */
export const syntheticExportCommand: Command = {
  usage: 'synthetic-export FOLDER [--seed N] [--agencies N] [--faults]',
  summary:
    'membuat ekspor aduan rekaan (DATA CONTOH) untuk periode edisi contoh: aduan.csv, aduan.map.json (arti kolomnya) dan\n' +
    '  ditanam.json (baris yang salah atau dimanipulasi); --faults menanam dua baris dari tiap kesalahan dan satu\n' +
    '  manipulasi tiap instansi; benih yang sama menghasilkan berkas yang sama (docs/synthetic-exports.md)',
  run: async (args) => {
    const { values, positionals } = parsed(args, OPTIONS, ['FOLDER']);
    const seed = numberOf(values.seed, '--seed', MOST_SEED);
    const agencies = numberOf(values.agencies, '--agencies', MOST_AGENCIES);
    const edition = seededComplaintEdition(SEEDS_FOLDER, 'demo');
    if (edition === undefined) throw new Error('The seeds have no demo edition');
    const { plantedList, syntheticEditionExport } = await syntheticExports();
    const file = syntheticEditionExport(edition, { seed, agencies, hasFaults: values.faults });
    const folder = positionals[0] ?? '';
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'aduan.csv'), file.bytes);
    writeFileSync(join(folder, 'aduan.map.json'), json(file.mapping));
    writeFileSync(join(folder, 'ditanam.json'), json(plantedList(file)));
    return GOOD;
  },
};

function numberOf(text: string, option: string, most: number): number {
  if (!/^[1-9]\d{0,6}$/.test(text) || Number(text) > most) {
    throw new UsageError(`${option} "${text}" bukan bilangan dari 1 sampai ${most}.`);
  }
  return Number(text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
