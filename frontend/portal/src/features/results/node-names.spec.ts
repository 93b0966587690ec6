/** @jest-environment node */
import { aRubric } from '../../testing/sheets';
import { nodeNames } from './node-names';

test.each([
  { code: 'IMPACT', name: 'Nama IMPACT', because: 'a criterion by its name in the rubric' },
  { code: 'document', name: 'nilai tahap dokumen', because: 'an earlier stage' },
  { code: 'median-juror-total', name: 'median total penilai', because: 'what a chain looks at' },
  { code: 'UNKNOWN', name: 'UNKNOWN', because: 'a code that nobody named stays itself' },
])('$because', ({ code, name }) => expect(nodeNames([{ rubric: aRubric() }])(code)).toBe(name));

test("the rubric's own name wins", () => {
  const rubric = aRubric({ metric: true });
  const [metric] = rubric.root.children.filter(({ kind }) => kind === 'metric');
  if (metric === undefined) throw new Error('the rubric has a metric');
  const root = { ...rubric.root, children: [{ ...metric, code: 'M3', name: 'Diselesaikan' }] };
  expect(nodeNames([{ rubric: { ...rubric, root } }])('M3')).toBe('Diselesaikan');
});
