import type { EntryInput, InputDocument, SheetInput } from '@anggakara/scoring';
import { chanceOf, type Chance } from '../simulation/chance.js';
import { DRAWN_RUBRIC } from './drawn-rubric.js';

const GROUP = 'IP';
const JURORS = ['juri-1', 'juri-2', 'juri-3', 'juri-4'];
const CRITERIA = ['IDEA', 'IMPACT', 'TALK'];
const CLASSES = ['kota', 'kabupaten'];

/** A document of up to forty entries, drawn by a seed alone: the same one on every engine. */
export function drawnDocument(seed: number): InputDocument {
  const chance = chanceOf(seed);
  const isForWinners = seed % 3 === 0;
  const entries = Array.from({ length: 5 + numberBelow(36, chance) }, (_, place) => {
    const entry = drawnEntry(place, chance);
    return isForWinners ? entry : { ...entry, classes: [CLASSES[place % CLASSES.length] ?? ''] };
  });
  return {
    format: 'anggakara.input/1',
    edition: 'contoh',
    stage: 'document',
    rubrics: [{ group: GROUP, rubric: DRAWN_RUBRIC }],
    panels: [{ group: GROUP, jurors: JURORS }],
    entries,
    sheets: entries.flatMap(({ code }) => drawnSheets(code, chance)),
    selection: isForWinners ? WINNERS : drawnShortlist(chance),
    rulings: [],
  };
}

function numberBelow(limit: number, { uniform }: Chance): number {
  return Math.floor(uniform() * limit);
}

function drawnEntry(place: number, chance: Chance): EntryInput {
  const received = 1 + numberBelow(400, chance);
  return {
    code: `E${String(place).padStart(2, '0')}`,
    group: GROUP,
    eligibility: chance.uniform() < 0.95 ? 'eligible' : 'withdrawn',
    metrics: [],
    measures: [
      { measure: 'income', state: 'VALUE', value: `${50 + numberBelow(90_000, chance)}.${numberBelow(100, chance)}` },
      chance.uniform() < 0.9
        ? {
            measure: 'resolved',
            state: 'VALUE',
            now: { numerator: String(numberBelow(received + 1, chance)), denominator: String(received) },
          }
        : { measure: 'resolved', state: 'NOT_SUBMITTED' },
    ],
    carried: [],
  };
}

/** Marks around a level of the entry's own; some jurors stand back. */
function drawnSheets(entry: string, chance: Chance): readonly SheetInput[] {
  const level = 120 + numberBelow(60, chance);
  return JURORS.map((juror) => {
    const isRecused = chance.uniform() < 0.1;
    return {
      entry,
      juror,
      state: isRecused ? 'recused' : 'locked',
      marks: isRecused
        ? []
        : CRITERIA.map((criterion) => ({ criterion, value: String((level - 10 + numberBelow(21, chance)) / 2) })),
    };
  });
}

const WINNERS: InputDocument['selection'] = {
  kind: 'winners',
  categories: ['first', 'second'].map((category) => ({ category, group: GROUP, places: 2 })),
};

/** Half of the places for either class at most, and a lot for a tie. */
function drawnShortlist(chance: Chance): InputDocument['selection'] {
  const places = 2 * (1 + numberBelow(6, chance));
  const classes = CLASSES.map((name) => ({ class: name, cap: places / 2 }));
  return {
    kind: 'shortlist',
    quotas: [{ group: GROUP, places, classes, ties: { kind: 'lot', seed: 'a1b2c3d4e5f60718' } }],
  };
}
