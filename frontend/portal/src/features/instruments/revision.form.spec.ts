import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import type { InstrumentView } from '@anggakara/contracts';
import { aRubric } from '../../testing/sheets';
import { REVISION_SCHEMA, type RevisionDraft, revisionDraft, revisionOf, weightSums } from './revision.form';

const INSTRUMENT: InstrumentView = {
  stage: 'document',
  group: 'UPP',
  version: 3,
  lockedAt: null,
  rubric: aRubric({ metric: true }),
};

function aDraft(
  weights: readonly string[] = ['30', '50', '20'],
  posts = ['50', '100'],
  reason = 'Disepakati',
): RevisionDraft {
  const draft = revisionDraft(INSTRUMENT);
  return {
    weights: draft.weights.map((weight, place) => ({ ...weight, text: weights[place] ?? '' })),
    goalposts: draft.goalposts.map(({ node }) => ({ node, zeroAt: posts[0] ?? '', fullAt: posts[1] ?? '' })),
    reason,
  };
}

function kindsOf(draft: RevisionDraft): readonly string[] {
  const fields = form(signal(draft), REVISION_SCHEMA, { injector: TestBed.inject(Injector) });
  return fields()
    .errorSummary()
    .map(({ kind, message }) => (kind === 'weights-do-not-sum' ? (message ?? '') : kind));
}

test('the instrument as it is stored has no errors but a missing reason', () => {
  expect(kindsOf(revisionDraft(INSTRUMENT))).toEqual(['required']);
  expect(kindsOf(aDraft())).toEqual([]);
});

test.each([
  { draft: aDraft(['30', '50', '15']), kinds: ['Bobot berjumlah 95, seharusnya 100.'], because: 'too little' },
  { draft: aDraft(['40', '50', '20']), kinds: ['Bobot berjumlah 110, seharusnya 100.'], because: 'too much' },
  { draft: aDraft(['30', '50', '']), kinds: ['not-a-count'], because: 'a weight is missing' },
  { draft: aDraft(['30', '49.5', '20']), kinds: ['not-a-count'], because: 'a weight is no whole number' },
  { draft: aDraft(undefined, ['50', '50,0']), kinds: ['goalposts-coincide'], because: 'goalposts coincide' },
  { draft: aDraft(undefined, ['x', '100']), kinds: ['not-a-decimal'], because: 'a goalpost is no number' },
])('$because: $kinds', ({ draft, kinds }) => expect(kindsOf(draft)).toEqual(kinds));

test('sums are live, and silent while a weight is no number', () => {
  expect(weightSums(aDraft(['30', '50', '15']).weights)).toEqual([
    { index: 'service-unit', parent: 'TOTAL', total: 100, sum: 95 },
  ]);
  expect(weightSums(aDraft(['30', '', '15']).weights)[0]?.sum).toBeNull();
});

test('only what differs is sent, decimals as the wire takes them', () => {
  expect(revisionOf(aDraft(['35', '45', '20'], ['40,5', '100'], ' Disepakati '), INSTRUMENT)).toEqual({
    weights: [
      { index: 'service-unit', node: 'OUTPUT', weight: 35 },
      { index: 'service-unit', node: 'IMPACT', weight: 45 },
    ],
    goalposts: [{ node: 'RESOLVED', zeroAt: '40.5', fullAt: '100' }],
    reason: 'Disepakati',
    version: 3,
  });
  expect(revisionOf(aDraft(), INSTRUMENT)).toMatchObject({ weights: [], goalposts: [] });
});
