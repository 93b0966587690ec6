import type { RecordRuling, RefusalCode } from '@anggakara/contracts';
import { type InputDocument, inputProblems, type ResultDocument, type RulingInput } from '@anggakara/scoring';
import { Refusal } from '../platform';

/** The official run in force, to which a ruling is an answer. */
export interface AnsweredRun {
  readonly number: number;
  /** With the rulings that were recorded since, so that two of them never contradict each other. */
  readonly input: InputDocument;
  readonly result: Pick<ResultDocument, 'openTies' | 'entries'>;
}

/** Problems of the core that have a sentence of their own here. */
const SENTENCES: Readonly<Record<string, RefusalCode>> = {
  'ruling-of-unknown-category': 'ruling-without-category',
  'ruling-of-no-category': 'ruling-without-category',
  'ruling-above-places': 'ruling-above-places',
  'ruling-selects-stranger': 'ruling-selects-stranger',
  'double-win': 'double-win',
};

/**
 * Whether the run's result would follow the ruling. Refuses `no-such-tie`, `ruling-does-not-fit-tie`, and what is wrong
 * with an assignment of winners. (docs/rules/runs.md 6)
 */
export function refuseMisfit(run: AnsweredRun, ruling: RulingInput): void {
  if (ruling.kind === 'tie-at-cut') refuseOtherTie(run, ruling);
  else refuseAssignment(run, ruling);
}

function refuseOtherTie({ number, result }: AnsweredRun, { group, category, selected }: RulingInput): void {
  const ties = result.openTies.filter((open) => open.group === group && open.category === category);
  const tie = ties.find(({ entries }) => selected.some((code) => entries.includes(code))) ?? ties[0];
  if (tie === undefined) throw new Refusal('no-such-tie', { run: number, group });
  const { entries, freePlaces } = tie;
  const isFit = selected.length === freePlaces && selected.every((code) => entries.includes(code));
  if (isFit) return;
  const facts = { freePlaces, tied: entries.join(', '), chosen: selected.join(', ') };
  throw new Refusal('ruling-does-not-fit-tie', facts);
}

function refuseAssignment({ input, result }: AnsweredRun, ruling: RulingInput): void {
  const [problem] = inputProblems(withRuling(input, ruling));
  if (problem !== undefined) {
    const code = SENTENCES[problem.code] ?? 'input-unsound';
    throw new Refusal(code, {
      ...problem.facts,
      problem: problem.code,
      path: problem.path,
      count: 1,
      group: ruling.group,
    });
  }
  const ranked = result.entries.flatMap(({ code, standing }) => (standing.kind === 'ranked' ? [code] : []));
  const unranked = ruling.selected.filter((code) => !ranked.includes(code));
  if (unranked.length > 0) throw new Refusal('ruling-selects-unranked', { entries: unranked.join(', ') });
}

function withRuling(input: InputDocument, ruling: RulingInput): InputDocument {
  return { ...input, rulings: [...input.rulings, ruling] };
}

/** What the core is told of a ruling. */
export function ruledBy(order: RecordRuling, code: string): RulingInput {
  const { kind, group, category = null, selected, reason } = order;
  return { code, kind, group, category, selected, reason };
}
