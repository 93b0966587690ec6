import { calibration } from './calibration.js';
import { DESIGNS, judged } from './judged.js';
import { SCORES } from './methods.js';
import { recovery } from './recovery.js';
import { JURORS } from './simulation.js';
import { chanceOf } from './chance.js';
import { drawnFields, trueTop } from './world.js';

const SEEDS = 16;
const found = Object.fromEntries(
  DESIGNS.map((design) => [design, recovery({ design, severities: JURORS.usual, seeds: SEEDS })]),
) as Record<(typeof DESIGNS)[number], ReturnType<typeof recovery>>;

test('the fields are those of a Top 46', () => {
  const fields = drawnFields(chanceOf(1));
  expect(fields.map(({ group, places }) => [group, places])).toEqual([
    ['IP', 30],
    ['UPP', 10],
    ['OA', 6],
  ]);
  expect(fields.map((field) => trueTop(field).size)).toEqual([30, 10, 6]);
});

test('under complete panels taking severity off changes nothing, and jurors’ own scales gain nothing', () => {
  const { raw, 'two-way': twoWay, 'z-scores': standardised } = found.complete;
  expect(twoWay.share).toBe(raw.share);
  expect(Math.abs(standardised.share - raw.share)).toBeLessThan(0.02);
  expect(raw.share).toBeGreaterThan(0.7);
});

test('panels by entity type cost raw means a little, and jurors’ own scales a lot: they take the types’ levels away', () => {
  expect(found['by-type'].raw.share).toBeLessThan(found.complete.raw.share);
  expect(found['by-type']['z-scores'].share).toBeLessThan(found['by-type'].raw.share - 0.03);
});

test('no model mends panels that share no juror; where they share some it finds more than raw means', () => {
  expect(Math.abs(found['by-type']['two-way'].share - found['by-type'].raw.share)).toBeLessThan(0.01);
  expect(found.linked['two-way'].share).toBeGreaterThan(found.linked.raw.share);
  expect(found.drawn['two-way'].share).toBeGreaterThan(found.drawn.raw.share);
  expect(found.drawn['two-way'].share).toBeLessThan(found.complete.raw.share + 0.01);
});

test('of noisy panels, what is said to be likely comes true about as often as it says', () => {
  const likely = calibration(JURORS.noisy, 8).filter(({ from }) => from >= 0.5);
  const told = likely.reduce((sum, bin) => sum + bin.told, 0);
  const meanOf = (part: 'said' | 'happened') => likely.reduce((sum, bin) => sum + bin.told * bin[part], 0) / told;
  expect(told).toBeGreaterThan(200);
  expect(Math.abs(meanOf('said') - meanOf('happened'))).toBeLessThan(0.05);
});

test('one seed is one world and one set of marks', () => {
  const marks = () => {
    const chance = chanceOf(7);
    return drawnFields(chance).map((field) => judged(field, 'drawn', JURORS.usual, chance));
  };
  expect(marks()).toEqual(marks());
  expect(marks().every(({ values }) => values.every((row) => row.filter((mark) => mark !== null).length === 3))).toBe(
    true,
  );
});

test('a juror’s own scale brings every juror to the same mean and spread', () => {
  const scores = SCORES['z-scores']({
    entries: ['P', 'Q', 'R'],
    jurors: ['a', 'b'],
    values: [
      [60, 10],
      [70, 20],
      [80, 30],
    ],
  });
  expect(scores).toEqual([-1, 0, 1]);
});
