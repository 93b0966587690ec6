import { isSelected, movement, rankOf, scoreOf, type Movement, type Pair } from './movement';
import { byCode } from './order';
import type { ResultDocument } from './result-document';

export interface Comparison {
  readonly sameInput: boolean;
  /** Groups whose rubric is another one, or another version of it. */
  readonly rubrics: readonly { readonly group: string; readonly before: string; readonly after: string }[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
  readonly movements: readonly Movement[];
}

/** What changed from one result to another, and which leaves moved whose score. */
export function comparison(before: ResultDocument, after: ResultDocument): Comparison {
  const earlier = new Map(before.entries.map((entry) => [entry.code, entry]));
  const reserves = new Map(before.groups.flatMap((group) => group.reserves.map((code, place) => [code, place])));
  const pairs = after.entries.flatMap((entry): readonly Pair[] => {
    const own = earlier.get(entry.code);
    return own === undefined ? [] : [{ before: own, after: entry, reserve: 1 + (reserves.get(entry.code) ?? -1) }];
  });
  const moved = pairs.filter(hasMoved).toSorted(byPlace);
  const changed = pairs.filter((pair) => scoreOf(pair.before) !== scoreOf(pair.after));
  const codes = ({ entries }: ResultDocument): readonly string[] => entries.filter(isSelected).map(({ code }) => code);
  const [selectedBefore, selectedAfter] = [new Set(codes(before)), new Set(codes(after))];
  return {
    sameInput: before.inputHash === after.inputHash,
    rubrics: rubricChanges(before, after),
    entered: [...selectedAfter].filter((code) => !selectedBefore.has(code)),
    left: [...selectedBefore].filter((code) => !selectedAfter.has(code)),
    movements: moved.map((pair) => movement(pair, changed)),
  };
}

function hasMoved({ before, after }: Pair): boolean {
  const isElsewhere = scoreOf(before) !== scoreOf(after) || rankOf(before) !== rankOf(after);
  return isElsewhere || JSON.stringify(before.outcome) !== JSON.stringify(after.outcome);
}

function byPlace(a: Pair, b: Pair): number {
  const place = ({ after }: Pair): number => rankOf(after) ?? Number.MAX_SAFE_INTEGER;
  const places = place(a) - place(b);
  return byCode<Pair>(({ after }) => after.group)(a, b) || places || byCode<Pair>(({ after }) => after.code)(a, b);
}

function rubricChanges(before: ResultDocument, after: ResultDocument): Comparison['rubrics'] {
  return after.groups.flatMap(({ group, rubricCode, rubricVersion }) => {
    const own = before.groups.find((one) => one.group === group);
    const versions = {
      before: `${own?.rubricCode ?? '-'} ${own?.rubricVersion ?? '-'}`,
      after: `${rubricCode} ${rubricVersion}`,
    };
    return versions.before === versions.after ? [] : [{ group, ...versions }];
  });
}
