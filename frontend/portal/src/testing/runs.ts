import type { ComputationView, RulingView, RunSummaryView, RunView } from '@anggakara/contracts';
import type { EntryResult, GroupResult, ResultDocument } from '@anggakara/scoring';

export function aRunSummary(run: Partial<RunSummaryView> = {}): RunSummaryView {
  return {
    number: 1,
    stage: 'document',
    standing: 'official',
    state: 'settled',
    inputHash: 'a'.repeat(64),
    resultHash: 'b'.repeat(64),
    engineVersion: '1.0.0',
    madeAt: '2026-05-20T03:42:00Z',
    madeBy: 'Laras Arunika',
    note: null,
    inForce: true,
    ...run,
  };
}

export function anEntryResult(code: string, entry: Partial<EntryResult> = {}): EntryResult {
  return {
    code,
    group: 'IP',
    standing: { kind: 'ranked', rank: 1, score: '80.00' },
    outcome: { kind: 'selected', by: 'rank', category: null },
    counted: 2,
    recused: 0,
    quorum: 2,
    jurors: [],
    nodes: [],
    metrics: [],
    indices: [],
    tieChain: [],
    separatedBy: null,
    sharesRankWith: [],
    cutDistance: null,
    ...entry,
  };
}

/** An entry at a rank with a score, selected or below the cut. */
export function aRanked(code: string, rank: number, score: string, selected = true): EntryResult {
  return anEntryResult(code, {
    standing: { kind: 'ranked', rank, score },
    outcome: selected
      ? { kind: 'selected', by: 'rank', category: null }
      : { kind: 'not-selected', reason: 'below-cut' },
  });
}

export function aGroupResult(group: Partial<GroupResult> = {}): GroupResult {
  return {
    group: 'IP',
    places: 2,
    ranked: 2,
    selected: [],
    reserves: [],
    cut: null,
    rubricCode: 'document/IP',
    rubricVersion: 1,
    rounding: {
      metric: 4,
      criterion: null,
      stage: 2,
      final: 2,
      provenance: { kind: 'assumption', reason: 'Contoh untuk uji.' },
    },
    ...group,
  };
}

export function aResult(result: Partial<ResultDocument> = {}): ResultDocument {
  return {
    format: 'anggakara.result/1',
    engineVersion: '1.0.0',
    inputHash: 'a'.repeat(64),
    edition: 'demo',
    stage: 'document',
    state: 'settled',
    groups: [aGroupResult()],
    categories: [],
    openTies: [],
    unusedRulings: [],
    entries: [],
    ...result,
  };
}

export function aRun(result: Partial<ResultDocument> = {}, run: Partial<RunView> = {}): RunView {
  return { ...aRunSummary(), result: aResult(result), names: {}, jurors: {}, rulings: [], unusedRulings: [], ...run };
}

export function aRuling(ruling: Partial<RulingView> = {}): RulingView {
  return {
    code: 'R0001',
    run: 1,
    kind: 'tie-at-cut',
    group: 'IP',
    category: null,
    selected: ['IP-001'],
    reason: 'Keterwakilan wilayah.',
    recordedAt: '2026-05-21T03:42:00Z',
    recordedBy: 'Laras Arunika',
    ...ruling,
  };
}

export function aComputation(computation: Partial<ComputationView> = {}): ComputationView {
  return {
    id: '3f0c9a52-5a1e-4c6b-8d57-2b7f3f6c1e90',
    stage: 'document',
    standing: 'official',
    state: 'computing',
    step: 'scoring',
    progressPercent: 42,
    waitsFor: [],
    waitsForElsewhere: 0,
    note: null,
    orderedAt: '2026-05-20T03:42:00Z',
    orderedBy: 'Laras Arunika',
    finishedAt: null,
    run: null,
    cancelledBy: null,
    failure: null,
    ...computation,
  };
}
