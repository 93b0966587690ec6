import type { EntryView, MarkView, SheetSummaryView, SheetView } from '@anggakara/contracts';
import type { CriterionNode, Goalposts, MarkNode, Provenance, Rubric } from '@anggakara/scoring';

const ASSUMED: Provenance = { kind: 'assumption', reason: 'Contoh untuk uji.' };
const GOALPOSTS: Goalposts = { zeroAt: '50', fullAt: '100', provenance: ASSUMED };

export function aCriterion(code: string, criterion: Partial<MarkNode> = {}): MarkNode {
  return {
    kind: 'mark',
    code,
    name: `Nama ${code}`,
    description: '',
    provenance: ASSUMED,
    grid: { min: '0', max: '100', step: '1' },
    anchors: [
      { at: '0', text: 'Tidak ada' },
      { at: '50', text: 'Sebagian' },
      { at: '100', text: 'Penuh' },
    ],
    anchorsProvenance: ASSUMED,
    ...criterion,
  };
}

function treeOf(children: readonly CriterionNode[]): Rubric['root'] {
  return { kind: 'group', code: 'TOTAL', name: 'Nilai', description: '', provenance: ASSUMED, children };
}

/** Two criteria of 40 and 60, and with `metric` a computed one: 30, 50 and 20. */
export function aRubric({ metric = false } = {}): Rubric {
  const marks = [aCriterion('OUTPUT'), aCriterion('IMPACT')];
  const computed = { code: 'RESOLVED', name: 'Diselesaikan', description: '', provenance: ASSUMED } as const;
  const children: readonly CriterionNode[] = metric
    ? [...marks, { kind: 'metric', metric: 'M3', goalposts: GOALPOSTS, ...computed }]
    : marks;
  const weights: Record<string, number> = metric
    ? { OUTPUT: 30, IMPACT: 50, RESOLVED: 20 }
    : { OUTPUT: 40, IMPACT: 60 };
  return {
    code: metric ? 'document/IP' : 'interview/IP',
    version: 1,
    name: 'Instrumen contoh',
    root: treeOf(children),
    indices: [{ code: 'service-unit', name: 'UPP', weights, totals: { TOTAL: 100 }, provenance: ASSUMED }],
    rankedBy: { indices: ['service-unit'], provenance: ASSUMED },
    panel: { method: 'mean', provenance: ASSUMED },
    quorum: { sheets: 3, provenance: ASSUMED },
    leastApplicablePercent: { value: 60, provenance: ASSUMED },
    rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: ASSUMED },
    tieChain: { elements: [], provenance: ASSUMED },
  };
}

export function anEntry(entry: Partial<EntryView> = {}): EntryView {
  return {
    code: 'IP-001',
    name: 'Kota Contoh Satu',
    group: 'IP',
    agencyCode: 'contoh-ip-001',
    agencyName: 'Pemerintah Kota Contoh Satu',
    serviceUnit: null,
    summary: 'Ringkasan contoh.',
    stage: 'shortlisted',
    category: null,
    version: 1,
    ...entry,
  } as EntryView;
}

export function aMark(criterion: string, value: string, mark: Partial<MarkView> = {}): MarkView {
  return { criterion, value, note: null, eventId: criterion, sequence: 1, at: '2026-05-20T03:42:00Z', ...mark };
}

export function aSheet(sheet: Partial<SheetView> = {}): SheetView {
  return {
    stage: 'interview',
    stageState: 'open',
    closesAt: '2026-06-20T10:00:00Z',
    entry: anEntry(),
    rubricVersion: 1,
    rubric: aRubric(),
    state: 'in-progress',
    head: { sequence: 2, headHash: 'a'.repeat(64), savedAt: '2026-05-20T03:42:00Z' },
    marks: [],
    lockedAt: null,
    reopening: null,
    claim: null,
    ...sheet,
  };
}

export function aSheetSummary(sheet: Partial<SheetSummaryView> = {}): SheetSummaryView {
  return {
    entry: 'IP-001',
    entryName: 'Kota Contoh Satu',
    agencyName: 'Pemerintah Kota Contoh Satu',
    group: 'IP',
    state: 'not-started',
    marked: 0,
    criteria: 8,
    lockedAt: null,
    ...sheet,
  };
}
