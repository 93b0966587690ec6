import { rankUncertainty, splitmix64 } from '@anggakara/scoring';
import { chanceOf } from './chance.js';
import { judged, type Severities } from './judged.js';
import { drawnFields, trueTop } from './world.js';

/** Of the chances told between two bounds: how many, what they said on average, and how often it was so. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly told: number;
  readonly said: number;
  readonly happened: number;
}

interface Telling {
  readonly chance: number;
  readonly isTrue: boolean;
}

const BINS = 10;
const DRAWS = 500;

/** What P(top N) says of entries under complete panels, and whether they truly belong to the top, in bins of 10 %. */
export function calibration(severities: Severities, seeds: number): readonly Bin[] {
  const tellings = Array.from({ length: seeds }, (_, seed) => tellingsOf(seed + 1, severities)).flat();
  return Array.from({ length: BINS }, (_, bin) => {
    const [from, to] = [bin / BINS, (bin + 1) / BINS];
    const own = tellings.filter(({ chance }) => chance >= from && (chance < to || (to === 1 && chance === 1)));
    const said = own.reduce((sum, { chance }) => sum + chance, 0) / own.length;
    return { from, to, told: own.length, said, happened: own.filter(({ isTrue }) => isTrue).length / own.length };
  });
}

function tellingsOf(seed: number, severities: Severities): readonly Telling[] {
  const chance = chanceOf(seed);
  return drawnFields(chance).flatMap((field) => {
    const ratings = judged(field, 'complete', severities, chance);
    const best = trueTop(field);
    const generator = splitmix64(BigInt(seed) * 1000n + BigInt(field.places));
    const told = rankUncertainty(ratings, { places: field.places, draws: DRAWS, generator }) ?? [];
    return told.map((one) => ({ chance: one.chance, isTrue: best.has(one.entry) }));
  });
}
