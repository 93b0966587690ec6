import type { ParticipationView } from '@anggakara/contracts';
import { type OaCandidate, oaEligibility } from './oa-eligibility';

function won(edition: string, fields: Partial<ParticipationView> = {}): ParticipationView {
  return {
    ...{ edition, agencyCode: 'a', agencyName: 'A', participant: 'A', isServiceUnit: false },
    ...{ milestone: 'winner', label: 'Top 10', category: null, remark: null, provenance: 'documented' },
    source: { title: 'x', publisher: 'x', published: '2018' },
    ...fields,
  };
}

const ALWAYS: OaCandidate = { code: 'a', fromYear: null, untilYear: null };

const verdicts = (history: readonly ParticipationView[], candidate = ALWAYS) =>
  Object.fromEntries(oaEligibility(candidate, history).map(({ edition, verdict }) => [edition, verdict]));

test.each([
  { history: [won('2018')], verdict: { 2020: 'eligible', 2022: 'eligible' }, because: 'it won in 2018' },
  { history: [won('2020')], verdict: { 2020: 'not-eligible', 2022: 'eligible' }, because: '2020 is not before 2020' },
  { history: [], verdict: { 2020: 'not-eligible', 2022: 'unknown' }, because: 'the winners of 2020 are not all known' },
  {
    history: [won('2018', { agencyCode: 'b' })],
    verdict: { 2020: 'by-succession', 2022: 'by-succession' },
    because: 'a predecessor won',
  },
  {
    history: [won('2019', { isServiceUnit: true })],
    verdict: { 2020: 'not-eligible', 2022: 'unknown' },
    because: 'a unit won, not the agency',
  },
  {
    history: [won('2018', { milestone: 'shortlisted' })],
    verdict: { 2020: 'not-eligible', 2022: 'unknown' },
    because: 'a place on the shortlist is no win',
  },
])('$verdict: $because', ({ history, verdict }) => {
  expect(verdicts(history)).toEqual(verdict);
});

test('an own win is named without those of predecessors', () => {
  const [first] = oaEligibility(ALWAYS, [won('2018', { agencyCode: 'b', agencyName: 'B' }), won('2019')]);
  expect(first?.wins).toEqual([{ edition: '2019', agencyName: 'A', label: 'Top 10' }]);
});

test('an agency is asked only about the editions of its time', () => {
  expect(verdicts([], { ...ALWAYS, fromYear: '2021' })).toEqual({ 2022: 'unknown' });
  expect(verdicts([], { ...ALWAYS, untilYear: '2021' })).toEqual({ 2020: 'not-eligible' });
  expect(verdicts([], { ...ALWAYS, fromYear: '2024' })).toEqual({});
});

test('every verdict names the rule it follows, with its source', () => {
  expect(oaEligibility(ALWAYS, []).map(({ rule }) => rule.kind)).toEqual(['documented', 'documented']);
});
