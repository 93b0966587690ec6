import { createRequire } from 'node:module';
import { dayNumber } from '@anggakara/scoring';
import { inRoot } from '../place.js';
import { comparisonOf, type Benchmark, type Row } from '../row.js';
import type { Built, BuiltSynthetic, Detection, SignalFigures, TrialFigures } from './built-synthetic.js';

const AGENCIES = 200;
const STRENGTHS = [0.25, 0.5, 1];
const YEAR = { from: dayNumber('2025-01-01'), to: dayNumber('2025-12-31'), cutOff: dayNumber('2025-12-31') };
/** At a quarter, half and all of what can be done; precision if one of five agencies does it. (docs/synthetic-exports.md) */
const GOALS = { recall: [0.05, 0.4, 0.7], precision: [0.45, 0.75, 0.85] };

export const signals: Benchmark = {
  name: 'signals',
  about: `pertanyaan forensik atas ${AGENCIES} instansi rekaan: berapa manipulasi yang ditemukan, dan berapa yang keliru ditanya`,
  run: () => Promise.resolve(measured()),
};

function measured(): readonly Row[] {
  const load = createRequire(import.meta.url);
  const { seededComplaintEdition } = load(inRoot('backend/api/dist/complaint-files')) as Built;
  const synthetic = load(inRoot('backend/api/dist/complaint-files/synthetic')) as BuiltSynthetic;
  const { sla, workingDays } = seededComplaintEdition(inRoot('seeds'), 'demo');
  const workDays = new synthetic.WorkDays(workingDays);
  const trial = { seed: 1, agencies: AGENCIES, strengths: STRENGTHS, span: YEAR, workDays, sla };
  const figures = synthetic.signalTrial(trial);
  return [honestRow(figures), ...figures.signals.flatMap((one) => rowsOf(one, synthetic, figures.agencies))];
}

/** Honest agencies that are asked nothing. */
function honestRow({ agencies, askedHonest }: TrialFigures): Row {
  const ours = (100 * (agencies - askedHonest)) / agencies;
  return percentRow('signals-honest-not-asked', ours, { peerName: 'semua instansi jujur', goal: 0.9 });
}

function rowsOf({ manipulation, askedHonest, detections }: SignalFigures, by: BuiltSynthetic, agencies: number): Row[] {
  const name = `signals-${manipulation}`;
  const precision = (one: Detection): number => by.precisionPercent(askedHonest / agencies, one);
  const counts = (one: Detection): string => `${one.askedOfThose} dari ${one.worthFinding}; baris ${rowCounts(one)}`;
  return detections.flatMap((one, place) => [
    percentRow(`${name}-${String(100 * one.strength)}-recall`, by.recallPercent(one), {
      peerName: `semua (${counts(one)})`,
      goal: GOALS.recall[place] ?? 1,
    }),
    percentRow(`${name}-${String(100 * one.strength)}-precision`, precision(one), {
      peerName: `semua (keliru ${askedHonest} dari ${agencies})`,
      goal: GOALS.precision[place] ?? 1,
    }),
  ]);
}

function rowCounts({ rightRows, shownRows, touchedRows }: Detection): string {
  return `benar ${rightRows} dari ${shownRows} yang ditunjukkan dan ${touchedRows} yang diubah`;
}

function percentRow(name: string, ours: number, { peerName, goal }: Pick<Row, 'peerName' | 'goal'>): Row {
  return comparisonOf({ name, unit: '%', better: 'more', ours, peer: 100, peerName, goal });
}
