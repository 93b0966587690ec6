import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayNumber } from '@anggakara/scoring';
import { DEMO_RULES } from '../../../test/synthetic-exports';
import { ASKED_BY } from './manipulation';
import { precisionPercent, recallPercent, signalTrial } from './signal-trial';
import { WorkDays } from './work-days';

const DOCUMENT = readFileSync(join(__dirname, '../../../../../docs/synthetic-exports.md'), 'utf8').replace(/ +/g, ' ');
const YEAR = { from: dayNumber('2025-01-01'), to: dayNumber('2025-12-31'), cutOff: dayNumber('2025-12-31') };
const { sla, workingDays } = DEMO_RULES;

test('the first twenty agencies are asked as it is documented', () => {
  const workDays = new WorkDays(workingDays);
  const { agencies, signals } = signalTrial({ seed: 1, agencies: 20, strengths: [1], span: YEAR, workDays, sla });
  const rows = signals.flatMap(({ manipulation, askedHonest, detections }) =>
    detections.map(
      ({ asked, manipulated }) =>
        `| \`${ASKED_BY[manipulation]}\` | ${askedHonest} of ${agencies} | ${asked} of ${manipulated} |`,
    ),
  );
  const documented = DOCUMENT.slice(DOCUMENT.lastIndexOf('| Question |')).trim().split('\n').slice(2);
  expect(rows).toEqual(documented);
});

test('precision is told for one of five agencies that does it, recall for those of whose rows enough were touched', () => {
  const detection = {
    manipulation: 'texts-copied',
    ...{ strength: 1, manipulated: 50, asked: 40, worthFinding: 30, askedOfThose: 27 },
    ...{ shownRows: 0, touchedRows: 0, rightRows: 0 },
  } as const;
  expect(recallPercent(detection)).toBe(90);
  expect(precisionPercent(0.2, detection)).toBe(50);
  expect(precisionPercent(0, detection)).toBe(100);
});
