import { contributionsOf, type Parts } from './contributions';
import { cutDistance } from './cut-distance';
import type { RankedScore } from './group-ranking';
import type { GroupRun } from './group-run';
import { SHOWN_PLACES, totalsOf } from './juror-total';
import { known } from './known';
import { nodeResults } from './node-results';
import { outcomeOf, standingOf } from './outcome';
import type { SheetInput } from './input-document';
import { gapTo } from './panel/final-distance';
import { finalResults } from './panel/final-results';
import { finalScores, lastOf, type FinalScore } from './panel/final-score';
import { isPlainMean, jurorPanelResults } from './panel/juror-panel-results';
import type { PanelScore } from './panel-score';
import type { PlaceOrder } from './place-order';
import type { Done } from './progress';
import type { Column } from './prepared-rubric';
import { compared, type Rational } from './rational';
import type { ColumnResult, CutDistance, EntryResult, JurorResult, TieChainValue } from './result-document';
import { rounded } from './rounding';

/** What became of every entry of a group: by rank, then code, those without a rank last. (docs/rules/ranking.md 8) */
export function entryResults(run: GroupRun, orders: readonly PlaceOrder[], done: Done): readonly EntryResult[] {
  const ranked = new Map(run.ranked.map((one) => [one.panel.entry.code, one]));
  const unranked = run.panels.filter(({ entry }) => !ranked.has(entry.code));
  const group = { run, orders, columns: scoresByIndex(run), partsOfCut: rememberedParts() };
  return [...run.ranked.map(({ panel }) => panel), ...unranked].map((panel) => {
    const result = entryResult(group, panel, ranked.get(panel.entry.code));
    done();
    return result;
  });
}

/** What is the same for all entries of a group. */
interface Group {
  readonly run: GroupRun;
  readonly orders: readonly PlaceOrder[];
  readonly columns: ScoresByIndex;
  readonly partsOfCut: PartsOfCut;
}

/** What the leaves give to the score of a cut's entry under its order's column. */
type PartsOfCut = (cut: RankedScore, category: Column) => Parts;

/** Many entries stand behind one cut. */
function rememberedParts(): PartsOfCut {
  const made = new Map<RankedScore, Parts>();
  return (cut, category) => {
    const parts = made.get(cut) ?? contributionsOf(cut.panel, category);
    made.set(cut, parts);
    return parts;
  };
}

/** Under each weight column the scores of all that have one. */
type ScoresByIndex = ReadonlyMap<string, ReadonlyMap<string, FinalScore>>;

function scoresByIndex({ prepared, panels, rounding }: GroupRun): ScoresByIndex {
  return new Map(prepared.rubric.indices.map(({ code }) => [code, finalScores(panels, { column: code, rounding })]));
}

function entryResult(group: Group, panel: PanelScore, ranked: RankedScore | undefined): EntryResult {
  const { run } = group;
  const { entry, prepared, counted } = panel;
  const parts = panel.missing === null ? contributionsOf(panel, null) : null;
  const standing = standingOf(panel, ranked, run.rounding);
  const outcome = outcomeOf(run, entry.code, standing);
  const result: EntryResult = {
    code: entry.code,
    group: run.group,
    standing,
    outcome,
    counted: counted.length,
    recused: panel.recused,
    quorum: prepared.rubric.quorum.sheets,
    jurors: jurorResults(panel),
    nodes: nodeResults(panel, parts),
    metrics: panel.points,
    indices: columnResults(group, panel),
    tieChain: chainOf(ranked),
    separatedBy: ranked?.separatedBy ?? null,
    sharesRankWith: othersOf(ranked),
    cutDistance: outcome.kind === 'not-selected' && parts !== null ? nearestCut(group, entry.code, parts) : null,
  };
  // To spread an object costs as much as ten members: only where there is something to spread.
  return hasMore(panel) ? { ...result, ...moreOf(panel, ranked) } : result;
}

/** Whether its rubric or the entry itself asks for members that most results do not have. */
function hasMore({ entry, prepared }: PanelScore): boolean {
  const { measures, rubric } = prepared;
  return measures.length > 0 || rubric.final !== undefined || (entry.classes ?? entry.adjustments) !== undefined;
}

function moreOf(panel: PanelScore, ranked: RankedScore | undefined): Partial<EntryResult> {
  const { entry, prepared } = panel;
  return {
    ...(prepared.measures.length > 0 && { measures: panel.measures }),
    ...(entry.classes === undefined ? {} : { classes: entry.classes }),
    ...finalResults(panel, ranked, prepared.rubric.rounding.stage),
  };
}

/** One list for all who have none. */
const NOTHING: readonly never[] = [];

function chainOf(ranked: RankedScore | undefined): readonly TieChainValue[] {
  if (ranked === undefined || ranked.chain.length === 0) return NOTHING;
  return ranked.chain.map(({ label, text, countback, isPassedOver }) => ({
    ...{ label, value: text },
    ...(countback === undefined ? {} : { values: countback.texts }),
    ...(isPassedOver === undefined ? {} : { isPassedOver }),
  }));
}

function othersOf(ranked: RankedScore | undefined): readonly string[] {
  if (ranked === undefined || ranked.equals.length === 1) return NOTHING;
  return ranked.equals.filter((code) => code !== ranked.panel.entry.code);
}

function jurorResults(panel: PanelScore): readonly JurorResult[] {
  const columns = panel.prepared.rubric.indices.map(({ code }) => code);
  return panel.counted.map((sheet, place): JurorResult => {
    const { juror, marks } = sheet;
    const result = { juror, marks, totals: shownTotals(panel, columns, sheet) };
    return isPlainMean(panel) ? result : { ...result, ...jurorPanelResults(panel, place) };
  });
}

function shownTotals(panel: PanelScore, columns: readonly string[], sheet: SheetInput): JurorResult['totals'] {
  const totals = totalsOf(panel, columns, sheet);
  const shown: JurorResult['totals'][number][] = [];
  columns.forEach((index, column) => {
    const total = totals[column] ?? null;
    if (total !== null) shown.push({ index, total: rounded(total, SHOWN_PLACES) });
  });
  return shown;
}

function columnResults({ run, orders, columns }: Group, { entry, prepared }: PanelScore): readonly ColumnResult[] {
  return prepared.rubric.indices.map(({ code: index }) => {
    const score = known(columns.get(index)).get(entry.code);
    const ranked = orders.find(({ category }) => category === index)?.byCode.get(entry.code);
    return {
      index,
      score: score === undefined ? null : rounded(score.published, lastOf(run.rounding)),
      rank: ranked?.rank ?? null,
      tieChain: chainOf(ranked),
      separatedBy: ranked?.separatedBy ?? null,
      sharesRankWith: othersOf(ranked),
    };
  });
}

/** Of several categories the one of which least is missing; of equals the first by code. (docs/rules/winners.md 7) */
function nearestCut({ orders, partsOfCut }: Group, code: string, parts: Parts): CutDistance | null {
  let nearest: Gap | null = null;
  for (const order of orders) {
    const gap = gapIn(order, code);
    if (gap !== null && (nearest === null || compared(sizeOf(gap), sizeOf(nearest)) < 0)) nearest = gap;
  }
  if (nearest === null) return null;
  const { own, cut, category } = nearest;
  const ownParts = category === null ? parts : contributionsOf(own.panel, category);
  return cutDistance({ own, ownParts, cut, cutParts: partsOfCut(cut, category), category });
}

/** An entry that stands before or behind the cut of an order. */
interface Gap {
  readonly own: RankedScore;
  readonly cut: RankedScore;
  readonly category: Column;
}

function gapIn({ category, cut: common, ownCuts, byCode }: PlaceOrder, code: string): Gap | null {
  const own = byCode.get(code);
  const cut = ownCuts.has(code) ? (ownCuts.get(code) ?? null) : common;
  return cut === null || own === undefined || cut === own ? null : { own, cut, category };
}

function sizeOf({ own, cut }: Gap): Rational {
  return gapTo(cut, own);
}
