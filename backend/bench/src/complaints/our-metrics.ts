import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../place.js';
import type { WholeProcess } from '../whole-process.js';
import { EXPORT } from './national-export.js';

/** Figures of an agency and a period or window, by their names in the command's CSV; null where there is nothing to tell. */
export type Figures = Readonly<Record<string, number | null>>;
/** By agency and period or window. */
export type Metrics = ReadonlyMap<string, Figures>;

const TOLD = new URL('told-at-exit.js', import.meta.url).href;
const TEXTS = ['agency', 'window', 'kind', 'from', 'to'];

/** The command as somebody calls it, less npm itself: with all checks of rows and the list of rejected ones. */
export function ourMetrics(
  file: string,
  folder: string,
): WholeProcess<Metrics> & { readonly rejected: readonly number[] } {
  const [told, rejects] = [join(folder, 'told.json'), join(folder, 'rejects.csv')];
  const command = [...program(), 'metrics', file, '--edition', EXPORT.edition, '--until', EXPORT.until];
  const text = execFileSync(process.execPath, ['--import', TOLD, ...command, '--rejects', rejects], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, TOLD_AT_EXIT: told },
  });
  const { processorMs, rssMiB } = JSON.parse(readFileSync(told, 'utf8')) as Omit<WholeProcess<never>, 'answer'>;
  return { processorMs, rssMiB, answer: metricsIn(text), rejected: linesIn(readFileSync(rejects, 'utf8')) };
}

/** What npm calls, less the engine's name. */
function program(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly scripts: { cli: string } };
  return scripts.cli
    .split(' ')
    .slice(1)
    .map((word) => (word.startsWith('-') ? word : inRoot(word)));
}

/** No cell of it holds a separator. */
function metricsIn(text: string): Metrics {
  const [header = '', ...lines] = text.trimEnd().split('\r\n');
  const names = header.split(',');
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      const figures = names.flatMap((name, place) => (TEXTS.includes(name) ? [] : [[name, numberOf(cells[place])]]));
      return [`${cells[0] ?? ''} ${cells[1] ?? ''}`, Object.fromEntries(figures) as Figures];
    }),
  );
}

function numberOf(cell = ''): number | null {
  return cell === '' ? null : Number(cell);
}

function linesIn(rejects: string): readonly number[] {
  return rejects
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => Number(line.split(',')[0]));
}
