import { join } from 'node:path';
import { dayNumber } from '@anggakara/scoring';
import { seededComplaintEdition } from '../src/complaint-files';
import {
  type ExportOrder,
  syntheticExport,
  type SyntheticExport,
  type SyntheticSpan,
  WorkDays,
} from '../src/complaint-files/synthetic';

const EDITION = seededComplaintEdition(join(__dirname, '../../../seeds'), 'demo');
if (EDITION === undefined) throw new Error('The seeds have no demo edition');

/** Both years of the demo edition, known until the last day. */
export const SPAN: SyntheticSpan = {
  from: dayNumber('2024-01-01'),
  to: dayNumber('2025-12-31'),
  cutOff: dayNumber('2025-12-31'),
};

/** By what the demo edition counts. */
export const DEMO_RULES = {
  windows: EDITION.windows,
  sla: EDITION.sla,
  workingDays: EDITION.workingDays,
  observedUntil: SPAN.cutOff,
};

/** An export of two agencies with nothing wrong in it; only what matters is said. */
export function madeExport(order: Partial<ExportOrder> = {}): SyntheticExport {
  const { sla, workingDays } = DEMO_RULES;
  return syntheticExport({ seed: 1, agencies: 2, span: SPAN, workDays: new WorkDays(workingDays), sla, ...order });
}
