import { grouped } from './grouped';
import { groupRanking, type RankedScore } from './group-ranking';
import type { EntryInput, InputDocument, RulingInput, SheetInput } from './input-document';
import { withPlaces } from './panel/rank-points';
import { panelScore, type PanelScore } from './panel-score';
import { preparedRubric, type PreparedRubric } from './prepared-rubric';
import type { Done } from './progress';
import type { Rubric } from './rubric';
import { shortlist, type Selection, type Shortlist } from './shortlist';
import { winners, type CategoryField, type Winners } from './winners';

/** One group, ranked and decided. */
export interface GroupRun {
  readonly group: string;
  readonly prepared: PreparedRubric;
  /** By code. */
  readonly panels: readonly PanelScore[];
  /** Best first. */
  readonly ranked: readonly RankedScore[];
  readonly places: number;
  /** Places after which the plan rounds, in turn. */
  readonly rounding: readonly number[];
  readonly selection: Selection;
  /** Null where winners are made. */
  readonly shortlist: Shortlist | null;
  readonly awards: { readonly fields: readonly CategoryField[]; readonly winners: Winners } | null;
}

interface ByCode {
  readonly entries: ReadonlyMap<string, readonly EntryInput[]>;
  readonly sheets: ReadonlyMap<string, readonly SheetInput[]>;
}

/** Every group of a sorted document. (docs/rules/shortlist.md 1, docs/rules/winners.md 1) */
export function groupRuns(input: InputDocument, done: Done): readonly GroupRun[] {
  const byCode = {
    entries: grouped(input.entries, ({ group }) => group),
    sheets: grouped(input.sheets, ({ entry }) => entry),
  };
  return input.rubrics.map(({ group, rubric }) => groupRun(input, { group, rubric }, byCode, done));
}

function groupRun(
  input: InputDocument,
  { group, rubric }: { readonly group: string; readonly rubric: Rubric },
  { entries, sheets }: ByCode,
  done: Done,
): GroupRun {
  const prepared = preparedRubric(rubric);
  const own = (entries.get(group) ?? []).map((entry) => {
    const score = panelScore(prepared, entry, sheets.get(entry.code) ?? []);
    done();
    return score;
  });
  const panels = rubric.panel.method === 'rank-points' ? withPlaces(own, rubric.panel) : own;
  const rounding = roundingOf(input, rubric);
  const ranked = groupRanking(panels, { column: null, rounding });
  const rulings = input.rulings.filter((ruling) => ruling.group === group);
  const field = { group, prepared, panels, ranked, rounding };
  if (input.selection.kind === 'winners') return { ...field, ...awarded(input.selection.categories, field, rulings) };
  const quota = input.selection.quotas.find((one) => one.group === group) ?? { group, places: 0 };
  const listed = shortlist({ group, ranked, codes: panels.map(({ entry }) => entry.code) }, quota, rulings);
  return { ...field, places: quota.places, selection: listed, shortlist: listed, awards: null };
}

/** A stage's score is rounded at the stage; where winners are made or stages joined the final score too. (docs/rules/numbers.md 4) */
function roundingOf({ selection }: InputDocument, { rounding, final }: Rubric): readonly number[] {
  const isFinal = selection.kind === 'winners' || final !== undefined;
  return isFinal ? [rounding.stage, rounding.final] : [rounding.stage];
}

type Field = Pick<GroupRun, 'group' | 'panels' | 'rounding'>;

function awarded(
  categories: readonly { readonly category: string; readonly group: string; readonly places: number }[],
  { group, panels, rounding }: Field,
  rulings: readonly RulingInput[],
): Pick<GroupRun, 'places' | 'selection' | 'shortlist' | 'awards'> {
  const fields = categories
    .filter((one) => one.group === group)
    .map(({ category, places }): CategoryField => {
      return { category, group, places, rounding, ranked: groupRanking(panels, { column: category, rounding }) };
    });
  const selection = winners(fields, rulings);
  const places = fields.reduce((sum, field) => sum + field.places, 0);
  return { places, selection, shortlist: null, awards: { fields, winners: selection } };
}
