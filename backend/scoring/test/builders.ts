import { metricInputs } from '../src/metric-inputs';
import { officialResult } from '../src/official-result';
import { groupsOf } from '../src/rubric-nodes';
import type { ComplaintCounts } from '../src/complaint-counts';
import type { EntryInput, InputDocument, SheetInput } from '../src/input-document';
import type { EntryResult, ResultDocument } from '../src/result-document';
import type {
  CriterionNode,
  GroupNode,
  MarkNode,
  MeasureNode,
  MetricNode,
  Norm,
  Provenance,
  Rubric,
  RubricIndex,
  ScoredMetricId,
} from '../src/rubric';

/** Small documents with only the fields that matter in a test. */
export const ASSUMED: Provenance = { kind: 'assumption', reason: 'Ditetapkan untuk tes.' };

const named = (code: string) => ({ code, name: `Kriteria ${code}`, description: '', provenance: ASSUMED });

export function aMark(code: string, grid: Partial<MarkNode['grid']> = {}): MarkNode {
  const scale = { min: '0', max: '100', step: '1', ...grid };
  return { ...named(code), kind: 'mark', grid: scale, anchors: [], anchorsProvenance: ASSUMED };
}

export function aMetric(code: string, metric: ScoredMetricId, zeroAt: string, fullAt: string): MetricNode {
  return { ...named(code), kind: 'metric', metric, goalposts: { zeroAt, fullAt, provenance: ASSUMED } };
}

export function aGroup(code: string, ...children: readonly CriterionNode[]): GroupNode {
  return { ...named(code), kind: 'group', children };
}

export function aMeasure(code: string, parts: Partial<MeasureNode> = {}): MeasureNode {
  const norm: Norm = { kind: 'as-is' };
  return {
    ...named(code),
    kind: 'measure',
    measure: code,
    reading: { kind: 'value' },
    norm,
    outside: 'clip',
    ...parts,
  };
}

/** A column whose totals are what the weights sum to. */
export function anIndex(root: GroupNode, code: string, weights: Readonly<Record<string, number>>): RubricIndex {
  const groups = groupsOf({ root } as Rubric).filter(({ combine }) => combine?.kind !== 'sum');
  const totals = groups.map((group) => [
    group.code,
    group.children.reduce((sum, child) => sum + (weights[child.code] ?? 0), 0),
  ]);
  return { code, name: `Kolom ${code}`, weights, totals: Object.fromEntries(totals), provenance: ASSUMED };
}

const ROOT = aGroup('ROOT', aMark('A'), aMark('B'));

/** Two marks, A 60 and B 40, one sheet enough, ties told apart by A. */
export function aRubric(parts: Partial<Rubric> = {}): Rubric {
  const root = parts.root ?? ROOT;
  const indices = parts.indices ?? [anIndex(root, 'main', { A: 60, B: 40 })];
  return {
    code: 'stage/IP',
    version: 1,
    name: 'Instrumen',
    root,
    indices,
    rankedBy: { indices: indices.map(({ code }) => code), provenance: ASSUMED },
    panel: { method: 'mean', provenance: ASSUMED },
    quorum: { sheets: 1, provenance: ASSUMED },
    leastApplicablePercent: { value: 60, provenance: ASSUMED },
    rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: ASSUMED },
    tieChain: { elements: [{ kind: 'node', node: 'A' }], provenance: ASSUMED },
    ...parts,
  };
}

export function anEntry(code: string, parts: Partial<EntryInput> = {}): EntryInput {
  return { code, group: 'IP', eligibility: 'eligible', metrics: [], carried: [], ...parts };
}

export function aSheet(
  entry: string,
  marks: Readonly<Record<string, number | string>>,
  parts: Partial<SheetInput> = {},
): SheetInput {
  const list = Object.entries(marks).map(([criterion, value]) => ({ criterion, value: String(value) }));
  return { entry, juror: 'j1', state: 'locked', marks: list, ...parts };
}

export function anInput(parts: Partial<InputDocument> = {}): InputDocument {
  return {
    format: 'anggakara.input/1',
    edition: 'demo',
    stage: 'document',
    rubrics: [{ group: 'IP', rubric: aRubric() }],
    panels: [{ group: 'IP', jurors: ['j1', 'j2', 'j3'] }],
    entries: [],
    sheets: [],
    selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 2 }] },
    rulings: [],
    ...parts,
  };
}

/** One locked sheet for each entry, with these marks. */
export function marked(
  marks: Readonly<Record<string, Readonly<Record<string, number | string>>>>,
  parts: Partial<InputDocument> = {},
): InputDocument {
  const codes = Object.keys(marks);
  return anInput({
    entries: codes.map((code) => anEntry(code)),
    sheets: codes.map((code) => aSheet(code, marks[code] ?? {})),
    ...parts,
  });
}

export function resultOf(input: InputDocument): ResultDocument {
  return officialResult(input, 'f'.repeat(64));
}

export function entryOf({ entries }: ResultDocument, code: string): EntryResult {
  const entry = entries.find((one) => one.code === code);
  if (entry === undefined) throw new Error(`no entry ${code}`);
  return entry;
}

export const NO_COMPLAINTS: ComplaintCounts = {
  received: 0,
  unverified: 0,
  notFollowedUp: 0,
  inProcess: 0,
  postponed: 0,
  resolved: 0,
  archived: 0,
  notAuthority: 0,
  answered: 0,
  withinSla: 0,
  cappedDaySum: 0,
};

/** Counts in which the received ones that are not named were not followed up. */
export function someCounts(counts: Partial<ComplaintCounts>): ComplaintCounts {
  const known = { ...NO_COMPLAINTS, ...counts };
  const { unverified, inProcess, postponed, resolved, archived, notAuthority } = known;
  const others = unverified + inProcess + postponed + resolved + archived + notAuthority;
  return { ...known, notFollowedUp: known.received - others };
}

/** The metrics of an agency that resolved so many of 100 complaints, each in so many days. */
export function someMetrics(resolved: number, days: number): EntryInput['metrics'] {
  const counts = someCounts({
    received: 100,
    resolved,
    answered: resolved,
    withinSla: resolved,
    cappedDaySum: resolved * days,
  });
  const before = someCounts({ received: 100, resolved: 50, answered: 50, withinSla: 50, cappedDaySum: 500 });
  return metricInputs(counts, before);
}
