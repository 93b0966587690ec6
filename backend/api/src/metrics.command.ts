import { join } from 'node:path';
import { complaintFileText, type ComplaintMapping, type Language, LANGUAGES } from '@anggakara/contracts';
import { type Command, GOOD, NO, parsed, UsageError } from './command';
import {
  type ComplaintFile,
  complaintFile,
  countedFile,
  type CountedFile,
  metricsCsv,
  metricsJson,
  metricsNotes,
  metricsParts,
  metricsTable,
  preview,
  RefusedComplaintFile,
  RejectsFile,
  type SeededComplaintEdition,
  seededComplaintEdition,
  seededEditionCodes,
} from './complaint-files';

const SEEDS_FOLDER = join(__dirname, '..', '..', '..', 'seeds');
const FORMATS = ['csv', 'json', 'table'] as const;
type Format = (typeof FORMATS)[number];

const OPTIONS = {
  edition: { type: 'string' },
  map: { type: 'string' },
  sheet: { type: 'string' },
  format: { type: 'string', default: 'csv' },
  rejects: { type: 'string' },
  until: { type: 'string' },
  language: { type: 'string', default: 'id' },
} as const;

/** Metrics of a raw complaint export: no database, no server. */
export const metricsCommand: Command = {
  usage:
    'metrics FILE --edition CODE [--map FILE] [--format csv|json|table] [--rejects FILE] [--until DATE]\n' +
    '  [--sheet NAMA] [--language id|en]',
  summary:
    'menghitung metrik tiap instansi dari ekspor aduan mentah (CSV atau XLSX) menurut periode edisi; --map menyebut arti\n' +
    '  kolom dan kata (docs/formats), tanpa itu dikenali dari namanya; --rejects menulis baris yang ditolak dan alasannya;\n' +
    '  --until adalah hari terakhir yang diketahui ekspor itu; --sheet memilih lembar buku kerja; tidak menyentuh basis data',
  run: (args) => answered(optionsOf(args)),
};

type Options = ReturnType<typeof optionsOf>;

function optionsOf(args: readonly string[]) {
  const { values, positionals } = parsed(args, OPTIONS, ['FILE']);
  const language = oneOf(LANGUAGES, values.language, 'Bahasa');
  const format = oneOf(FORMATS, values.format, 'Format');
  if (values.edition === undefined) throw new UsageError('--edition belum disebut.');
  const edition = seededComplaintEdition(SEEDS_FOLDER, values.edition);
  if (edition === undefined) {
    const known = seededEditionCodes(SEEDS_FOLDER).join(', ');
    throw new UsageError(`Edisi "${values.edition}" tidak dikenal: ${known}.`);
  }
  const { map, sheet, rejects, until = null } = values;
  return { path: positionals[0] ?? '', language, format, edition, map, sheet, rejects, until };
}

function oneOf<T extends string>(known: readonly T[], word: string, what: string): T {
  const one = known.find((name) => name === word);
  if (one === undefined) throw new UsageError(`${what} "${word}" tidak dikenal: ${known.join(', ')}.`);
  return one;
}

async function answered(options: Options): Promise<number> {
  try {
    const file = await complaintFile(options.path, options.sheet);
    const mapping = await mappingOf(file, options);
    if (mapping === undefined) return NO;
    const counted = await withRejects(options, (rejected) => countedFile({ file, mapping, ...options, rejected }));
    const about = { language: options.language, hasRejects: options.rejects !== undefined };
    for (const note of metricsNotes(counted, options.edition, about)) console.error(note);
    await written(metricsText(counted, options.edition, options.format));
    return GOOD;
  } catch (error) {
    if (!(error instanceof RefusedComplaintFile)) throw error;
    console.error(refusalLine(options.path, error, options.language));
    return NO;
  }
}

function refusalLine(
  path: string,
  { code, facts }: Pick<RefusedComplaintFile, 'code' | 'facts'>,
  language: Language,
): string {
  return `${path}: ${complaintFileText(code, facts, language)}`;
}

/** As a file says, or as it is recognised; undefined where that leaves something open, which is told. */
async function mappingOf(file: ComplaintFile, { map, path, language }: Options): Promise<ComplaintMapping | undefined> {
  if (map !== undefined) return filedMapping(map, language);
  const { mapping, refusals } = await preview(file.source());
  for (const refusal of refusals) console.error(refusalLine(path, refusal, language));
  return refusals.length > 0 ? undefined : mapping;
}

/** The judge of JSON is loaded where there is a file to judge. */
async function filedMapping(map: string, language: Language): Promise<ComplaintMapping | undefined> {
  const { complaintMapFile, findingLines, UnsoundFiles } = await import('./score-files/index.js');
  try {
    return complaintMapFile(map);
  } catch (error) {
    if (!(error instanceof UnsoundFiles)) throw error;
    for (const line of findingLines(error.findings, language)) console.error(line);
    return undefined;
  }
}

/** The list of rejected rows is kept where the file was read to its end, and left where it was refused. */
async function withRejects(
  { rejects, language }: Options,
  reading: (rejected: RejectsFile['add']) => Promise<CountedFile>,
): Promise<CountedFile> {
  if (rejects === undefined) return reading(() => undefined);
  const list = new RejectsFile(rejects, language);
  try {
    const counted = await reading((row) => {
      list.add(row);
    });
    list.keep();
    return counted;
  } catch (error) {
    list.leave();
    throw error;
  }
}

function metricsText(counted: CountedFile, edition: SeededComplaintEdition, format: Format): Iterable<string> {
  if (format === 'json') return metricsJson(counted, edition, metricsParts(counted, edition, counted.summary));
  const parts = metricsParts(counted, edition);
  return format === 'csv' ? metricsCsv(parts) : metricsTable(parts);
}

/** Characters that are written together. */
const GATHERED = 65_536;

/** Waits for whoever reads, and until all of it was taken: the program ends right afterwards. */
async function written(pieces: Iterable<string>): Promise<void> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < GATHERED) continue;
    await given(gathered);
    gathered = '';
  }
  await given(gathered);
}

function given(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
