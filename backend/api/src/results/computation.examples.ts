import type { ComputationView, Page } from '@anggakara/contracts';
import { RUN_ORDER } from './run.examples';

export const COMPUTATION: ComputationView = {
  ...{ id: '3f0c9a52-5a1e-4c6b-8d57-2b7f3f6c1e90', stage: 'document', standing: 'official' },
  ...{ state: 'computing', step: 'scoring', progressPercent: 42, waitsFor: [], waitsForElsewhere: 0 },
  ...{ note: RUN_ORDER.note ?? null, orderedAt: '2026-03-20T02:00:00.000Z', orderedBy: 'Laras Arunika' },
  ...{ finishedAt: null, run: null, cancelledBy: null, failure: null },
};

const WAITING: ComputationView = {
  ...COMPUTATION,
  ...{ id: '7a1d2c64-9b0e-4f3a-a1c5-6e8d90b2f417', state: 'waiting', step: null, progressPercent: 0, note: null },
  waitsFor: [{ id: COMPUTATION.id, stage: 'document', orderedBy: 'Laras Arunika', state: 'computing' }],
  orderedBy: 'Bima Cakrawala',
};

export const COMPUTATION_PAGE: Page<ComputationView> = { items: [WAITING, COMPUTATION], total: 2 };

export const COMPUTATION_CANCELLED: ComputationView = {
  ...COMPUTATION,
  ...{ state: 'cancelled', step: null, finishedAt: '2026-03-20T02:00:07.000Z', cancelledBy: 'Laras Arunika' },
};
