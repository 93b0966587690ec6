import { comparisonOf, type Benchmark, type Row } from '../row.js';
import { calibration, type Bin } from './calibration.js';
import { DESIGNS, type Design, type Severities } from './judged.js';
import { METHODS } from './methods.js';
import { recovery } from './recovery.js';

/** How jurors differ: standard deviations in marks; the truth itself varies by 6 inside an entity type. */
export const JURORS = {
  alike: { severity: 2, noise: [2, 4] },
  usual: { severity: 4, noise: [3, 7] },
  noisy: { severity: 4, noise: [6, 12] },
} as const satisfies Readonly<Record<string, Severities>>;
export type JurorKind = keyof typeof JURORS;
const KINDS = Object.keys(JURORS) as readonly JurorKind[];

const SEEDS = 200;
/** A chance may come true this much more or less often than it says, in percent. */
const MOST_OFF = 5;
/**
 * Raw means are the rule because nobody recovers more under complete panels. Under split ones the rival may be ahead by as
 * much as is documented: that is why panels are kept complete. (docs/simulation.md)
 */
const GOALS: Readonly<Record<Design, number>> = { complete: 0.99, 'by-type': 0.99, linked: 0.94, drawn: 0.94 };

export const simulation: Benchmark = {
  name: 'simulation',
  about: `Top 46 sejati yang ditemukan rata-rata mentah, di samping cara lain (${SEEDS} benih), dan kalibrasi peluang masuk`,
  run: () => Promise.resolve([...recoveries(), ...calibrations()]),
};

function recoveries(): readonly Row[] {
  return KINDS.flatMap((kind) =>
    DESIGNS.flatMap((design) => {
      const found = recovery({ design, severities: JURORS[kind], seeds: SEEDS });
      return METHODS.filter((method) => method !== 'raw').map((method) =>
        comparisonOf({
          name: `simulation-${design}-${kind}-${method}`,
          unit: '%',
          better: 'more',
          ours: 100 * found.raw.share,
          peer: 100 * found[method].share,
          peerName: `${method} (galat baku selisih ${(100 * found[method].errorOfDifference).toFixed(2)})`,
          goal: GOALS[design],
        }),
      );
    }),
  );
}

function calibrations(): readonly Row[] {
  return KINDS.map((kind) =>
    comparisonOf({
      name: `calibration-${kind}`,
      unit: 'points',
      better: 'less',
      ours: mostOff(calibration(JURORS[kind], SEEDS)),
      peer: MOST_OFF,
      peerName: 'batas spesifikasi',
      goal: 1,
    }),
  );
}

/** The bin whose chances come true most differently from what they say, in percent. */
export function mostOff(bins: readonly Bin[]): number {
  return 100 * Math.max(...bins.map(({ said, happened }) => Math.abs(said - happened)));
}
