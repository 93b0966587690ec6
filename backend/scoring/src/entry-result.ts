import { cutDistance } from './cut-distance';
import { lastOf, type RankedScore } from './group-ranking';
import type { GroupRun } from './group-run';
import { SHOWN_PLACES, totalsOf } from './juror-total';
import { nodeResults } from './node-results';
import { outcomeOf, standingOf } from './outcome';
import { columnScore, type PanelScore } from './panel-score';
import type { PlaceOrder } from './place-order';
import { compared, difference } from './rational';
import type { ColumnResult, CutDistance, EntryResult, JurorResult, TieChainValue } from './result-document';
import { rounded } from './rounding';
import { publishedValue } from './tie-chain';

/** What became of every entry of a group: by rank, then code, those without a rank last. (docs/rules/ranking.md 8) */
export function entryResults(run: GroupRun, orders: readonly PlaceOrder[]): readonly EntryResult[] {
  const ranked = new Map(run.ranked.map((one) => [one.panel.entry.code, one]));
  const unranked = run.panels.filter(({ entry }) => !ranked.has(entry.code));
  return [...run.ranked.map(({ panel }) => panel), ...unranked].map((panel) =>
    entryResult(run, orders, { panel, ranked: ranked.get(panel.entry.code) }),
  );
}

interface Own {
  readonly panel: PanelScore;
  readonly ranked: RankedScore | undefined;
}

function entryResult(run: GroupRun, orders: readonly PlaceOrder[], { panel, ranked }: Own): EntryResult {
  const { entry, prepared, counted } = panel;
  const standing = standingOf(panel, ranked, run.rounding);
  const outcome = outcomeOf(run, entry.code, standing);
  return {
    code: entry.code,
    group: run.group,
    standing,
    outcome,
    counted: counted.length,
    recused: panel.recused,
    quorum: prepared.rubric.quorum.sheets,
    jurors: jurorResults(panel),
    nodes: nodeResults(panel),
    metrics: panel.points,
    ...(prepared.measures.length > 0 && { measures: panel.measures }),
    indices: columnResults(run, orders, panel),
    tieChain: chainOf(ranked),
    separatedBy: ranked?.separatedBy ?? null,
    sharesRankWith: othersOf(ranked),
    cutDistance: outcome.kind === 'not-selected' ? nearestCut(orders, entry.code) : null,
    ...(entry.classes === undefined ? {} : { classes: entry.classes }),
  };
}

function chainOf(ranked: RankedScore | undefined): readonly TieChainValue[] {
  return (ranked?.chain ?? []).map(({ label, text }) => ({ label, value: text }));
}

function othersOf(ranked: RankedScore | undefined): readonly string[] {
  return (ranked?.equals ?? []).filter((code) => code !== ranked?.panel.entry.code);
}

function jurorResults(panel: PanelScore): readonly JurorResult[] {
  const columns = panel.prepared.rubric.indices.map(({ code }) => code);
  return panel.counted.map((sheet) => ({
    juror: sheet.juror,
    marks: sheet.marks,
    totals: totalsOf(panel, columns, sheet).flatMap(({ column, total }) =>
      total === null ? [] : [{ index: column, total: rounded(total, SHOWN_PLACES) }],
    ),
  }));
}

function columnResults(run: GroupRun, orders: readonly PlaceOrder[], panel: PanelScore): readonly ColumnResult[] {
  return run.prepared.rubric.indices.map((index) => {
    const score = columnScore(panel, index.code);
    const ranked = orders.find(({ category }) => category === index.code)?.byCode.get(panel.entry.code);
    return {
      index: index.code,
      score: score === null ? null : rounded(publishedValue(score, run.rounding), lastOf(run.rounding)),
      rank: ranked?.rank ?? null,
      tieChain: chainOf(ranked),
      separatedBy: ranked?.separatedBy ?? null,
      sharesRankWith: othersOf(ranked),
    };
  });
}

/** Of several categories the one of which least is missing; of equals the first by code. (docs/rules/winners.md 7) */
function nearestCut(orders: readonly PlaceOrder[], code: string): CutDistance | null {
  const gaps = orders.flatMap(({ category, cut: common, ownCuts, byCode }) => {
    const own = byCode.get(code);
    const cut = ownCuts.has(code) ? (ownCuts.get(code) ?? null) : common;
    return cut === null || own === undefined || cut === own ? [] : [{ category, cut, own }];
  });
  const [nearest] = gaps.toSorted((a, b) =>
    compared(difference(a.cut.score, a.own.score), difference(b.cut.score, b.own.score)),
  );
  return nearest === undefined ? null : cutDistance(nearest.own, nearest.cut, nearest.category);
}
