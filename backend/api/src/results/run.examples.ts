import type {
  MakeRun,
  Page,
  RunComparisonView,
  RunExplanationView,
  RunRankingView,
  RunSummaryView,
  RunView,
} from '@anggakara/contracts';
import type { InputDocument, ResultDocument, SealedDocument } from '@anggakara/scoring';
import { RULING, UNUSED_RULING } from './ruling.examples';
import { runRankingView } from './run.mapper';

const HASHES = {
  inputHash: '5e1f4c3b0a9d8e7f6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928170615',
  resultHash: '9c8b7a6958473625140f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69',
};

export const RUN_ORDER: MakeRun = { note: 'Perhitungan sesudah semua lembar dikunci.' };

const SUMMARY: RunSummaryView = {
  ...{ number: 1, stage: 'document', standing: 'official', state: 'settled', engineVersion: '1.0.0', inForce: true },
  ...HASHES,
  ...{ madeAt: '2026-03-20T02:00:00.000Z', madeBy: 'Laras Arunika', note: RUN_ORDER.note ?? null },
};

export const RUN_PAGE: Page<RunSummaryView> = { items: [SUMMARY], total: 1 };

const RESULT: ResultDocument = {
  ...{ format: 'anggakara.result/1', engineVersion: '1.0.0', inputHash: HASHES.inputHash },
  ...{
    edition: 'demo',
    stage: 'document',
    state: 'settled',
    categories: [],
    openTies: [],
    unusedRulings: [RULING.code],
  },
  groups: [
    {
      ...{ group: 'IP', places: 30, ranked: 1, selected: ['IP-001'], reserves: [] },
      cut: { entry: 'IP-001', rank: 1, score: '81.25' },
      ...{ rubricCode: 'document/IP', rubricVersion: 1 },
      rounding: {
        ...{ metric: 4, criterion: null, stage: 2, final: 2 },
        provenance: { kind: 'assumption', reason: 'Aturan pembulatan resmi tidak ditemukan.' },
      },
    },
  ],
  entries: [
    {
      ...{ code: 'IP-001', group: 'IP', counted: 2, recused: 0, quorum: 2, jurors: [], metrics: [] },
      standing: { kind: 'ranked', rank: 1, score: '81.25' },
      outcome: { kind: 'selected', by: 'rank', category: null },
      nodes: [{ node: 'DOCUMENT', kind: 'group', score: '81.250000', contribution: '81.250000' }],
      indices: [
        {
          ...{ index: 'management-and-change', score: '80.75', rank: null, tieChain: [] },
          ...{ separatedBy: null, sharesRankWith: [] },
        },
      ],
      ...{ tieChain: [], separatedBy: null, sharesRankWith: [], cutDistance: null },
    },
  ],
};

const NAMES = { 'IP-001': { name: 'Kabupaten Contoh', agencyName: 'Kabupaten Contoh' } };

export const RUN: RunView = {
  ...SUMMARY,
  result: RESULT,
  names: NAMES,
  jurors: {},
  rulings: [RULING],
  unusedRulings: [UNUSED_RULING],
};

export const RUN_RANKING: RunRankingView = runRankingView(RUN);

export const RUN_EXPLANATION: RunExplanationView = {
  ...{ run: 1, stage: 'document', entry: 'IP-001', entryName: 'Kabupaten Contoh', resultHash: HASHES.resultHash },
  lines: ['Peringkat 1 dari 1 di kelompok IP dengan nilai 81,25.'],
};

export const RUN_COMPARISON: RunComparisonView = {
  before: { ...SUMMARY, inForce: false },
  after: { ...SUMMARY, number: 2 },
  comparison: { sameInput: true, rubrics: [], entered: [], left: [], movements: [] },
  names: NAMES,
  lines: ['Bahan kedua perhitungan sama.'],
};

/** Shortened to one entry; a run's own input holds the rubrics too, and everyone. */
export const RUN_INPUT: InputDocument = {
  format: 'anggakara.input/1',
  edition: 'demo',
  stage: 'document',
  rubrics: [],
  panels: [{ group: 'IP', jurors: ['5e1f0f6a-6f0e-5d0f-9a58-3f1f8d6f2a10'] }],
  entries: [{ code: 'IP-001', group: 'IP', eligibility: 'eligible', metrics: [], carried: [] }],
  sheets: [
    {
      entry: 'IP-001',
      juror: '5e1f0f6a-6f0e-5d0f-9a58-3f1f8d6f2a10',
      state: 'locked',
      marks: [{ criterion: 'LEADERSHIP_COMMITMENT', value: '80' }],
    },
  ],
  selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 30 }] },
  rulings: [],
};

export const RUN_SEALED: SealedDocument = {
  ...{ format: 'anggakara.sealed/1', ...HASHES },
  input: RUN_INPUT,
  result: RESULT,
};
