import { join } from 'node:path';
import {
  complaintFileText,
  type ComplaintMapping,
  type Language,
  LANGUAGES,
} from '@anggakara/contracts/complaint-files';
import { type Command, GOOD, NO, parsed, UsageError } from './command';
import {
  aggregateNotes,
  aggregateParts,
  aggregatesJson,
  type ComplaintFile,
  complaintFile,
  countedAggregates,
  countedFile,
  isAggregated,
  metricsCsv,
  metricsJson,
  metricsNotes,
  type MetricsPart,
  metricsParts,
  metricsTable,
  preview,
  RefusedComplaintFile,
  RejectsFile,
  seededComplaintEdition,
  seededEditionCodes,
  wholeParts,
} from './complaint-files';
import { written } from './standard-output';

const SEEDS_FOLDER = join(__dirname, '..', '..', '..', 'seeds');
const FORMATS = ['csv', 'json', 'table'] as const;

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
    const text = await metricsOf(file, options);
    if (text === undefined) return NO;
    await written(text);
    return GOOD;
  } catch (error) {
    if (!(error instanceof RefusedComplaintFile)) throw error;
    console.error(refusalLine(options.path, error, options.language));
    return NO;
  }
}

/** Of complaints, or of counts that somebody stated by month; undefined where something is open, which was told. */
async function metricsOf(file: ComplaintFile, options: Options): Promise<Iterable<string> | undefined> {
  const { map, path, language } = options;
  if (map !== undefined) return ofRows(file, await filedMapping(map, language), options);
  const { mapping, refusals } = await preview(file.source());
  if (refusals.length === 0) return ofRows(file, mapping, options);
  if (await isAggregated(file.source())) return ofMonths(file, options);
  for (const refusal of refusals) console.error(refusalLine(path, refusal, language));
  return undefined;
}

async function ofRows(
  file: ComplaintFile,
  mapping: ComplaintMapping | undefined,
  options: Options,
): Promise<Iterable<string> | undefined> {
  if (mapping === undefined) return undefined;
  const { edition, format, language, rejects } = options;
  const counted = await withRejects(options, (rejected) => countedFile({ file, mapping, ...options, rejected }));
  for (const note of metricsNotes(counted, edition, { language, hasRejects: rejects !== undefined }))
    console.error(note);
  if (format === 'json') return metricsJson(counted, edition, wholeParts(counted, edition));
  return tableOf(metricsParts(counted, edition), format);
}

async function ofMonths(file: ComplaintFile, options: Options): Promise<Iterable<string>> {
  const { edition, format, language } = options;
  const counted = await withRejects(options, (rejected) => countedAggregates(file, edition, rejected));
  for (const note of aggregateNotes(counted, edition, language)) console.error(note);
  const parts = aggregateParts(counted, edition);
  return format === 'json' ? aggregatesJson(counted, edition, parts) : tableOf(parts, format);
}

function tableOf(parts: Iterable<MetricsPart>, format: 'csv' | 'table'): Iterable<string> {
  return format === 'csv' ? metricsCsv(parts) : metricsTable(parts);
}

function refusalLine(
  path: string,
  { code, facts }: Pick<RefusedComplaintFile, 'code' | 'facts'>,
  language: Language,
): string {
  return `${path}: ${complaintFileText(code, facts, language)}`;
}

/** The judge of JSON is loaded where there is a file to judge. */
async function filedMapping(map: string, language: Language): Promise<ComplaintMapping | undefined> {
  const { complaintMapFile, UnsoundFiles } = await import('./score-files/index.js');
  try {
    return complaintMapFile(map);
  } catch (error) {
    if (!(error instanceof UnsoundFiles)) throw error;
    const { findingLines } = await import('@anggakara/contracts');
    for (const line of findingLines(error.findings, language)) console.error(line);
    return undefined;
  }
}

/** The list of rejected rows is kept where the file was read to its end, and left where it was refused. */
async function withRejects<Counted>(
  { rejects, language }: Options,
  reading: (rejected: RejectsFile['add']) => Promise<Counted>,
): Promise<Counted> {
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
