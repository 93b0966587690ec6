import type { RecordRuling } from '@anggakara/contracts';
import { officialResult, type RulingInput } from '@anggakara/scoring';
import { anInput, type InputSketch } from '../../test/input-document';
import { type AnsweredRun, refuseMisfit, ruledBy } from './ruling-check';

const COLUMNS = ['management-and-change', 'service-unit'];

function aRun(sketch: InputSketch): AnsweredRun {
  const input = anInput(sketch);
  return { number: 4, input, result: officialResult(input, '') };
}

function aRuling(ruling: Partial<RulingInput>): RulingInput {
  const about = { code: 'R0009', group: 'UPP', category: 'service-unit' };
  return { ...about, kind: 'tie-at-cut', selected: ['UPP-1'], reason: 'Pleno.', ...ruling };
}

const TIED = aRun({ marks: { 'UPP-1': '80', 'UPP-2': '80', 'UPP-3': '70' } });
const UNTIED = aRun({ marks: { 'UPP-1': '80', 'UPP-2': '75' } });
const CLEAR = aRun({ marks: { 'UPP-1': '80', 'UPP-2': '75', 'UPP-3': null }, places: 1, columns: COLUMNS });

describe('a ruling on a tie', () => {
  test('chooses exactly the free places among the tied', () => {
    expect(() => refuseMisfit(TIED, aRuling({ selected: ['UPP-2'] }))).not.toThrow();
  });

  test.each([
    { because: 'nobody is tied', run: UNTIED, ruling: {}, code: 'no-such-tie', facts: { run: 4, group: 'UPP' } },
    { because: 'it is another category', run: TIED, ruling: { category: null }, code: 'no-such-tie', facts: {} },
    {
      because: 'it takes one too many',
      run: TIED,
      ruling: { selected: ['UPP-1', 'UPP-2'] },
      code: 'ruling-does-not-fit-tie',
      facts: { freePlaces: 1, tied: 'UPP-1, UPP-2', chosen: 'UPP-1, UPP-2' },
    },
    {
      because: 'it takes somebody who is not tied',
      run: TIED,
      ruling: { selected: ['UPP-3'] },
      code: 'ruling-does-not-fit-tie',
      facts: { chosen: 'UPP-3' },
    },
  ])('is refused where $because', ({ run, ruling, code, facts }) => {
    expect(() => refuseMisfit(run, aRuling(ruling))).toThrow(
      expect.objectContaining({ code, facts: expect.objectContaining(facts) }),
    );
  });
});

describe('a ruling on the winners of a category', () => {
  const assigned = (ruling: Partial<RulingInput>): RulingInput => aRuling({ kind: 'category-assignment', ...ruling });

  test('may name another winner than the scores propose', () => {
    expect(() => refuseMisfit(CLEAR, assigned({ selected: ['UPP-2'] }))).not.toThrow();
  });

  test.each([
    { because: 'it names more than the places', ruling: { selected: ['UPP-1', 'UPP-2'] }, code: 'ruling-above-places' },
    { because: 'it names a stranger', ruling: { selected: ['IP-9'] }, code: 'ruling-selects-stranger' },
    { because: 'it names an entry without a rank', ruling: { selected: ['UPP-3'] }, code: 'ruling-selects-unranked' },
    { because: 'it names no category', ruling: { category: null }, code: 'ruling-without-category' },
    { because: 'the category is unknown', ruling: { category: 'best-of-all' }, code: 'ruling-without-category' },
  ])('is refused where $because', ({ ruling, code }) => {
    expect(() => refuseMisfit(CLEAR, assigned(ruling))).toThrow(expect.objectContaining({ code }));
  });

  test('is refused where an earlier ruling has made the entry a winner already', () => {
    const earlier = assigned({ code: 'R0001', category: 'management-and-change', selected: ['UPP-1'] });
    const run = { ...CLEAR, input: { ...CLEAR.input, rulings: [earlier] } };
    expect(() => refuseMisfit(run, assigned({ selected: ['UPP-1'] }))).toThrow(
      expect.objectContaining({ code: 'double-win', facts: expect.objectContaining({ entry: 'UPP-1' }) }),
    );
  });

  test('says so where something else is wrong with the input', () => {
    const unreasoned = assigned({ reason: ' ' });
    expect(() => refuseMisfit(CLEAR, unreasoned)).toThrow(
      expect.objectContaining({ code: 'input-unsound', facts: expect.objectContaining({ path: 'rulings[0].reason' }) }),
    );
  });
});

test('a ruling without a category is one about a shortlist', () => {
  const order: RecordRuling = { kind: 'tie-at-cut', group: 'IP', selected: ['IP-1'], reason: 'Pleno.' };
  expect(ruledBy(order, 'R0001')).toEqual({ ...order, code: 'R0001', category: null });
});
