import type { EditionView, EntryView, InstrumentView } from '@anggakara/contracts';
import type {
  EntryInput,
  InputDocument,
  MetricInput,
  ResultDocument,
  RulingInput,
  SheetInput,
} from '@anggakara/scoring';
import type { Stage } from '../competition';

/** What a run reads, as the slices give it. */
export interface RunParts {
  readonly edition: EditionView;
  readonly stage: Stage;
  readonly instruments: readonly InstrumentView[];
  readonly panels: InputDocument['panels'];
  /** Whoever is judged at the stage, and who has left since. */
  readonly entries: readonly EntryView[];
  readonly sheets: readonly SheetInput[];
  readonly metrics: ReadonlyMap<string, readonly MetricInput[]>;
  /** The official result of the stage before, where there is one. */
  readonly before: ResultDocument | null;
  readonly rulings: readonly RulingInput[];
}

/**
 * All that the result depends on. A group without places and without entries is left out: the edition has no such group.
 * The first stage makes the shortlist, the last one the winners. (docs/rules/runs.md 2)
 */
export function runInput(parts: RunParts): InputDocument {
  const { edition, stage, instruments, entries } = parts;
  const taking = edition.groups.filter(
    ({ code, places }) => places > 0 || entries.some((entry) => entry.group === code),
  );
  const groups = taking.map(({ code }) => code);
  return {
    format: 'anggakara.input/1',
    edition: edition.code,
    stage: stage.code,
    rubrics: instruments.filter(({ group }) => groups.includes(group)).map(({ group, rubric }) => ({ group, rubric })),
    panels: parts.panels,
    entries: entries.map((entry) => entryInput(entry, parts)),
    sheets: parts.sheets,
    selection: isLast(stage, edition)
      ? { kind: 'winners', categories: categoriesOf(edition, groups) }
      : { kind: 'shortlist', quotas: taking.map(({ code, places }) => ({ group: code, places })) },
    rulings: parts.rulings,
  };
}

function isLast(stage: Stage, { stages }: EditionView): boolean {
  return stages.every(({ ordinal }) => ordinal <= stage.ordinal);
}

function categoriesOf({ categories }: EditionView, groups: readonly string[]) {
  return categories
    .filter(({ group }) => groups.includes(group))
    .map(({ code, group, places }) => ({ category: code, group, places }));
}

function entryInput({ code, group, stage }: EntryView, { metrics, before }: RunParts): EntryInput {
  return {
    code,
    group,
    eligibility: stage === 'withdrawn' || stage === 'disqualified' ? stage : 'eligible',
    metrics: metrics.get(code) ?? [],
    carried: before === null ? [] : carriedOf(before, code),
  };
}

function carriedOf({ stage, entries }: ResultDocument, code: string): EntryInput['carried'] {
  const standing = entries.find((entry) => entry.code === code)?.standing;
  return standing?.kind === 'ranked' ? [{ stage, score: standing.score }] : [];
}
