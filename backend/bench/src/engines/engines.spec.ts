import { inputProblems } from '@anggakara/scoring';
import { drawnDocument } from './drawn-document.js';
import { DOCUMENTS, fingerprint } from './fingerprint.js';
import { KNOWN_FINGERPRINT } from './known-fingerprint.js';

test('this engine makes the recorded bytes of the drawn documents, official ones and advisory ones', () => {
  expect(fingerprint()).toEqual(KNOWN_FINGERPRINT);
});

test('a seed draws one document, another seed another', () => {
  expect(drawnDocument(4)).toEqual(drawnDocument(4));
  expect(drawnDocument(4)).not.toEqual(drawnDocument(5));
});

test('the documents are about winners and about shortlists, and all have a result', () => {
  const documents = Array.from({ length: DOCUMENTS }, (_, seed) => drawnDocument(seed + 1));
  expect(documents.flatMap(inputProblems)).toEqual([]);
  expect(new Set(documents.map(({ selection }) => selection.kind))).toEqual(new Set(['winners', 'shortlist']));
});
