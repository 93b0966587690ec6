import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingLines, type Language } from '@anggakara/contracts';
import {
  type Allowance,
  composedInput,
  type FiledInput,
  inputFile,
  type ScoredInput,
  scoredInput,
  UnsoundFiles,
} from '../src/score-files';
import { removeFolder, temporaryFolder } from './temporary-folder';

/** Files by what they are for: a name with its text, or a rubric as a value. */
export interface Written {
  readonly input?: unknown;
  readonly rubric?: unknown;
  readonly marks?: string;
  readonly entries?: string;
  readonly metrics?: string;
  readonly rulings?: string;
  readonly adjustments?: string;
}

/** A folder with the files of a competition; gone after the test file. */
export function scoreFolder() {
  const folder = temporaryFolder();
  afterAll(() => removeFolder(folder));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  function filed(written: Written): FiledInput {
    const paths = Object.fromEntries(Object.entries(written).map(([name, content]) => [name, pathOf(name, content)]));
    const { input, rubric = '', ...tables } = paths;
    return input === undefined ? composedInput({ rubric, ...tables }) : inputFile(input);
  }

  function scored(written: Written, ...allowed: readonly Allowance[]): ScoredInput {
    return scoredInput(filed(written), new Set(allowed));
  }

  function pathOf(name: string, content: unknown): string {
    if (typeof content !== 'string') return write(`${name}.json`, JSON.stringify(content, null, 2));
    return write(name === 'rubric' || name === 'input' ? `${name}.json` : `${name}.csv`, content);
  }

  /** The lines of a refusal, with the names of files alone. */
  function refusal(attempt: () => unknown, language: Language = 'id'): readonly string[] {
    try {
      attempt();
    } catch (error) {
      if (!(error instanceof UnsoundFiles)) throw error;
      return findingLines(error.findings, language).map((line) => line.replace(`${folder}/`, ''));
    }
    return [];
  }

  return { folder, write, filed, scored, refusal };
}

/** Rows under a header, as CSV. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `${[columns, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

/** A column of ranks by the codes of entries. */
export function ranksOf({ result }: ScoredInput): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    result.entries.map(({ code, standing }) => [code, standing.kind === 'ranked' ? standing.rank : null]),
  );
}

export function scoresOf({ result }: ScoredInput): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    result.entries.map(({ code, standing }) => [code, standing.kind === 'ranked' ? standing.score : null]),
  );
}
