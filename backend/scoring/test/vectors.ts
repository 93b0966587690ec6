import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputDocument, RulingInput } from '../src/input-document';
import { officialResult, resultText } from '../src/official-result';
import { sealedParts } from '../src/sealing/sealed-parts';
import { inputText } from '../src/sorted-input';
import { aGroup, aMark, aMetric, anEntry, anIndex, anInput, aRubric, aSheet, someMetrics } from './builders';

const ROOT = aGroup(
  'ROOT',
  aGroup('KINERJA', aMark('PENYAJIAN'), aMark('SUBSTANSI')),
  aMetric('SELESAI', 'M3', '40', '98'),
  aMetric('TREN', 'M7_DAYS', '0', '75'),
);
const RUBRIC = aRubric({
  name: 'DATA CONTOH',
  root: ROOT,
  indices: [
    anIndex(ROOT, 'pertama', { KINERJA: 60, SELESAI: 30, TREN: 10, PENYAJIAN: 1, SUBSTANSI: 2 }),
    anIndex(ROOT, 'kedua', { KINERJA: 80, SELESAI: 15, TREN: 5, PENYAJIAN: 3, SUBSTANSI: 1 }),
  ],
  tieChain: {
    elements: [
      { kind: 'node', node: 'KINERJA' },
      { kind: 'carried-score', stage: 'document' },
      { kind: 'median-juror-total' },
    ],
    provenance: { kind: 'assumption', reason: 'DATA CONTOH' },
  },
  quorum: { sheets: 2, provenance: { kind: 'assumption', reason: 'DATA CONTOH' } },
});
const CODES = ['IP-001', 'IP-002', 'IP-003', 'IP-004', 'IP-005'];

/** What entry and juror give by their places; the last entry is marked as the first one is, so that they tie. */
function marksOf(place: number, seat: number) {
  const own = place === CODES.length - 1 ? 0 : place;
  return { PENYAJIAN: 90 - 7 * own + seat, SUBSTANSI: 60 + 4 * own - seat };
}

function documentOf(parts: Partial<InputDocument>): InputDocument {
  return anInput({
    edition: 'DATA CONTOH',
    rubrics: [{ group: 'IP', rubric: RUBRIC }],
    entries: CODES.map((code, place) =>
      anEntry(code, {
        metrics: place === 2 ? [] : someMetrics(place === 4 ? 70 : 70 + 5 * place, place === 4 ? 9 : 9 - 2 * place),
        eligibility: code === 'IP-004' ? 'withdrawn' : 'eligible',
      }),
    ),
    sheets: CODES.flatMap((code, place) =>
      ['j1', 'j2', 'j3'].map((juror, seat) =>
        aSheet(code, marksOf(place, seat), { juror, state: seat === 2 && place === 1 ? 'recused' : 'locked' }),
      ),
    ),
    ...parts,
  });
}

const shortlistOf = (places: number): InputDocument['selection'] => ({
  kind: 'shortlist',
  quotas: [{ group: 'IP', places }],
});
const WINNERS: InputDocument['selection'] = {
  kind: 'winners',
  categories: [
    { category: 'pertama', group: 'IP', places: 1 },
    { category: 'kedua', group: 'IP', places: 1 },
  ],
};
const ruling = (parts: Partial<RulingInput>): RulingInput => ({
  ...{ code: 'P-001', kind: 'tie-at-cut', group: 'IP', category: null, reason: 'DATA CONTOH: putusan pleno.' },
  ...{ selected: ['IP-005'], ...parts },
});

/** Small documents, invented throughout, that the independent verifier recomputes too. */
export const VECTORS: Readonly<Record<string, InputDocument>> = {
  shortlist: documentOf({ selection: shortlistOf(2) }),
  'open-tie': documentOf({ selection: shortlistOf(1) }),
  'ruled-tie': documentOf({ selection: shortlistOf(1), rulings: [ruling({}), ruling({ code: 'P-000' })] }),
  incomplete: documentOf({ selection: shortlistOf(3), sheets: documentOf({}).sheets.filter((_, at) => at % 4 !== 1) }),
  winners: documentOf({ selection: WINNERS }),
  'ruled-winners': documentOf({
    selection: WINNERS,
    rulings: [ruling({ kind: 'category-assignment', category: 'kedua', selected: ['IP-003'] })],
  }),
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The sealed file of a document, as this engine makes it. */
export function sealedFileOf(input: InputDocument): string {
  const text = inputText(input);
  const inputHash = sha256(text);
  const result = resultText(officialResult(input, inputHash));
  return sealedParts({ inputText: text, inputHash, resultText: result, resultHash: sha256(result) }).join('');
}

/** The folder of the independent verifier and of the vectors. */
export const VERIFIER = join(__dirname, '../../../docs/verifier');

export const vectorFile = (name: string): string => join(VERIFIER, 'vectors', `${name}.json`);
export const vectorText = (name: string): string => readFileSync(vectorFile(name), 'utf8');

/** What stands in every vector, and what makes another document of it. */
export const SPOILT = [
  { what: 'a mark', from: '"value":"90"', to: '"value":"91"' },
  { what: 'a rank', from: '"rank":2', to: '"rank":1' },
  { what: 'a hash', from: '"resultHash":"', to: '"resultHash":"0' },
] as const;
